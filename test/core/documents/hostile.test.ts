/** Files that were cut, mixed up or made in bad faith end in a sentence for a person, never in a crash or a bad file. */
import fc from 'fast-check';
import { compileTemplate, readDocument } from '../../../core/documents/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import {
  control,
  DATA,
  documentXml,
  packageOf,
  paragraph,
  run,
  sourceOf,
  wordOf,
  partText,
} from '../../support/word.ts';
import { openZip } from '../../../core/opc/zip-read.ts';

const values = { name: 'Jan', yes: true, no: false, rows: [{ a: '1' }, { a: '2' }] };
const template = wordOf(
  paragraph(
    run('Strona: '),
    control('name', run('?'), { id: 5, properties: '<w:showingPlcHdr/><w:text/>' }),
  ) +
    control('if:yes', paragraph(control('if:no', run('nie')))) +
    `<w:tbl>${control('each:rows', `<w:tr><w:tc>${paragraph(control('a', run('?')))}</w:tc></w:tr>`)}</w:tbl>`,
);
const filled = compileTemplate(template, nodePlatform).fill(sourceOf(values), { data: DATA }).bytes;

/** Opens, fills in both forms and reads; an answer or a TeczkaError, nothing else. */
function survive(bytes: Uint8Array): void {
  try {
    const compiled = compileTemplate(bytes, nodePlatform);
    for (const final of [false, true])
      readDocument(compiled.fill(sourceOf(values), { data: DATA, final }).bytes, nodePlatform);
    readDocument(bytes, nodePlatform);
  } catch (error) {
    if (!(error instanceof TeczkaError)) throw error;
  }
}

const place = fc.nat({ max: 1_000_000 });

test('a namespace prefix that means something in a regular expression', () => {
  const parts = openZip(template, nodePlatform).names.map((name) => [name, partText(template, name)]);
  const odd: Record<string, string> = {
    ...(Object.fromEntries(parts) as Record<string, string>),
    'word/document.xml': documentXml(template).replace(/\bw(?=:|=)/g, 'w('),
  };
  expect(odd['word/document.xml']).toContain('<w(:sdt>');
  expect(() => survive(packageOf(odd))).not.toThrow();
});

test('any bytes changed, anywhere in the file', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(template, filled),
      fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }),
      (file, changes) => {
        const bytes = file.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        survive(bytes);
      },
    ),
    { numRuns: 1000 },
  );
});

test('any stretch of the text of a part cut out, doubled or moved, in a sound package', () => {
  const parts = openZip(filled, nodePlatform).names;
  fc.assert(
    fc.property(
      fc.constantFrom(...parts),
      place,
      place,
      fc.constantFrom('cut', 'double', 'move'),
      (part, from, length, how) => {
        const xml = partText(filled, part);
        const start = from % xml.length;
        const piece = xml.slice(start, start + 1 + (length % 60));
        const without = xml.slice(0, start) + xml.slice(start + piece.length);
        const changed =
          how === 'cut'
            ? without
            : how === 'double'
              ? xml.slice(0, start) + piece + xml.slice(start)
              : piece + without;
        survive(
          packageOf(
            Object.fromEntries(parts.map((name) => [name, name === part ? changed : partText(filled, name)])),
          ),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test('values that look like XML stay text', () => {
  const hostile = '</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="if:x"/></w:sdtPr></w:sdt>&amp;<!--';
  const bytes = compileTemplate(template, nodePlatform).fill(sourceOf({ ...values, name: hostile }), {
    data: DATA,
  }).bytes;
  expect(documentXml(bytes)).not.toContain('if:x"/>');
  expect(readDocument(bytes, nodePlatform).controls.find(({ path }) => path === 'name')?.text).toBe(hostile);
});

test('ten thousand controls side by side are compiled and filled in good time', () => {
  const many = wordOf(Array.from({ length: 10_000 }, () => paragraph(control('name', run('?')))).join(''));
  const started = performance.now();
  compileTemplate(many, nodePlatform).fill(sourceOf(values), { data: DATA });
  expect(performance.now() - started).toBeLessThan(10_000);
});
