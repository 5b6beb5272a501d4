/** Item 33: codes, tallies and remarks in the place of numbers: named with their cell, counted only with one meaning. */
import type { Cell } from '../support/team-sheets.ts';
import { teamSheet, workbookOf } from '../support/team-sheets.ts';
import { readTeamFile } from '../../core/workload/team-file.ts';
import { nodePlatform } from '../../scripts/platform.ts';

/** What is said of a cell of „Wywiady nowe” (H7) or of the days of absence (E7), and what counts. */
function typed(cell: Cell, column: 'E' | 'H' = 'H') {
  const row: Cell[] = [1, 'Anna Wymyślna', 'pracownik socjalny', 1, 2, 41, 3, 5, 12, 1];
  row[column === 'E' ? 4 : 7] = cell;
  const { sheets } = readTeamFile(workbookOf({ kwiecień: teamSheet({ rows: [row] }) }), nodePlatform, {
    file: '2026-04/ZPS 1.xlsx',
    teams: [{ id: 'ZPS-1', name: 'Zespół Pracy Socjalnej nr 1' }],
  });
  const at = `${column}7`;
  const [finding, ...more] = (sheets[0]?.findings ?? []).filter(({ place }) => place.cell === at);
  const value = sheets[0]?.workers[0]?.values.find((one) => one.cell === at)?.value;
  return { value, code: finding?.code, message: finding?.message, more: more.length };
}

const CODE = ['absence-in-number', 'zamiast liczby jest skrót nieobecności.'] as const;
const MARK = ['number-unclear', 'zamiast liczby jest znak. Potwierdź, czy oznacza 1.'] as const;
const STROKES = ['number-unclear', 'w komórce są kreski. Potwierdź, ile ich jest.'] as const;

test.each([
  ...['UW', 'L4', 'CH', 'OP', 'szkol.', 'del.'].map((text) => [text, ...CODE] as const),
  ...['x', '+'].map((text) => [text, ...MARK] as const),
  ['|||| |', ...STROKES],
  ['ok. 10', 'number-approximate', 'liczba jest przybliżona.'],
] as const)('%s in a count is neither a number nor zero, and what it is is told', (text, code, what) => {
  expect(typed(text)).toEqual({
    value: 'missing',
    code,
    message: `Miara „Wywiady nowe”: ${what} Wartości nie wliczono.`,
    more: 0,
  });
});

test('„b.z.” is what it was before, which nobody knows here: no data, and no zero', () => {
  expect(typed('b.z.')).toMatchObject({ value: 'missing', code: 'value-in-words', more: 0 });
  expect(typed('b.z.').message).toContain('Przyjęto brak danych, a nie zero.');
});

test.each([
  ['5+2', 7, 'zamiast liczby jest działanie'],
  ['3*', 3, 'przy liczbie jest odsyłacz'],
])('%s has one meaning, which counts and is told', (text, value, what) => {
  expect(typed(text)).toEqual({
    value,
    code: 'number-not-plain',
    message: `Miara „Wywiady nowe”: ${what}, więc Excel jej nie sumuje. Wliczono ${value}.`,
    more: 0,
  });
});

test.each([
  ['L4', 'missing'],
  ['UM', 'missing'],
  ['op', 'missing'],
  ['5 L4', 5],
  ['CH 3', 3],
])('%s among the days of absence is never repeated: it says why', (text, days) => {
  const { value, message } = typed(text, 'E');
  expect(value).toBe(days);
  expect(message).toBeDefined();
  for (const part of [text, ...text.split(' ').filter((word) => /\D/.test(word))]) {
    expect(message?.split(/[\s„”.,]+/u)).not.toContain(part);
  }
});

test.each([
  ['nd', 'not-applicable', undefined],
  ['-', 'missing', 'value-is-dash'],
  [null, 'missing', 'value-empty'],
  [0, 0, undefined],
  ['7', 7, 'number-as-text'],
  [{ t: 'n', f: '5+3', v: 8 } as const, 8, undefined],
])('%j is told apart from the others', (cell, value, code) => {
  expect(typed(cell as Cell)).toMatchObject({ value, code, more: 0 });
});
