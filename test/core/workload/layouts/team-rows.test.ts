import { readWorkbook } from '../../../../core/workbooks/index.ts';
import type { PartReading } from '../../../../core/workload/layouts/definition.ts';
import { teamMonth } from '../../../../core/workload/layouts/team-month/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { COLUMNS, teamSheet, workbookOf } from '../../../support/team-sheets.ts';
import type { Cell, Heading } from '../../../support/team-sheets.ts';

const ANNA: Cell[] = [1, 'Anna Wymyślna', 'pracownik socjalny', 1, 2, 41, 3, 5, 12, 1];
const JAN: Cell[] = [2, 'Jan Zmyślony', 'pracownik socjalny', 0.5, 0, 22, 1, 0, 7, 0];
/** A row that names nobody, with interventions only. */
const interventions = (label: string, count: Cell): Cell[] => [
  null,
  label,
  ...Array<Cell>(7).fill(null),
  count,
];
const total = (count: number): Cell[] => ['Razem zespół', null, null, 1.5, 2, 63, 4, 5, 19, count];

function read(rows: Cell[][], below: Cell[][], columns: readonly Heading[] = COLUMNS): PartReading {
  const workbook = readWorkbook(workbookOf({ kwiecień: teamSheet({ rows, below, columns }) }), nodePlatform);
  const reading = teamMonth.read(workbook.sheet('kwiecień'), { file: 'ZPS 1.xlsx', sheet: 'kwiecień' });
  const [part] = reading?.parts ?? [];
  if (part === undefined) throw new Error('The layout was not recognised');
  return part;
}
const findingsOf = ({ findings }: PartReading): string[] =>
  findings.map(({ code, place }) => `${code} ${place.cell ?? ''}`);
const ofTeam = (part: PartReading): unknown[] =>
  part.ofTeam.map(({ measure, value, cell }) => [measure, value, cell]);

describe('rows of no single worker', () => {
  test('acts done together are of the team, and the total below may hold them', () => {
    for (const label of ['Wspólnie', 'Działania wspólne', 'zespołowo', 'Zespół łącznie']) {
      const part = read([ANNA, JAN], [interventions(label, 3), total(4)]);
      expect(part.workers).toHaveLength(2);
      expect(ofTeam(part)).toEqual([['interventions', 3, 'J9']]);
      expect(findingsOf(part)).toEqual([]);
    }
    expect(findingsOf(read([ANNA, JAN], [interventions('Wspólnie', 3), total(1)]))).toEqual([]);
    expect(findingsOf(read([ANNA, JAN], [interventions('Wspólnie', 3), total(2)]))).toEqual([
      'total-differs J10',
    ]);
  });

  test('„zespół łącznie” with nothing below it is a total where workers have values', () => {
    const part = read([ANNA, JAN], [interventions('Zespół łącznie', 3)]);
    expect([part.ofTeam, findingsOf(part)]).toEqual([[], ['total-differs J9']]);
    expect(ofTeam(read([[...ANNA.slice(0, 9), 0], JAN], [interventions('Zespół łącznie', 3)]))).toHaveLength(
      1,
    );
  });

  test('a vacancy is no worker; values in its row are the team’s', () => {
    const empty = read([ANNA, [2, 'wakat', 'pracownik socjalny', 1], JAN], []);
    expect([empty.workers.length, empty.ofTeam, findingsOf(empty)]).toEqual([2, [], ['vacancy B8']]);
    const filled = read([ANNA, [2, 'WAKAT', 'pracownik socjalny', 1, 0, 0, 0, 2, 'nd', 0]], []);
    expect(ofTeam(filled)).toEqual([['interviewsNew', 2, 'H8']]);
    expect(findingsOf(filled)).toEqual(['vacancy-with-values B8']);
    const both = read(
      [ANNA, [2, 'WAKAT', 'pracownik socjalny', 1, 0, 0, 0, 0, 0, 2]],
      [interventions('Wspólnie', 3)],
    );
    expect(ofTeam(both)).toEqual([['interventions', 5, 'J8']]);
  });

  test('„w tym” is a part of what is there already', () => {
    const part = read([ANNA, JAN], [total(1), ['w tym rejon 1', null, null, null, 1, 30, 2, 3, 9, 1]]);
    expect([part.workers.length, findingsOf(part)]).toEqual([2, ['part-not-counted B10']]);
  });

  test('headings repeated by a pasted page are no worker', () => {
    const again: Cell[] = [
      'Lp.',
      'Pracownik',
      'Stanowisko',
      'Etat',
      'Dni nieobecności',
      'Środowiska',
      null,
      'Wywiady',
    ];
    const part = read([ANNA, again, JAN], []);
    expect([part.workers.length, findingsOf(part)]).toEqual([2, []]);
  });

  test('amounts that stand only in the row of the total are the team’s, and lack in no worker’s row', () => {
    const columns: Heading[] = [...COLUMNS, ['Wydatki', 'zasiłek okresowy'], ['Plan', 'zasiłek okresowy']];
    const part = read([ANNA, JAN], [[...total(1), 1234.56, '20 000,00 zł']], columns);
    expect(ofTeam(part)).toEqual([
      ['spendingPeriodicAllowance', 123_456, 'K9'],
      ['planPeriodicAllowance', 2_000_000, 'L9'],
    ]);
    expect(findingsOf(part)).toEqual(['number-as-text L9']);
  });

  test('amounts of workers are summed and compared in grosze', () => {
    const columns: Heading[] = [...COLUMNS, ['Wydatki', 'zasiłek okresowy']];
    const rows = [
      [...ANNA, 0.1],
      [...JAN, 0.2],
    ];
    const part = read(rows, [[...total(1), 0.3]], columns);
    expect(part.workers.map(({ values }) => values.at(-1)?.value)).toEqual([10, 20]);
    expect(findingsOf(part)).toEqual([]);
  });
});
