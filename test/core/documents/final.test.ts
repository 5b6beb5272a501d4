/** A final document: no control, no data, no trace of the office in its properties. */
import { compileTemplate, readDocument } from '../../../core/documents/index.ts';
import { openZip } from '../../../core/opc/zip-read.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { refusalOf } from '../../support/numbers.ts';
import {
  control,
  DATA,
  documentXml,
  NAMESPACES,
  packageOf,
  paragraph,
  partText,
  run,
  shownText,
  sourceOf,
  wordOf,
  type Values,
} from '../../support/word.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const values: Values = { name: 'Jan', yes: true, no: false, rows: [{ a: '1' }, { a: '2' }] };
const body =
  paragraph(run('Strona: '), control('name', run('?')), control('', run(' (bez tagu)'))) +
  control('if:yes', paragraph(run('tak'), control('if:no', run(' nie')))) +
  `<w:tbl>${control('each:rows', `<w:tr><w:tc>${paragraph(control('a', run('?')))}</w:tc></w:tr>`)}</w:tbl>` +
  control('if:no', paragraph(run('nie')));

const settings = `<w:settings ${NAMESPACES}><w:attachedTemplate r:id="rId1"/><w:zoom w:percent="90"/><w:rsids><w:rsidRoot w:val="00AA"/></w:rsids></w:settings>`;
const template = wordOf(body, {
  related: { settings, header: `<w:hdr ${NAMESPACES}>${control('', paragraph(run('nagłówek')))}</w:hdr>` },
  parts: {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="r3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/><Relationship Id="r4" Type="${PACKAGE}/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Wzór</dc:title><dc:creator>Autorka Wzoru</dc:creator><cp:lastModifiedBy>Ktoś Inny</cp:lastModifiedBy><cp:revision>17</cp:revision><dcterms:created>2020-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`,
    'docProps/app.xml':
      '<Properties xmlns="urn:x"><Template>S:\\\\wzory\\\\tajne.dotx</Template><Company>Urząd</Company><Pages>2</Pages></Properties>',
    'docProps/thumbnail.jpeg': 'obrazek',
    'word/_rels/settings.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/attachedTemplate" Target="file:///S:/wzory/tajne.dotx" TargetMode="External"/></Relationships>`,
  },
});

const fill = (bytes: Uint8Array, options = {}) =>
  compileTemplate(bytes, nodePlatform).fill(sourceOf(values), { data: DATA, final: true, ...options }).bytes;
const everything = (bytes: Uint8Array) =>
  openZip(bytes, nodePlatform)
    .names.map((name) => partText(bytes, name))
    .join('\n');

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(openZip(bytes, nodePlatform).names.map((name) => [name, partText(bytes, name)]));

test('has the words and no control, bookmark or data', () => {
  const final = fill(template);
  expect(shownText(final)).toBe('Strona: Jan (bez tagu)\ntak\n1\n2');
  expect(everything(final)).not.toMatch(/w:sdt|_Teczka|urn:teczka|customXml/);
  expect(partText(final, 'word/header.xml')).toContain(`>${paragraph(run('nagłówek'))}<`);
  expect(readDocument(final, nodePlatform)).toEqual({ controls: [] });
});

test('of a filled document is the same as of its template', () => {
  const filled = compileTemplate(template, nodePlatform).fill(sourceOf(values), { data: DATA }).bytes;
  expect(documentXml(fill(filled))).toBe(documentXml(fill(template)));
  expect(everything(fill(filled))).not.toMatch(/w:sdt|_Teczka|urn:teczka|customXml/);
});

test('keeps its data when the office wants it so', () => {
  expect(readDocument(fill(template, { keepData: true }), nodePlatform).data).toEqual(DATA);
});

test('carries neither author, company, path of the template nor marks of revisions', () => {
  const text = everything(fill(template));
  expect(text).not.toMatch(/Autorka|Ktoś|Urząd|tajne|revision|rsid|attachedTemplate|dcterms:created/);
  expect(text).toContain('<Pages>2</Pages>');
  expect(text).toContain('<w:zoom w:percent="90"/>');
});

test('loses them whatever the prefixes are', () => {
  const core = `<coreProperties xmlns="${PACKAGE}/metadata/core-properties" xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>Anna Alfa</d:title><d:subject>sprawa</d:subject><d:creator>Autorka</d:creator><lastModifiedBy>Ktoś</lastModifiedBy><keywords>słowa</keywords><d:description>opis</d:description><category>rodzaj</category></coreProperties>`;
  const app =
    '<p:Properties xmlns:p="urn:x"><p:Company>Urząd</p:Company><p:Manager>Szef</p:Manager></p:Properties>';
  const other = packageOf({ ...partsOf(template), 'docProps/core.xml': core, 'docProps/app.xml': app });
  expect(everything(fill(other))).not.toMatch(/Alfa|sprawa|Autorka|Ktoś|słowa|opis|rodzaj|Urząd|Szef/);
  const titled = fill(other, { properties: { title: 'Decyzja' } });
  expect(partText(titled, 'docProps/core.xml')).toContain('<d:title>Decyzja</d:title>');
});

test('an earlier title does not survive a filling without one, final or not', () => {
  const titled = fill(template, { final: false, properties: { title: 'Anna Alfa', subject: 'Alfa' } });
  expect(everything(titled)).toContain('Anna Alfa');
  for (const final of [true, false]) expect(everything(fill(titled, { final }))).not.toContain('Alfa');
});

test('gets the title it is given', () => {
  const titled = fill(template, { properties: { title: 'Decyzja nr 1 <i>', subject: 'DK-01' } });
  expect(partText(titled, 'docProps/core.xml')).toContain('<dc:title>Decyzja nr 1 &lt;i&gt;</dc:title>');
  expect(partText(titled, 'docProps/core.xml')).toMatch(/<dc:subject[^>]*>DK-01<\/dc:subject>/);
});

test('has no picture of another document’s first page, whether final or not', () => {
  for (const final of [true, false])
    expect(openZip(fill(template, { final }), nodePlatform).has('docProps/thumbnail.jpeg')).toBe(false);
});

test('is refused while a control that is no field shows its prompt', () => {
  const prompt = wordOf(
    paragraph(control('', run('Kliknij tutaj'), { label: 'Uwagi', properties: '<w:showingPlcHdr/>' })),
  );
  expect(refusalOf(() => fill(prompt))?.message).toBe(
    'Brakuje danych do pola „Uwagi”. Uzupełnij je i utwórz dokument ponownie.',
  );
  expect(shownText(fill(prompt, { final: false }))).toBe('Kliknij tutaj');
});
