/** Parts that join a package and go again, with what the package says of them. */
import { openZip } from '../../../../core/opc/zip-read.ts';
import { WorkbookDraft } from '../../../../core/workbooks/patch/index.ts';
import { relativeTarget } from '../../../../core/workbooks/patch/relationships-draft.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { rawPackage, rawParts, rawSheet } from '../../../support/raw-workbook.ts';
import { changedParts, partOf } from '../../../support/workbook-parts.ts';

const TYPES = '[Content_Types].xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const SHEET_LINKS = 'xl/worksheets/_rels/sheet1.xml.rels';
const PARTS = rawParts(rawSheet(''));
const BYTES = rawPackage(PARTS);
const open = (bytes = BYTES) => WorkbookDraft.open(bytes, nodePlatform);
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a part joins behind all others and is named by its type, unless its extension says it', () => {
  const draft = open();
  draft.add('xl/tables/table1.xml', bytesOf('<table/>'), 'a/table');
  draft.add('customXml/item1.xml', bytesOf('<a/>'), 'application/xml');
  const after = draft.finish();
  expect(openZip(after, nodePlatform).names.slice(-2)).toEqual([
    'xl/tables/table1.xml',
    'customXml/item1.xml',
  ]);
  expect(partOf(after, TYPES)).toBe(
    String(PARTS[TYPES]).replace(
      '</Types>',
      '<Override PartName="/xl/tables/table1.xml" ContentType="a/table"/></Types>',
    ),
  );
});

test('what joined and goes leaves every part as it was, also in another session', () => {
  const draft = open();
  draft.add('xl/tables/table1.xml', bytesOf('<table/>'), 'a/table');
  const table = draft.relate(SHEET, { type: 'table', target: 'xl/tables/table1.xml' });
  const page = draft.relate(SHEET, { type: 'hyperlink', target: 'https://example.org/?a&b', external: true });
  expect([table, page]).toEqual(['rId1', 'rId2']);
  const made = draft.finish();
  expect(partOf(made, SHEET_LINKS)).toContain('Target="../tables/table1.xml"/>');
  expect(partOf(made, SHEET_LINKS)).toContain(
    'Target="https://example.org/?a&amp;b" TargetMode="External"/>',
  );

  const later = open(made);
  later.unrelate(SHEET, table);
  later.remove('XL/Tables/Table1.xml');
  later.unrelate(SHEET, page);
  expect(changedParts(BYTES, later.finish())).toEqual([]);
});

test('a part takes its own relationships with it', () => {
  const draft = open();
  draft.add('xl/a.xml', bytesOf('<a/>'), 'a/a');
  draft.relate('xl/a.xml', { type: 'b', target: 'xl/b.xml' });
  draft.remove('xl/a.xml');
  expect(changedParts(BYTES, draft.finish())).toEqual([]);
});

test('a part that is changed back is copied as it was packed', () => {
  const draft = open();
  draft.replace(SHEET, bytesOf('<worksheet/>'));
  draft.replace(SHEET, bytesOf(rawSheet('')));
  const [before, after] = [openZip(BYTES, nodePlatform), openZip(draft.finish(), nodePlatform)];
  expect(after.packed(SHEET)).toEqual(before.packed(SHEET));
});

test('a part of the package that goes and joins again keeps its place', () => {
  const draft = open();
  draft.remove(SHEET);
  expect(draft.read(SHEET)).toBeUndefined();
  draft.add(SHEET, bytesOf(rawSheet('')), 'application/xml');
  expect(changedParts(BYTES, draft.finish())).toEqual([]);
});

test('ids of relationships and numbers of parts are free ones', () => {
  const links =
    '<Relationships xmlns="r"><Relationship Id="rId7" Type="x/a" Target="a"/><Relationship Id="other" Type="x/a" Target="b"/></Relationships>';
  const draft = open(
    rawPackage({ ...PARTS, [SHEET_LINKS]: links, 'xl/comments1.xml': '<a/>', 'xl/Comments3.xml': '<a/>' }),
  );
  expect(draft.relate(SHEET, { type: 'urn:own', target: 'xl/worksheets/c.xml' })).toBe('rId8');
  expect(new TextDecoder().decode(draft.read(SHEET_LINKS))).toBe(
    links.replace(
      '</Relationships>',
      '<Relationship Id="rId8" Type="urn:own" Target="c.xml"/></Relationships>',
    ),
  );
  expect(draft.freePart('xl/comments#.xml')).toBe('xl/comments2.xml');
  draft.add('xl/comments2.xml', bytesOf('<a/>'), 'application/xml');
  expect(draft.freePart('xl/comments#.xml')).toBe('xl/comments4.xml');
});

test.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'xl/styles.xml', 'styles.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '../tables/table1.xml'],
  ['xl/workbook.xml', 'customXml/item1.xml', '../customXml/item1.xml'],
  ['workbook.xml', 'xl/a/b.xml', 'xl/a/b.xml'],
])('from „%s” to %s the way is %s', (source, target, way) => {
  expect(relativeTarget(source, target)).toBe(way);
});

test('faults of ours are no messages for people', () => {
  const draft = open();
  expect(() => draft.replace('xl/none.xml', bytesOf(''))).toThrow(RangeError);
  expect(() => draft.remove('xl/none.xml')).toThrow(RangeError);
  expect(() => draft.add(SHEET, bytesOf(''), 'a/a')).toThrow(RangeError);
});

describe('what a package still says of a part that is gone', () => {
  const stale = (name: string) =>
    rawPackage({
      ...PARTS,
      [TYPES]: String(PARTS[TYPES]).replace(
        '</Types>',
        `<Override PartName="/${name}" ContentType="a/old"/></Types>`,
      ),
    });

  test('keeps its name from being given to another', () => {
    expect(open(stale('XL/tables/table1.xml')).freePart('xl/tables/table#.xml')).toBe('xl/tables/table2.xml');
    const links = rawPackage({ ...PARTS, 'xl/tables/_rels/table1.xml.rels': '<Relationships/>' });
    expect(open(links).freePart('xl/tables/table#.xml')).toBe('xl/tables/table2.xml');
  });

  test('is said once of a part that has to have that name', () => {
    const draft = open(stale('xl/styles.xml'));
    draft.add('xl/styles.xml', bytesOf('<a/>'), 'a/new');
    expect(partOf(draft.finish(), TYPES).match(/<Override PartName="\/xl\/styles[^>]*>/g)).toEqual([
      '<Override PartName="/xl/styles.xml" ContentType="a/new"/>',
    ]);
  });
});
