/** What Teczka keeps inside a workbook survives, leads to the right cells, and goes without a trace. */
import fc from 'fast-check';
import { openZip } from '../../../../core/opc/zip-read.ts';
import { patchWorkbook } from '../../../../core/workbooks/patch/index.ts';
import {
  cellReference,
  changeSettings,
  readSettings,
  setSettings,
  type SettingsRow,
} from '../../../../core/workbooks/settings-sheet/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { codeOf } from '../../../support/numbers.ts';
import { rawPackage, rawParts, rawSheet } from '../../../support/raw-workbook.ts';

const REGISTER = rawPackage(rawParts(rawSheet('<row r="5"><c r="C5"><v>1</v></c></row>')));
const MAPPING: readonly SettingsRow[] = [
  { kind: 'header', key: 'children', values: [cellReference('Arkusz1', 5, 0)] },
  { kind: 'column', key: 'pesel', values: ['children', cellReference('Arkusz1', 5, 2), 0.5] },
];

const kept = (bytes: Uint8Array) => readSettings(readWorkbook(bytes, nodePlatform));
const keep = (rows: readonly SettingsRow[], bytes = REGISTER) =>
  patchWorkbook(bytes, nodePlatform, [setSettings(rows)]);
const parts = (bytes: Uint8Array) => {
  const zip = openZip(bytes, nodePlatform);
  return Object.fromEntries(zip.names.map((name) => [name, new TextDecoder().decode(zip.read(name))]));
};
/** The kept rows after somebody worked on the parts of the workbook. */
const keptAfter = (change: (xml: string) => string, bytes = keep(MAPPING)) =>
  kept(
    rawPackage(Object.fromEntries(Object.entries(parts(bytes)).map(([name, xml]) => [name, change(xml)]))),
  );

describe('rows', () => {
  test('are read as they were written', () => {
    expect(kept(keep(MAPPING))).toEqual(MAPPING);
  });

  test('of any texts and numbers are read as they were written', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    const value = fc.oneof(
      text.filter((one) => one !== ''),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.record({
        sheet: fc.constantFrom('Arkusz1', "U mamy 'A' (2)", 'Październik 2025', '2025'),
        range: fc.record({
          top: fc.integer({ min: 1, max: 9 }),
          left: fc.integer({ min: 0, max: 30 }),
          bottom: fc.integer({ min: 9, max: 1_048_576 }),
          right: fc.integer({ min: 30, max: 16_383 }),
        }),
      }),
    );
    const word = text.filter((one) => one !== '');
    const row = fc.record({ kind: word, key: word, values: fc.array(value, { maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        expect(kept(keep(rows))).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  test('a text that looks like a formula stays a text', () => {
    const [row] = kept(keep([{ kind: 'k', key: '=1+1', values: ['=HYPERLINK("x")'] }]));
    expect(row).toEqual({ kind: 'k', key: '=1+1', values: ['=HYPERLINK("x")'] });
  });

  test('are replaced by others, or added to those that are there', () => {
    const other: SettingsRow = { kind: 'journal', key: '1', values: [] };
    expect(kept(keep([other], keep(MAPPING)))).toEqual([other]);
    const added = patchWorkbook(keep(MAPPING), nodePlatform, [changeSettings((rows) => [...rows, other])]);
    expect(kept(added)).toEqual([...MAPPING, other]);
  });

  test('without any the sheet goes, and every part is what it was', () => {
    expect(parts(keep([], keep(MAPPING)))).toEqual(parts(REGISTER));
    expect(keep([])).toBe(REGISTER);
  });

  test('lie in a sheet that only a program shows, behind all others', () => {
    const { sheets } = readWorkbook(keep(MAPPING), nodePlatform);
    expect(sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      'Arkusz1 visible',
      '_teczka veryHidden',
    ]);
  });
});

describe('references', () => {
  test.each([
    [
      'two columns were inserted before it',
      "'Arkusz1'!$C$5",
      "'Arkusz1'!$E$5",
      cellReference('Arkusz1', 5, 4),
    ],
    ['Excel has left the quotes out', "'Arkusz1'!$C$5", 'Arkusz1!$C$5', cellReference('Arkusz1', 5, 2)],
    [
      'the sheet got another name',
      "'Arkusz1'!$C$5",
      "'Dzieci u p. O''Hary'!$C$5",
      cellReference("Dzieci u p. O'Hary", 5, 2),
    ],
    ['LibreOffice has fixed the sheet', "'Arkusz1'!$C$5", '$Arkusz1!$C$5', cellReference('Arkusz1', 5, 2)],
    [
      'a new Excel shows one value of a range',
      "'Arkusz1'!$C$5",
      '_xlfn.SINGLE(Arkusz1!$C$5:$C$9)',
      { sheet: 'Arkusz1', range: { top: 5, left: 2, bottom: 9, right: 2 } },
    ],
    ['its column was deleted', "'Arkusz1'!$C$5", 'Arkusz1!#REF!', { lost: true }],
    ['its sheet was deleted', "'Arkusz1'!$C$5", '#REF!$C$5', { lost: true }],
    ['somebody has put something else there', "'Arkusz1'!$C$5", 'SUM(Arkusz1!A1:A9)', { lost: true }],
    ['it leads to another workbook', "'Arkusz1'!$C$5", "'[1]Arkusz1'!$C$5", { lost: true }],
  ])('are read when %s', (_, before, after, expected) => {
    expect(keptAfter((xml) => xml.replace(before, after))[1]?.values[1]).toEqual(expected);
  });

  test('the value that Excel has put beside the formula does not count', () => {
    const after = keptAfter((xml) => xml.replaceAll('</f><v>0</v>', '</f><v>7</v>'));
    expect(after).toEqual(MAPPING);
  });

  test('a lost one is kept as lost', () => {
    const rows: readonly SettingsRow[] = [{ kind: 'column', key: 'pesel', values: [{ lost: true }] }];
    expect(kept(keep(rows))).toEqual(rows);
  });
});

describe('the schema', () => {
  /** As version 0.1 wrote them; stays here for as long as there are such files. */
  const SCHEMA_1 = rawPackage({
    ...rawParts(rawSheet('')),
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Arkusz1" sheetId="1" r:id="rId1"/><sheet name="_teczka" sheetId="2" state="veryHidden" r:id="rId9"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet2.xml': rawSheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>schema</t></is></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>column</t></is></c><c r="B2" t="inlineStr"><is><t>pesel</t></is></c><c r="C2"><f>\'Arkusz1\'!$C$5</f><v>0</v></c></row>',
    ),
  });
  const other = (from: string, to: string) =>
    rawPackage(
      Object.fromEntries(Object.entries(parts(SCHEMA_1)).map(([name, xml]) => [name, xml.replace(from, to)])),
    );

  test('1 is read', () => {
    expect(kept(SCHEMA_1)).toEqual([
      { kind: 'column', key: 'pesel', values: [cellReference('Arkusz1', 5, 2)] },
    ]);
  });

  test('of a newer program is refused in Polish, for reading and for writing', () => {
    const newer = other('<v>1</v>', '<v>99</v>');
    for (const work of [() => kept(newer), () => keep(MAPPING, newer)]) {
      expect(codeOf(work)).toBe('settings-newer');
      expect(work).toThrow(/nowszą wersję programu.*schemat 99.*Zaktualizuj program/);
    }
  });

  test('without a number is refused', () => {
    const damaged = other('<v>1</v>', '<v>1.5</v>');
    expect(codeOf(() => kept(damaged))).toBe('settings-damaged');
  });

  test("somebody's own sheet of the name holds no settings, and none are put there", () => {
    const foreign = other('<t>schema</t>', '<t>Imię</t>');
    expect(kept(foreign)).toEqual([]);
    expect(codeOf(() => keep(MAPPING, foreign))).toBe('settings-foreign');
  });
});
