/** Texts set in single controls: the control takes the text, everything else stays byte for byte. */
import { readFileSync } from 'node:fs';
import { readDocument, setControls } from '../../../core/documents/index.ts';
import { openZip } from '../../../core/opc/zip-read.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { control, documentXml, paragraph, run, wordOf } from '../../support/word.ts';

const PROMPT = '<w:showingPlcHdr/>';
const BOLD = '<w:rPr><w:b/></w:rPr>';
const set = (bytes: Uint8Array, ...texts: [number, string][]) =>
  setControls(bytes, nodePlatform, new Map(texts));
const shown = (bytes: Uint8Array) => readDocument(bytes, nodePlatform).controls.map(({ text }) => text);

const template = readFileSync(new URL('../../../templates/decisions/DK-01.docx', import.meta.url));

test('a field of the template of DK-01 takes a text, and all other parts stay as they were packed', () => {
  const at = readDocument(template, nodePlatform).controls.findIndex(({ tag }) => tag === 'organ.name');
  const changed = set(template, [at, 'Starosta Zmyślony']);
  const [before, after] = [openZip(template, nodePlatform), openZip(changed, nodePlatform)];
  expect(after.names).toEqual(before.names);
  const differing = before.names.filter((name) => {
    const [one, other] = [before.packed(name), after.packed(name)];
    return Buffer.compare(one?.packed ?? Buffer.alloc(0), other?.packed ?? Buffer.alloc(0)) !== 0;
  });
  expect(differing).toEqual(['word/document.xml']);
  expect(shown(changed)[at]).toBe('Starosta Zmyślony');
  expect(shown(changed).filter((_, index) => index !== at)).toEqual(
    shown(template).filter((_, index) => index !== at),
  );
});

test('of the part itself only the control changes', () => {
  const before = documentXml(template);
  const after = documentXml(set(template, [0, 'Starosta']));
  let start = 0;
  while (before[start] === after[start]) start++;
  let end = 0;
  while (before.at(-1 - end) === after.at(-1 - end)) end++;
  const [cutOut] = [before.slice(start, before.length - end)];
  expect(cutOut.length).toBeLessThan(200);
  expect(after.slice(start, after.length - end)).toContain('Starosta');
});

test('no change gives the same parts', () => {
  expect(documentXml(set(template))).toBe(documentXml(template));
});

test('the prompt goes, the formatting of the value stays', () => {
  const bytes = wordOf(
    paragraph(control('a', run('[a]'), { properties: `<w:rPr><w:i/></w:rPr>${PROMPT}`, id: 1 })) +
      paragraph(control('b', run('stare ', BOLD) + run('słowa'), { id: 2 })),
  );
  const xml = documentXml(set(bytes, [0, 'nowe'], [1, 'inne']));
  expect(xml).not.toContain('showingPlcHdr');
  expect(xml).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">nowe</w:t></w:r>');
  expect(xml).toContain(`<w:r>${BOLD}<w:t xml:space="preserve">inne</w:t></w:r>`);
  expect(xml).toContain('<w:tag w:val="b"/><w:id w:val="2"/>');
});

test('controls are counted through the document and its headers and notes', () => {
  const bytes = wordOf(paragraph(control('a', run('1'))), {
    related: {
      header: `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(control('b', run('2')))}</w:hdr>`,
    },
  });
  expect(shown(set(bytes, [1, 'dwa']))).toEqual(['1', 'dwa']);
});

test('a field in a text box changes in the copy for old programs too', () => {
  const box = (words: string) => `<w:txbxContent>${paragraph(control('a', run(words)))}</w:txbxContent>`;
  const bytes = wordOf(
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('stare')}</mc:Choice><mc:Fallback>${box('stare')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  );
  const xml = documentXml(set(bytes, [0, 'nowe']));
  expect(xml.match(/nowe/g)).toHaveLength(2);
  expect(xml).not.toContain('stare');
});

test('an empty text empties the field', () => {
  const bytes = wordOf(paragraph(control('a', run('było'))));
  expect(shown(set(bytes, [0, '']))).toEqual(['']);
});

test('a date that is only a text no longer claims another day', () => {
  const properties = '<w:date w:fullDate="2024-05-20T00:00:00Z"><w:dateFormat w:val="dd.MM.yyyy"/></w:date>';
  const bytes = wordOf(paragraph(control('day', run('20.05.2024'), { properties })));
  const xml = documentXml(set(bytes, [0, '21.05.2024']));
  expect(xml).toContain('21.05.2024');
  expect(xml).not.toContain('fullDate');
});

test('a control that is a block is never overwritten', () => {
  const bytes = wordOf(control('if:a', paragraph(run('blok'))));
  expect(() => set(bytes, [0, 'x'])).toThrow(/takes no text/);
});
