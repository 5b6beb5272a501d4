/**
 * Layout „team month” (L2): one sheet = one team and one month; rows are workers, columns are measures under a header of
 * one to three levels; then totals, footnotes and signatures. The most common sheet of an office.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { Sheet } from '../../../workbooks/index.ts';
import { rowIgnored, workerRepeated, workerUnnamed } from '../../findings/cells.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { tooManyWorkers } from '../../findings/sheets.ts';
import { fold } from '../../text.ts';
import { defineLayout } from '../definition.ts';
import type { PartReading, SheetPlace, WorkerReading } from '../definition.ts';
import { titlesAbove } from '../grid.ts';
import { checkColumns } from './columns.ts';
import { findHeader } from './header.ts';
import type { Header } from './header.ts';
import { knownRows } from './rows.ts';
import type { KnownRow } from './rows.ts';
import { compareTotals } from './totals.ts';
import { UNNAMED, readWorker } from './worker.ts';

/** Far above any team: a bound for files made to exhaust a reader. */
const MOST_WORKERS = 1000;

export const teamMonth = defineLayout<Header>({
  id: 'team-month',
  title: 'zespół za miesiąc: pracownicy w wierszach, miary w kolumnach',
  covers: 'team',
  recognise: findHeader,
  read(sheet, found, place) {
    const { header, findings } = checkColumns(found, sheet.rows, place);
    const body = readBody(sheet, header, place);
    return {
      titles: titlesAbove(sheet, header.top),
      parts: [
        {
          workers: body.workers,
          ofTeam: [],
          findings: [...body.findings, ...repeatedWorkers(body.workers, place)],
        },
      ],
      findings,
    };
  },
});

function readBody(
  sheet: Sheet,
  header: Header,
  place: SheetPlace,
): Pick<PartReading, 'workers' | 'findings'> {
  const workers: WorkerReading[] = [];
  const findings: WorkloadFinding[] = [];
  let sinceLastTotal = 0;
  const takeWorker = ({ row, kind }: KnownRow): void => {
    const read = readWorker(sheet, row, header, place);
    workers.push(read.worker);
    if (kind === 'unnamed') findings.push(workerUnnamed({ ...place, cell: read.worker.cell }));
    findings.push(...read.findings);
  };
  const take: Readonly<Record<KnownRow['kind'], (known: KnownRow) => void>> = {
    worker: takeWorker,
    unnamed: takeWorker,
    total: ({ row }) => {
      const summed = { all: workers, sinceLastTotal: workers.slice(sinceLastTotal) };
      findings.push(...compareTotals(row, header.measures, summed, place));
      sinceLastTotal = workers.length;
    },
    heading: ({ row }) => findings.push(rowIgnored({ ...place, cell: a1(row.number, header.worker) })),
    other: () => undefined,
  };
  for (const known of knownRows(sheet.rows, header)) {
    if (workers.length >= MOST_WORKERS && (known.kind === 'worker' || known.kind === 'unnamed')) {
      findings.push(tooManyWorkers({ ...place, cell: a1(known.row.number, header.worker) }, MOST_WORKERS));
      break;
    }
    take[known.kind](known);
  }
  return { workers, findings };
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
