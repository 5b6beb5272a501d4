/** What a document knows of itself comes back as it was given. */
import fc from 'fast-check';
import { compileTemplate, readDocument, type DataPart, type Json } from '../../../core/documents/index.ts';
import { openZip } from '../../../core/opc/zip-read.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { refusalOf } from '../../support/numbers.ts';
import { control, DATA, packageOf, paragraph, partText, run, sourceOf, wordOf } from '../../support/word.ts';

const template = compileTemplate(
  wordOf(paragraph(control('a', run('?')), control('b', run('?')))),
  nodePlatform,
);
const fill = (data: DataPart, a = 'A', b = 'B') => template.fill(sourceOf({ a, b }), { data }).bytes;

/** JSON knows no negative zero. */
const json = fc
  .jsonValue({ noUnicodeString: false })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json);

test('any data come back identical', () => {
  fc.assert(
    fc.property(json, json, fc.string({ unit: 'binary' }), (values, calculation, rules) => {
      const data: DataPart = { ...DATA, values, calculation, versions: { ...DATA.versions, rules } };
      expect(readDocument(fill(data), nodePlatform).data).toEqual(data);
    }),
  );
});

test('any text that a document can hold comes back from its control', () => {
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u;
  const text = fc.string({ unit: 'binary' }).filter((value) => value.trim() !== '' && !forbidden.test(value));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [first, second] = readDocument(fill(DATA, a, b), nodePlatform).controls;
      expect([first?.text, second?.text]).toEqual([a, b].map((value) => value.replace(/\r\n?/g, '\n')));
    }),
  );
});

test('a document that was never filled has no data', () => {
  expect(readDocument(wordOf(paragraph(control('a', run('?')))), nodePlatform).data).toBeUndefined();
});

describe('a data part', () => {
  const withPart = (change: (xml: string) => string) => {
    const filled = fill(DATA);
    const parts = openZip(filled, nodePlatform).names.map((name) => [
      name,
      name === 'customXml/item1.xml' ? change(partText(filled, name)) : partText(filled, name),
    ]);
    return packageOf(Object.fromEntries(parts) as Record<string, string>);
  };

  test.each([
    ['of a later form', (xml: string) => xml.replace('urn:teczka:decision:1', 'urn:teczka:decision:2')],
    ['of a later schema', (xml: string) => xml.replace('"schema":1', '"schema":2')],
  ])('%s is refused, with advice to update', (_, change) => {
    const refusal = refusalOf(() => readDocument(withPart(change), nodePlatform, { file: 'd.docx' }));
    expect(refusal?.code).toBe('document-newer');
    expect(refusal?.message).toBe(
      'Plik „d.docx” utworzono w nowszej wersji Teczki. Zaktualizuj program i spróbuj ponownie.',
    );
  });

  test.each([
    ['without data', (xml: string) => xml.replace(/<t:data>.*<\/t:data>/, '')],
    ['cut in the middle of its data', (xml: string) => xml.replace('"kind":', '"ki')],
    ['without a kind', (xml: string) => xml.replace('"kind":"DK-01",', '')],
    [
      'with a block of no known level',
      (xml: string) => xml.replace('</t:decision>', '<t:block id="1" level="x"/></t:decision>'),
    ],
  ])('%s is damaged', (_, change) => {
    expect(refusalOf(() => readDocument(withPart(change), nodePlatform))?.code).toBe('document-damaged');
  });
});
