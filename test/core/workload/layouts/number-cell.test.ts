import fc from 'fast-check';
import type { CellValue } from '../../../../core/workbooks/index.ts';
import type { Reading } from '../../../../core/workload/canonical-row.ts';
import { readNumberCell } from '../../../../core/workload/layouts/number-cell.ts';
import { AMOUNT, COUNT, DAYS, FLAG } from '../../../../core/workload/measures/definition.ts';
import type { MeasureKind } from '../../../../core/workload/measures/definition.ts';

const PLACE = { file: 'ZPS 1.xlsx', sheet: 'kwiecień', cell: 'F7' };

function read(value: CellValue, kind: MeasureKind = COUNT, isDate = false): [Reading, string | undefined] {
  const measure = {
    id: 'miara',
    kind,
    group: { name: 'Grupa', synonyms: [] },
    name: 'miara',
    title: 'Miara',
    synonyms: [],
    ...(kind === DAYS ? { confidential: true as const } : {}),
  };
  const cell = readNumberCell(value, isDate, measure, PLACE);
  return [cell.value, cell.finding?.code];
}

describe('a cell of a count', () => {
  test.each<[CellValue, Reading, string | undefined]>([
    [7, 7, undefined],
    [0, 0, undefined],
    ['7', 7, 'number-as-text'],
    ['1 234', 1234, 'number-as-text'],
    ['5+2', 7, 'number-not-plain'],
    ['=5+3', 8, 'number-not-plain'],
    ['3*', 3, 'number-not-plain'],
    ['|||', 3, 'number-not-plain'],
    ['5 osób', 5, 'number-not-plain'],
    ['|||| |', 'missing', 'number-unclear'],
    ['ok. 10', 'missing', 'number-approximate'],
    ['~10', 'missing', 'number-approximate'],
    ['3-5', 'missing', 'number-unclear'],
    ['3 (w tym 2)', 'missing', 'number-unclear'],
    ['1.234', 'missing', 'number-unclear'],
    ['70%', 'missing', 'number-unclear'],
    ['x', 'missing', 'number-unclear'],
    ['+', 'missing', 'number-unclear'],
    ['b.z.', 'missing', 'value-in-words'],
    ['bez zmian', 'missing', 'value-in-words'],
    ['brak', 'missing', 'value-in-words'],
    ['b/d', 'missing', 'value-in-words'],
    ['nd', 'not-applicable', undefined],
    ['Nie dotyczy', 'not-applicable', undefined],
    ['-', 'missing', 'value-is-dash'],
    ['UW', 'missing', 'absence-in-number'],
    ['L4', 'missing', 'absence-in-number'],
    ['szkol.', 'missing', 'absence-in-number'],
    ['del. 3', 'missing', 'absence-in-number'],
    ['sprawa w toku', 'missing', 'value-is-text'],
    ['#ADR!', 'missing', 'value-is-error'],
    ['#REF!', 'missing', 'value-is-error'],
    [{ error: '#DIV/0!' }, 'missing', 'value-is-error'],
    ['-3', 'missing', 'value-impossible'],
    ['2,5', 'missing', 'value-impossible'],
    [2.5, 'missing', 'value-impossible'],
    [true, 'missing', 'value-is-text'],
    ['', 'missing', 'value-empty'],
    [undefined, 'missing', 'value-empty'],
  ])('%j', (typed, value, finding) => {
    expect(read(typed)).toEqual([value, finding]);
  });

  test('made a date by Excel is never guessed back', () => {
    expect(read(45_000, COUNT, true)).toEqual(['missing', 'value-is-date']);
  });

  test('an error is shown as a Polish Excel shows it', () => {
    const measure = {
      id: 'm',
      kind: COUNT,
      group: { name: 'G', synonyms: [] },
      name: 'm',
      title: 'M',
      synonyms: [],
    };
    expect(readNumberCell({ error: '#REF!' }, false, measure, PLACE).finding?.message).toContain('#ADR!');
  });
});

describe('a cell of days', () => {
  test.each<[CellValue, Reading, string | undefined]>([
    [1.5, 1.5, undefined],
    ['0,5', 0.5, 'number-as-text'],
    ['3 dni', 3, 'number-not-plain'],
    ['UW 3', 3, 'absence-with-reason'],
    ['3 dni opieki', 'missing', 'number-unclear'],
    ['UW 3, L4 2', 'missing', 'number-unclear'],
    ['L4', 'missing', 'absence-in-number'],
    ['UW 40', 'missing', 'value-impossible'],
  ])('%j', (typed, value, finding) => {
    expect(read(typed, DAYS)).toEqual([value, finding]);
  });
});

describe('a cell of yes or no', () => {
  test.each<[CellValue, Reading, string | undefined]>([
    ['tak', 1, undefined],
    ['NIE', 0, undefined],
    ['x', 1, undefined],
    [true, 1, undefined],
    [false, 0, undefined],
    [1, 1, undefined],
    [2, 'missing', 'value-impossible'],
    ['może', 'missing', 'value-is-text'],
  ])('%j', (typed, value, finding) => {
    expect(read(typed, FLAG)).toEqual([value, finding]);
  });
});

describe('a cell of an amount', () => {
  test.each<[CellValue, Reading, string | undefined]>([
    [1234.56, 123_456, undefined],
    [1001.9999999998, 100_200, undefined],
    ['1 234,56 zł', 123_456, 'number-as-text'],
    ['1.402,00', 140_200, 'number-as-text'],
    ['100+50,50', 15_050, 'number-not-plain'],
    ['1.402', 'missing', 'number-unclear'],
    ['1,5 tys. zł', 'missing', 'number-unclear'],
    [0.125, 'missing', 'number-unclear'],
    [-10, 'missing', 'amount-impossible'],
    ['nd', 'not-applicable', undefined],
  ])('%j', (typed, value, finding) => {
    expect(read(typed, AMOUNT)).toEqual([value, finding]);
  });

  test('is exact in grosze, whether a number or a text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (grosze) => {
        expect(read(grosze / 100, AMOUNT)[0]).toBe(grosze);
        expect(read((grosze / 100).toFixed(2).replace('.', ','), AMOUNT)[0]).toBe(grosze);
      }),
    );
  });
});

test('no text at all gives zero unless a zero is typed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(text.includes('0') || read(text)[0] !== 0).toBe(true);
    }),
  );
});
