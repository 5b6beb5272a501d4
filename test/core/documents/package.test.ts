/** The file around the text: what must not change does not, what is no document is refused in plain words. */
import { compileTemplate, readDocument } from '../../../core/documents/index.ts';
import { openZip } from '../../../core/opc/zip-read.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { refusalOf } from '../../support/numbers.ts';
import {
  control,
  DATA,
  NAMESPACES,
  packageOf,
  paragraph,
  partText,
  run,
  sourceOf,
  wordOf,
} from '../../support/word.ts';

const related = {
  styles: `<w:styles ${NAMESPACES}/>`,
  header: `<w:hdr ${NAMESPACES}>${paragraph(run('stały'))}</w:hdr>`,
};
const template = wordOf(paragraph(control('a', run('?'), { label: 'Pole' })), {
  related,
  parts: { 'word/media/godło.bin': 'x'.repeat(1000) },
});
const fill = (bytes: Uint8Array) =>
  compileTemplate(bytes, nodePlatform).fill(sourceOf({ a: 'A' }), { data: DATA }).bytes;

test('untouched parts are copied as they were packed', () => {
  const [before, after] = [openZip(template, nodePlatform), openZip(fill(template), nodePlatform)];
  for (const name of ['word/styles.xml', 'word/header.xml', 'word/media/godło.bin']) {
    expect(after.packed(name)).toEqual(before.packed(name));
  }
});

test('a second filling adds no parts and no relationships', () => {
  const once = fill(template);
  const twice = fill(once);
  expect(openZip(twice, nodePlatform).names).toEqual(openZip(once, nodePlatform).names);
  expect(partText(twice, 'word/_rels/document.xml.rels')).toBe(
    partText(once, 'word/_rels/document.xml.rels'),
  );
});

test('an office’s own custom part keeps its place', () => {
  const own = wordOf(paragraph(control('a', run('?'))), { parts: { 'customXml/item1.xml': '<own/>' } });
  const filled = fill(own);
  expect(partText(filled, 'customXml/item1.xml')).toBe('<own/>');
  expect(partText(filled, 'customXml/item2.xml')).toContain('urn:teczka:decision:1');
});

test('a Word template (.dotx) becomes a document', () => {
  const dotx = wordOf(paragraph(control('a', run('?'))), {
    mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  });
  expect(partText(fill(dotx), '[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
});

describe('a file is refused with its name and what to do', () => {
  const ole = (stream: string) => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((letter, index) => (bytes[512 + 2 * index] = letter.charCodeAt(0)));
    bytes[512 + 64] = 2 * stream.length + 2;
    bytes[512 + 66] = 2;
    return bytes;
  };
  const macros = wordOf('', { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' });

  test.each([
    ['empty', new Uint8Array(), 'file-empty', 'jest pusty'],
    ['behind a password', ole('EncryptedPackage'), 'document-password', 'usuń hasło'],
    ['of old Word', ole('WordDocument'), 'document-old-format', '(.doc)'],
    [
      'a workbook',
      packageOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
      'not-a-document',
      'skoroszytem Excela',
    ],
    [
      'an archive',
      packageOf({ '[Content_Types].xml': '<Types/>', 'a.txt': '' }),
      'not-a-document',
      'archiwum ZIP',
    ],
    [
      'a text',
      new TextEncoder().encode('ala'),
      'not-a-document',
      'jest plikiem tekstowym, a nie dokumentem Worda',
    ],
    ['with macros', macros, 'document-macros', 'makra'],
    ['cut short', template.slice(0, template.length - 40), 'document-damaged', 'jest uszkodzony'],
    ['with broken text', wordOf('<w:p><w:r></w:p></w:r>'), 'document-damaged', 'pomieszane znaczniki'],
    [
      'nested without end',
      wordOf('<w:p>'.repeat(500) + '</w:p>'.repeat(500)),
      'document-damaged',
      'zbyt głęboko',
    ],
  ])('%s', (_, bytes, code, words) => {
    for (const open of [compileTemplate, readDocument]) {
      const refusal = refusalOf(() => open(bytes, nodePlatform, { file: 'decyzja.docx' }));
      expect(refusal?.code).toBe(code);
      expect(refusal?.message).toContain('Plik „decyzja.docx”');
      expect(refusal?.message).toContain(words);
      expect(refusal?.place.file).toBe('decyzja.docx');
    }
  });
});

test('fields are listed with label, kind, surroundings and place', () => {
  const body =
    paragraph(run('Wstęp')) +
    control(
      'if:x',
      paragraph(
        run('Dziecko: '),
        control('child.fullName|genitive', run('[kogo]'), { label: 'Dziecko (dopełniacz)' }),
      ),
      { label: 'Gdy jest dziecko' },
    );
  const header = `<w:hdr ${NAMESPACES}>${paragraph(run('Znak: '), control('mark', run('[znak]')))}</w:hdr>`;
  expect(compileTemplate(wordOf(body, { related: { header } }), nodePlatform).fields).toEqual([
    {
      path: 'x',
      label: 'Gdy jest dziecko',
      kind: 'if',
      inside: [],
      part: 'word/document.xml',
      place: 'treść dokumentu, akapit 2: „Dziecko: [kogo]”',
    },
    {
      path: 'child.fullName',
      modifier: 'genitive',
      label: 'Dziecko (dopełniacz)',
      kind: 'text',
      control: 'text',
      inside: ['if:x'],
      part: 'word/document.xml',
      place: 'treść dokumentu, akapit 2: „Dziecko: [kogo]”',
    },
    {
      path: 'mark',
      label: 'mark',
      kind: 'text',
      control: 'text',
      inside: [],
      part: 'word/header.xml',
      place: 'nagłówek strony, akapit 1: „Znak: [znak]”',
    },
  ]);
});
