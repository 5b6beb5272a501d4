/** Every change of ours is remembered in the workbook and can be taken back there, the last one first. */
import { openZip } from '../../../../core/opc/zip-read.ts';
import { day } from '../../../../core/values/day.ts';
import {
  cellChanges,
  changeCells,
  changesIn,
  markChanges,
  recordChange,
  recordedMarks,
  undoLast,
  type CellRepair,
  type CellsDone,
  type UndoOptions,
} from '../../../../core/workbooks/journal/index.ts';
import { patchWorkbook } from '../../../../core/workbooks/patch/index.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { codeOf } from '../../../support/numbers.ts';
import { rawPackage, rawParts, rawSheet, rawStyles } from '../../../support/raw-workbook.ts';

const ROWS =
  '<row r="5"><c r="A5"><v>8270803626</v></c><c r="B5" t="inlineStr"><is><t>2.03.2020</t></is></c><c r="C5" s="1"><v>7</v></c><c r="D5"><f>1+1</f><v>2</v></c><c r="E5" t="b"><v>1</v></c></row>';
const REGISTER = rawPackage(
  rawParts(rawSheet(ROWS), { 'xl/styles.xml': rawStyles('General', '0.00', 'dd.mm.yyyy', '@') }),
);
const at = (column: number) => ({ sheet: 'Arkusz1', row: 5, column });
const PESEL: CellRepair = { ...at(0), entry: { kind: 'text', text: '08270803626' }, format: '@' };
const DATE: CellRepair = { ...at(1), entry: { kind: 'day', day: day('2020-03-02') } };

const open = (bytes: Uint8Array) => readWorkbook(bytes, nodePlatform);
const partsOf = (bytes: Uint8Array) => {
  const zip = openZip(bytes, nodePlatform);
  return Object.fromEntries(zip.names.map((name) => [name, new TextDecoder().decode(zip.read(name))]));
};
/** The workbook after somebody worked on its parts. */
const edited = (bytes: Uint8Array, change: (xml: string) => string) =>
  rawPackage(Object.fromEntries(Object.entries(partsOf(bytes)).map(([name, xml]) => [name, change(xml)])));

/** Somebody has typed another number into the repaired cell. */
const retyped = (bytes: Uint8Array) =>
  edited(bytes, (xml) => xml.replace(/(r="A5"[^>]*><is><t>)\d+/, '$108270803633'));

function repaired(bytes: Uint8Array, ...repairs: readonly CellRepair[]) {
  let done: CellsDone | undefined;
  const about = { title: (count: number) => `poprawki: ${count}`, at: '2026-04-30 12:00' };
  const operation = changeCells(open(bytes), repairs, about, (told) => (done = told));
  return { after: patchWorkbook(bytes, nodePlatform, [operation]), done };
}

function undone(bytes: Uint8Array, options: UndoOptions = { skipChanged: false }) {
  const { operations } = undoLast(open(bytes), [cellChanges, markChanges], options);
  return patchWorkbook(bytes, nodePlatform, operations);
}

const states = (bytes: Uint8Array, rowNumber = 5) => {
  const sheet = open(bytes).sheet('Arkusz1');
  const row = sheet.rows.find(({ number }) => number === rowNumber);
  return row?.values.map((value, column) => [value, sheet.numberFormat(row, column)]) ?? [];
};

describe('repaired cells', () => {
  test('a number becomes a text that stays one, a text becomes a day, each is told with what stood there', () => {
    const { after, done } = repaired(REGISTER, PESEL, DATE);
    expect(states(after).slice(0, 2)).toEqual([
      ['08270803626', '@'],
      [43892, 'dd.mm.yyyy'],
    ]);
    expect(done).toEqual({
      changed: [
        { ...at(0), before: 8270803626, after: '08270803626' },
        { ...at(1), before: '2.03.2020', after: 43892 },
      ],
      skipped: [],
    });
    expect(changesIn(open(after))).toMatchObject([
      { number: 1, kind: 'cells', title: 'poprawki: 2', at: '2026-04-30 12:00' },
    ]);
  });

  test('are put back with their formats, and nothing of ours is left', () => {
    const back = undone(repaired(REGISTER, PESEL, DATE).after);
    expect(states(back)).toEqual(states(REGISTER));
    expect(open(back).sheetNames).toEqual(['Arkusz1']);
  });

  test('a cell that may not be written is skipped with its reason, the others are written', () => {
    const number: CellRepair = { ...at(3), entry: { kind: 'number', number: 1 } };
    const { after, done } = repaired(REGISTER, PESEL, number, { ...number, ...at(4) });
    expect(done?.changed).toHaveLength(1);
    expect(done?.skipped.map(({ column, reason }) => [column, reason.code])).toEqual([
      [3, 'cell-has-formula'],
      [4, 'cell-not-kept'],
    ]);
    expect(states(after)[0]).toEqual(['08270803626', '@']);
  });

  test('when none may be written the very same bytes are given back', () => {
    const number: CellRepair = { ...at(3), entry: { kind: 'number', number: 1 } };
    expect(repaired(REGISTER, number).after).toBe(REGISTER);
  });

  test('are found again where a row was inserted above them', () => {
    const { after } = repaired(REGISTER, PESEL);
    // As Excel does: the row moves, and so does the formula that leads to its cell.
    const moved = edited(after, (xml) =>
      xml
        .replace(/<row r="5">/, '<row r="6">')
        .replace(/r="([A-E])5"/g, 'r="$16"')
        .replace('$A$5', '$A$6'),
    );
    expect(states(undone(moved), 6)).toEqual(states(REGISTER));
  });

  test('one that somebody has changed since is named, and nothing is taken back', () => {
    const { after } = repaired(REGISTER, PESEL, DATE);
    const changed = retyped(after);
    expect(codeOf(() => undone(changed))).toBe('undo-changed');
    expect(() => undone(changed)).toThrow(/Arkusz1!A5\. Nic nie cofnięto/);
    expect(() => undone(changed)).not.toThrow(/08270803633/);
  });

  test('one in whose row another person stands after sorting is named and left', () => {
    const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const row = (number: number, name: string, yes = text(`B${number}`, 'tak')) =>
      `<row r="${number}">${text(`A${number}`, name)}${yes}</row>`;
    const parts = (data: string) => rawParts(rawSheet(data), { 'xl/styles.xml': rawStyles('General') });
    const repair: CellRepair = { sheet: 'Arkusz1', row: 2, column: 1, entry: { kind: 'text', text: 'tak' } };
    const { after } = repaired(rawPackage(parts(row(2, 'Anna', '') + row(3, 'Bartek'))), repair);
    const sorted = edited(after, (xml) =>
      xml.replace('Anna', 'Anna?').replace('Bartek', 'Anna').replace('Anna?', 'Bartek'),
    );
    expect(() => undone(sorted)).toThrow(/zmienił albo przestawił: Arkusz1!B2\./);
    expect(states(undone(sorted, { skipChanged: true }), 2)).toEqual(states(sorted, 2));
    expect(states(undone(after), 2)).toEqual([['Anna', 'General']]);
  });

  test('many that somebody has changed since are counted, and the file is named', () => {
    const rows = Array.from({ length: 30 }, (_, index) => index + 1);
    const sheet = rawSheet(rows.map((row) => `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`).join(''));
    const bytes = rawPackage(rawParts(sheet, { 'xl/styles.xml': rawStyles('General') }));
    const repairs = rows.map((row) => ({
      ...{ sheet: 'Arkusz1', row, column: 0, entry: { kind: 'number', number: 7 } as const },
    }));
    const { after } = repaired(bytes, ...repairs);
    const changed = open(edited(after, (xml) => xml.replaceAll(/(<row [^>]*><c [^>]*><v>)7/g, '$18')));
    const place = { file: 'Rejestr.xlsx' };
    expect(() => undoLast(changed, [cellChanges], { skipChanged: false }, place)).toThrow(
      /^Plik „Rejestr\.xlsx”: .*Arkusz1!A10 i jeszcze 20\smiejsc\. Nic/,
    );
  });

  test('a text in several looks is not written: it could not be put back', () => {
    const runs = '<r><rPr><strike/></rPr><t>12.3.2024</t></r><r><t> 1.4.2024</t></r>';
    const sheet = rawSheet(`<row r="5"><c r="A5" t="inlineStr"><is>${runs}</is></c></row>`);
    const bytes = rawPackage(rawParts(sheet, { 'xl/styles.xml': rawStyles('General') }));
    const { after, done } = repaired(bytes, { ...at(0), entry: { kind: 'text', text: '1.04.2024' } });
    expect(done?.skipped.map(({ reason }) => reason.code)).toEqual(['cell-not-kept']);
    expect(after).toBe(bytes);
  });

  test('put back in a workbook without formulas, they leave no wish to calculate', () => {
    const sheet = rawSheet('<row r="5"><c r="A5"><v>8270803626</v></c></row>');
    const bytes = rawPackage(rawParts(sheet, { 'xl/styles.xml': rawStyles('General', '@') }));
    const { after } = repaired(bytes, { ...at(0), entry: { kind: 'number', number: 7 } });
    expect(partsOf(after)['xl/workbook.xml']).not.toContain('fullCalcOnLoad');
    expect(partsOf(undone(after))['xl/workbook.xml']).toBe(partsOf(bytes)['xl/workbook.xml']);
  });

  test('or it is left as it is and the others are put back', () => {
    const { after } = repaired(REGISTER, PESEL, DATE);
    const changed = retyped(after);
    const kept: unknown[] = [];
    const back = undone(changed, { skipChanged: true, onKept: (cells) => kept.push(...cells) });
    expect(kept).toEqual([{ sheet: 'Arkusz1', row: 5, column: 0 }]);
    expect(states(back).slice(0, 2)).toEqual([
      ['08270803633', '@'],
      ['2.03.2020', 'General'],
    ]);
  });

  test('one whose row was deleted counts as changed', () => {
    const { after } = repaired(REGISTER, PESEL);
    const deleted = edited(after, (xml) => xml.replace("'Arkusz1'!$A$5", 'Arkusz1!#REF!'));
    expect(() => undone(deleted)).toThrow(/komórka usunięta/);
    expect(changesIn(open(undone(deleted, { skipChanged: true })))).toEqual([]);
  });
});

describe('several changes', () => {
  const marks = [{ ...at(0), severity: 'error', text: 'Zła data.' }] as const;
  const marked = (bytes: Uint8Array) =>
    patchWorkbook(
      bytes,
      nodePlatform,
      recordedMarks(marks, { title: 'oznaczenia', at: '2026-04-30 12:05' }, () => undefined),
    );

  test('are taken back one after the other, the last one first', () => {
    const fixed = repaired(REGISTER, PESEL).after;
    const both = marked(fixed);
    expect(changesIn(open(both)).map(({ kind }) => kind)).toEqual(['cells', 'marks']);
    expect(partsOf(undone(both))).toEqual(partsOf(fixed));
    expect(states(undone(undone(both)))).toEqual(states(REGISTER));
  });

  test('marks taken back leave the very workbook', () => {
    expect(partsOf(undone(marked(REGISTER)))).toEqual(partsOf(REGISTER));
  });

  test('marks put anew are one change', () => {
    expect(changesIn(open(marked(marked(REGISTER))))).toHaveLength(1);
  });
});

describe('there is nothing to take back', () => {
  test('in a workbook without changes of ours', () => {
    expect(codeOf(() => undone(REGISTER))).toBe('nothing-to-undo');
  });

  test('of a kind that this version does not know', () => {
    const change = { kind: 'later', title: 'coś nowego', at: '2030-01-01 00:00', details: [] };
    const bytes = patchWorkbook(REGISTER, nodePlatform, [recordChange(change)]);
    expect(codeOf(() => undone(bytes))).toBe('undo-unknown');
  });
});
