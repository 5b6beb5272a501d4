/** Item 33: codes, tallies and remarks in the place of numbers, on a team's sheet: named with their cell, never counted. */
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

test.each(['UW', 'L4', 'CH', 'OP', 'szkol.', 'del.', 'x', '+', '|||| |', '5+2', 'ok. 10', '3*', 'b.z.'])(
  '%s in a count is told as it stands and counted neither as a number nor as zero',
  (text) => {
    expect(typed(text)).toEqual({
      value: 'missing',
      code: 'value-is-text',
      message: `W kolumnie „Wywiady nowe” zamiast liczby jest „${text}”. Wartości nie wliczono.`,
      more: 0,
    });
  },
);

test.each(['L4', 'UM', 'op', '5 L4', 'CH 3'])(
  '%s among the days of absence is never repeated: it says why',
  (text) => {
    const { value, message } = typed(text, 'E');
    expect(value).toBe('missing');
    expect(message).not.toContain(text);
  },
);

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
