/** Structuring taken back: to the byte when nobody has worked since, otherwise step by step and without losing a value. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeKinds, registerKinds } from '../../../../../core/registers/index.ts';
import { structureWorkbook } from '../../../../../core/registers/structure/index.ts';
import { day } from '../../../../../core/values/day.ts';
import { readWorkbook } from '../../../../../core/workbooks/index.ts';
import { changesIn, undoLast } from '../../../../../core/workbooks/journal/index.ts';
import { patchWorkbook, setCells, type CellEdit } from '../../../../../core/workbooks/patch/index.ts';
import { nodePlatform } from '../../../../../scripts/platform.ts';
import { cellsByUs } from '../../../../support/compare-workbooks.ts';
import { child, registerSheet } from '../../../../support/register-sheets.ts';
import { workbookOf } from '../../../../support/team-sheets.ts';
import { UGLY, uglyRegister } from '../../../../support/ugly-register.ts';
import { changedParts } from '../../../../support/workbook-parts.ts';

const SAMPLE = join(
  import.meta.dirname,
  '../../../../../samples/rejestry/Rejestr dzieci w pieczy zastepczej.xlsx',
);
const AT = '2026-04-30 10:15';

const read = (bytes: Uint8Array) => readWorkbook(bytes, nodePlatform);
const structured = (bytes: Uint8Array) =>
  structureWorkbook(
    { bytes, file: 'Rejestr.xlsx', kinds: registerKinds, asOf: day('2026-04-30') },
    nodePlatform,
  ).apply(AT);
const undone = (bytes: Uint8Array, skipChanged = false) => {
  const { operations } = undoLast(read(bytes), changeKinds, { skipChanged });
  return patchWorkbook(bytes, nodePlatform, operations);
};
const entered = (bytes: Uint8Array, ...cells: [sheet: string, row: number, column: number, text: string][]) =>
  patchWorkbook(bytes, nodePlatform, [
    setCells(
      cells.map(([sheet, row, column, text]): CellEdit => {
        return { sheet, row, column, entry: { kind: 'text', text } };
      }),
    ),
  ]);
/** A heading changed as Excel does it, in the cell and in the table. */
const renamed = (bytes: Uint8Array, from: string, to: string) =>
  patchWorkbook(bytes, nodePlatform, [
    (draft) => {
      for (const part of draft.package.names.filter((name) => /worksheets\/sheet1|tables\//.test(name))) {
        const xml = new TextDecoder().decode(draft.require(part));
        draft.replace(part, new TextEncoder().encode(xml.replaceAll(from, to)));
      }
    },
  ]);
/** What a person sees beside the cells. */
const surroundings = (bytes: Uint8Array) => {
  const workbook = read(bytes);
  return workbook.sheetNames.map((name) => {
    const { tables, validations, merges, filter, comments, highlights } = workbook.sheet(name);
    const blocks = merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort();
    return { name, tables, validations, blocks, filter, comments, highlights };
  });
};
const namesOf = (bytes: Uint8Array) =>
  read(bytes)
    .names.map(({ name, sheet, formula }) => `${sheet ?? ''}!${name}=${formula}`)
    .sort();

const REGISTERS: readonly [string, Uint8Array, sheet: string, row: number][] = [
  ['the sample register', new Uint8Array(readFileSync(SAMPLE)), 'Dzieci', 205],
  ['an ugly register', uglyRegister(), UGLY.sheet, UGLY.last],
  ['a small register', workbookOf({ Dzieci: registerSheet([child(1), child(2)]) }), 'Dzieci', 7],
];

describe.each(REGISTERS)('%s', (_, before, sheet, last) => {
  const copy = structured(before);

  test('is remembered as structured', () => {
    expect(changesIn(read(copy))).toMatchObject([
      { kind: 'structure', at: AT, title: `uporządkowanie arkusza „${sheet}”` },
    ]);
  });

  test('at once taken back has every part as it was, to the byte', () => {
    expect(changedParts(before, undone(copy))).toEqual([]);
  });

  test('with a row that was added since has every other cell as it was, and the row', () => {
    const later = entered(copy, [sheet, last + 8, 1, 'Dopisana']);
    const back = undone(later);
    const expected = new Map(cellsByUs(before));
    const now = new Map(cellsByUs(back));
    expect(now.get(`${sheet}!B${last + 8}`)).toContain('Dopisana');
    now.delete(`${sheet}!B${last + 8}`);
    expect(now).toEqual(expected);
    expect(surroundings(back)).toEqual(surroundings(before));
    expect(namesOf(back)).toEqual(namesOf(before));
  });
});

test('a corrected value stays, and the rest is taken back', () => {
  const bytes = workbookOf({ Dzieci: registerSheet([child(1), child(2)]) });
  const back = undone(entered(structured(bytes), ['Dzieci', 6, 1, 'Poprawiona']));
  expect(read(back).sheetNames).toEqual(['Dzieci']);
  expect(
    read(back)
      .sheet('Dzieci')
      .rows.find(({ number }) => number === 6)?.values[1],
  ).toBe('Poprawiona');
});

describe('where somebody has worked since in what structuring made', () => {
  const before = uglyRegister();
  const copy = structured(before);

  test('an edited sheet of explanations is named; skipped, it stays with its lists', () => {
    const later = entered(copy, ['Objaśnienia', 300, 0, 'dopisek']);
    expect(() => undone(later)).toThrow('Objaśnienia');
    const back = undone(later, true);
    expect(read(back).sheetNames).toContain('Objaśnienia');
    expect(read(back).sheet(UGLY.sheet).tables).toEqual([]);
  });

  test('another heading is named; skipped, it stays', () => {
    const later = renamed(copy, 'Uwagi (2)', 'Notatki');
    expect(() => undone(later)).toThrow(`${UGLY.sheet}!N6`);
    const back = read(undone(later, true)).sheet(UGLY.sheet);
    expect(back.rows.find(({ number }) => number === UGLY.header)?.values[13]).toBe('Notatki');
  });

  test('a value in the place of a merged block is named; skipped, the block stays apart', () => {
    const later = entered(copy, [UGLY.sheet, 8, 1, 'Inna']);
    expect(() => undone(later)).toThrow(`${UGLY.sheet}!B8`);
    const back = read(undone(later, true)).sheet(UGLY.sheet);
    expect(back.rows.find(({ number }) => number === 8)?.values[1]).toBe('Inna');
    expect(back.merges.some(({ top, left }) => top === 7 && left === 1)).toBe(false);
  });
});

test('a second structuring is taken back alone: the new word leaves its list', () => {
  const once = structured(uglyRegister());
  const later = entered(once, [UGLY.sheet, 11, 5, 'dziewczę']);
  const twice = structured(later);
  expect(changesIn(read(twice))).toHaveLength(2);
  expect(cellsByUs(undone(twice)).get('Objaśnienia!A1')).toBe(cellsByUs(once).get('Objaśnienia!A1'));
  expect([...cellsByUs(undone(twice)).values()].filter((cell) => cell.includes('dziewczę'))).toHaveLength(1);
});
