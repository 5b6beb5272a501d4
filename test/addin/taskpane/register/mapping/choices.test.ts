import {
  corrected,
  differing,
  doubled,
  isNothing,
} from '../../../../../addin/taskpane/register/mapping/choices.ts';
import type {
  MappedColumn,
  MappingView,
} from '../../../../../addin/taskpane/register/mapping/mapping-view.ts';
import { reasonInWords, recognisedInWords } from '../../../../../addin/taskpane/register/mapping/words.ts';

const taken = (column: number, certainty: 'certain' | 'unsure' = 'certain') => ({
  ...{ column, header: 'Nagłówek', why: 'whole' as const, certainty },
  confidence: certainty === 'certain' ? 1 : 0.2,
});

function column(id: string, change: Partial<MappedColumn> = {}): MappedColumn {
  const found = { absent: false, taken: undefined, candidates: [], isDoubtful: false };
  return { id, title: id.toUpperCase(), choice: undefined, ...found, ...change };
}

const VIEW: MappingView = {
  proposal: {
    register: 'dzieci',
    sheet: { name: 'Dzieci', confidence: 1, certainty: 'certain' },
    header: { row: 5, others: [], confidence: 1, certainty: 'certain' },
    columns: [],
    unknown: [],
  },
  columns: [
    column('a', { choice: 'A', taken: taken(0) }),
    column('b', { choice: 'B', taken: taken(1, 'unsure'), isDoubtful: true }),
    column('c', { choice: null, absent: true }),
    column('d', {
      candidates: [taken(3, 'unsure'), { ...taken(4, 'unsure'), header: '' }],
      isDoubtful: true,
    }),
    column('e'),
  ],
  sheetColumns: [],
  headerRows: [],
  isKept: false,
};

describe('what a person has chosen', () => {
  test('is only what the proposal does not say anyway', () => {
    const choices = differing(VIEW, { columns: { a: 'A', b: 'C', c: null, d: 'D' }, header: 5 });
    expect(choices).toEqual({ columns: { b: 'C', d: 'D' } });
    expect(isNothing(differing(VIEW, { columns: { a: 'A', c: null }, header: 5 }))).toBe(true);
    expect(isNothing(differing(VIEW, { columns: {}, header: 4 }))).toBe(false);
  });

  test('may not be one column of the sheet for two of the register; two that change places are none', () => {
    expect([...doubled(VIEW, { columns: { b: 'A' } })]).toEqual([['A', ['A', 'B']]]);
    expect(doubled(VIEW, { columns: { a: 'B', b: 'A' } }).size).toBe(0);
    expect(doubled(VIEW, { columns: { a: null, b: null } }).size).toBe(0);
  });

  test('comes on top of what was said before of the same sheet', () => {
    const before = { sheet: 'DZIECI', columns: { a: 'C', b: 'D' }, header: 4 };
    expect(corrected(before, VIEW, { columns: { b: null } })).toEqual({
      ...{ sheet: 'Dzieci', columns: { a: 'C', b: null }, header: 4 },
    });
    expect(corrected({ ...before, sheet: 'Inny' }, VIEW, { columns: { b: null } })).toEqual({
      ...{ sheet: 'Dzieci', columns: { b: null } },
    });
  });

  test('of columns is forgotten with the header below which they stood', () => {
    const before = { sheet: 'Dzieci', columns: { a: 'C' } };
    expect(corrected(before, VIEW, { columns: {}, header: 7 })).toEqual({
      ...{ sheet: 'Dzieci', columns: {}, header: 7 },
    });
  });
});

describe('in words', () => {
  test('the columns are counted, with those to be looked at', () => {
    expect(recognisedInWords(VIEW).replaceAll('\u00a0', ' ')).toBe('Rozpoznano: 2 kolumny, 2 do sprawdzenia');
  });

  test('each column says why', () => {
    expect(VIEW.columns.map(reasonInWords)).toEqual([
      'Pewne: zgodny nagłówek.',
      'Niepewne: zgodny nagłówek.',
      'Wskazano, że tej kolumny nie ma w arkuszu.',
      'Niepewne, więc nie użyto: może to być jedna z kolumn D: Nagłówek; E (bez nagłówka).',
      '',
    ]);
    const contradicted = column('f', { taken: { ...taken(0), contradiction: 'daty' } });
    expect(reasonInWords(contradicted)).toBe('Niepewne: pod tym nagłówkiem są przede wszystkim daty.');
    expect(reasonInWords(column('g', { taken: { ...taken(0), why: 'kept' } }))).toBe(
      'Kolumna zapamiętana w skoroszycie.',
    );
  });
});
