/**
 * Layout „team month” (L2): one sheet = one team and one month; rows are workers, columns are measures under a header of
 * one to three levels; then totals, footnotes and signatures. The most common sheet of an office.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { Sheet, SheetRow } from '../../../workbooks/index.ts';
import { rowIgnored, workerRepeated, workerUnnamed } from '../../findings/cells.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { tooManyWorkers } from '../../findings/sheets.ts';
import { partNotCounted, vacancySkipped, vacancyWithValues } from '../../findings/team-rows.ts';
import { fold } from '../../text.ts';
import { defineLayout } from '../definition.ts';
import type { MeasuredCell, PartReading, SheetPlace, WorkerReading } from '../definition.ts';
import { titlesAbove } from '../grid.ts';
import { isFilled, isNotApplicable } from '../number-cell.ts';
import { checkColumns } from './columns.ts';
import { findHeader } from './header.ts';
import type { Header, MeasureColumn } from './header.ts';
import { knownRows } from './rows.ts';
import type { KnownRow } from './rows.ts';
import { amountsOfTeam, readTeamRow } from './team-row.ts';
import { firstTable } from './second-table.ts';
import { compareTotals } from './totals.ts';
import { UNNAMED, readWorker } from './worker.ts';

/** Far above any team: a bound for files made to exhaust a reader. */
const MOST_WORKERS = 1000;

export const teamMonth = defineLayout<Header>({
  id: 'team-month',
  title: 'zespół za miesiąc: pracownicy w wierszach, miary w kolumnach',
  covers: 'team',
  besidesWorkers: true,
  recognise: findHeader,
  read(sheet, found, place) {
    const first = firstTable(sheet.rows, found, place);
    const { header, findings } = checkColumns(first.header, first.rows, place);
    const body = readBody(sheet, first.rows, header, place);
    return {
      titles: titlesAbove(sheet, header.top),
      parts: [
        {
          workers: body.workers,
          ofTeam: body.ofTeam,
          findings: [...body.findings, ...repeatedWorkers(body.workers, place)],
        },
      ],
      findings: [...first.findings, ...findings],
    };
  },
});

function readBody(
  sheet: Sheet,
  given: readonly SheetRow[],
  header: Header,
  place: SheetPlace,
): Pick<PartReading, 'workers' | 'ofTeam' | 'findings'> {
  const rows = knownRows(given, header);
  const amounts = amountsOfTeam(header.measures, rows);
  const measures = header.measures.filter((column) => !amounts.includes(column));
  const workers: WorkerReading[] = [];
  const ofTeam: MeasuredCell[] = [];
  const findings: WorkloadFinding[] = [];
  /** Totals before the first worker: of those below. */
  const totalsAbove: SheetRow[] = [];
  let sinceLastTotal = 0;
  const takeWorker = ({ row, kind }: KnownRow): void => {
    const read = readWorker(sheet, row, { ...header, measures }, place);
    workers.push(read.worker);
    if (kind === 'unnamed') findings.push(workerUnnamed({ ...place, cell: read.worker.cell }));
    findings.push(...read.findings);
  };
  const takeTeam = (row: SheetRow, columns: readonly MeasureColumn[]): void => {
    const read = readTeamRow(sheet, row, columns, place);
    ofTeam.push(...read.values);
    findings.push(...read.findings);
  };
  const at = (row: SheetRow): SheetPlace & { cell: string } => ({
    ...place,
    cell: a1(row.number, header.worker),
  });
  const take: Readonly<Record<KnownRow['kind'], (known: KnownRow) => void>> = {
    worker: takeWorker,
    unnamed: takeWorker,
    total: ({ row }) => {
      const summed = { all: workers, sinceLastTotal: workers.slice(sinceLastTotal), ofTeam };
      if (workers.length === 0) totalsAbove.push(row);
      else findings.push(...compareTotals(sheet, row, measures, summed, place));
      // Typed only into the row of the total, once: a second total has them again.
      const inTotal = amounts.filter(({ measure }) => !ofTeam.some((cell) => cell.measure === measure.id));
      takeTeam(
        row,
        inTotal.filter(({ column }) => row.values[column] !== 0),
      );
      sinceLastTotal = workers.length;
    },
    team: ({ row }) => takeTeam(row, header.measures),
    vacancy: ({ row }) => {
      const given = header.measures.filter(
        ({ column }) => isFilled(row.values[column]) && row.values[column] !== 0,
      );
      const counted = given.filter(({ column }) => !isNotApplicable(row.values[column]));
      findings.push((counted.length > 0 ? vacancyWithValues : vacancySkipped)(at(row)));
      takeTeam(row, counted);
    },
    part: ({ row }) => findings.push(partNotCounted(at(row))),
    heading: ({ row }) => findings.push(rowIgnored(at(row))),
    other: () => undefined,
  };
  for (const known of rows) {
    if (workers.length >= MOST_WORKERS && (known.kind === 'worker' || known.kind === 'unnamed')) {
      findings.push(tooManyWorkers(at(known.row), MOST_WORKERS));
      break;
    }
    take[known.kind](known);
  }
  const whole = { all: workers, sinceLastTotal: workers, ofTeam };
  findings.push(...totalsAbove.flatMap((row) => compareTotals(sheet, row, measures, whole, place)));
  return { workers, ofTeam: added(ofTeam), findings };
}

/** Several rows of the team, „Wspólnie” and a vacancy, are one value at the cell of the first that is known. */
function added(cells: readonly MeasuredCell[]): readonly MeasuredCell[] {
  const sums = new Map<string, MeasuredCell>();
  for (const cell of cells) {
    const former = sums.get(cell.measure);
    if (typeof former?.value !== 'number') sums.set(cell.measure, cell);
    else if (typeof cell.value === 'number')
      sums.set(cell.measure, { ...former, value: former.value + cell.value });
  }
  return [...sums.values()];
}

function repeatedWorkers(workers: readonly WorkerReading[], place: SheetPlace): WorkloadFinding[] {
  const firstCells = new Map<string, string>();
  return workers.flatMap(({ name, cell }) => {
    const key = fold(name);
    const first = firstCells.get(key);
    if (first === undefined) firstCells.set(key, cell);
    return first === undefined || name === UNNAMED ? [] : [workerRepeated({ ...place, cell }, first)];
  });
}
