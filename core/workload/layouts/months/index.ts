/**
 * Layouts „months” (L3): measures in rows, the months of a year in columns, with columns of quarters and sums in between;
 * one sheet a worker or one sheet a team. A month in which nothing is filled has not come yet and is no part; a month
 * with any value is a part whose empty cells are missing.
 */
import { monthName } from '../../../polish/months.ts';
import { a1, columnLetters } from '../../../workbooks/index.ts';
import type { Sheet } from '../../../workbooks/index.ts';
import { bounded } from '../../bounded.ts';
import { rowRepeated, rowUnknown } from '../../findings/days.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { monthRepeated } from '../../findings/months.ts';
import { columnUnknown, tableNotCounted } from '../../findings/sheets.ts';
import { defineLayout } from '../definition.ts';
import type { MeasuredCell, PartContents, PartReading, SheetPlace, SheetReading } from '../definition.ts';
import { titlesAbove } from '../grid.ts';
import { isFilled, readNumberCell } from '../number-cell.ts';
import type { Person } from '../person.ts';
import { findMonths } from './header.ts';
import type { MonthColumn, MonthsHeader, MonthsSheet } from './header.ts';
import type { MeasureRow } from './rows.ts';
import { compareTogether, compareTotalRows } from './together.ts';
import type { Compared, MonthValue } from './together.ts';
import { workerOf } from './whose.ts';

interface WorkerMonths extends MonthsSheet {
  readonly worker: Person;
}

export const workerMonths = defineLayout<WorkerMonths>({
  id: 'worker-months',
  title: 'pracownik za rok: miary w wierszach, miesiące w kolumnach',
  covers: 'workers',
  recognise(sheet) {
    const found = findMonths(sheet);
    const worker = found && workerOf(sheet, found.header, { file: '', sheet: sheet.name });
    return found && worker && { ...found, worker };
  },
  read(sheet, found, place) {
    const { name, post, fte, cell } = found.worker;
    const reading = readMonths(sheet, found, place, (values) => ({
      workers: [{ name, post, fte, cell, values }],
      ofTeam: [],
    }));
    const ofPerson = found.worker.findings.map((finding) => ({
      ...finding,
      place: { ...finding.place, ...place },
    }));
    return { ...reading, findings: [...ofPerson, ...reading.findings] };
  },
});

export const teamMonths = defineLayout<MonthsSheet>({
  id: 'team-months',
  title: 'zespół za rok: miary w wierszach, miesiące w kolumnach',
  covers: 'team',
  recognise: findMonths,
  read: (sheet, found, place) =>
    readMonths(sheet, found, place, (values) => ({ workers: [], ofTeam: values })),
});

type Contents = (values: readonly MeasuredCell[]) => Pick<PartContents, 'workers' | 'ofTeam'>;

function readMonths(
  sheet: Sheet,
  { header, rows, next }: MonthsSheet,
  place: SheetPlace,
  contents: Contents,
): SheetReading {
  const { single, findings: repeatedRows } = singleRows(rows.measures, place);
  const { months, findings: repeatedMonths } = singleMonths(header, place);
  const given = months.flatMap((month) => {
    const part = readMonth(sheet, month, single, place, contents);
    return part === undefined ? [] : [{ column: month.column, part }];
  });
  const compared = [
    ...single.flatMap((row) =>
      compareTogether(sheet, row, header.together, valuesOf(sheet, row, months), place),
    ),
    ...compareTotalRows(rows, header, place),
  ].map((one) => ({ ...one, column: columnOf(one, given) }));
  return {
    titles: titlesAbove(sheet, header.row),
    parts: given.map(({ column, part }) => ({
      ...part,
      findings: [
        ...part.findings,
        ...compared.filter((one) => one.column === column).map(({ finding }) => finding),
      ],
    })),
    findings: [
      ...(next === undefined ? [] : [tableNotCounted({ ...place, cell: a1(next, 0) })]),
      ...repeatedMonths,
      ...repeatedRows,
      ...rows.unknown.map(({ row, column, label }) =>
        rowUnknown({ ...place, cell: a1(row.number, column) }, bounded(label)),
      ),
      ...unknownColumns(header, rows.measures, place),
    ],
  };
}

/** Where a finding about several months is told: in the last of them that is given, else in the last one of all. */
function columnOf({ months }: Compared, given: readonly { readonly column: number }[]): number | undefined {
  const among = given.filter(({ column }) => months.some((month) => month.column === column));
  return (among.at(-1) ?? given.at(-1))?.column;
}

/** One month; undefined where nothing is filled. */
function readMonth(
  sheet: Sheet,
  { column, month, year }: MonthColumn,
  rows: readonly MeasureRow[],
  place: SheetPlace,
  contents: Contents,
): PartReading | undefined {
  if (!rows.some(({ row }) => isFilled(row.values[column]))) return undefined;
  const read = rows.map(({ row, measure }) => {
    const at = { ...place, cell: a1(row.number, column) };
    const { value, finding } = readNumberCell(row.values[column], sheet.isDate(row, column), measure, at);
    return {
      measured: { measure: measure.id, value, cell: at.cell },
      findings: finding === undefined ? [] : [finding],
    };
  });
  return {
    month: { month, year },
    ...contents(read.map(({ measured }) => measured)),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function valuesOf(
  sheet: Sheet,
  { row, measure }: MeasureRow,
  months: readonly MonthColumn[],
): readonly MonthValue[] {
  return months.map((month) => {
    const cell = row.values[month.column];
    const { value } = readNumberCell(cell, sheet.isDate(row, month.column), measure, {});
    return { ...month, value, unreadable: isFilled(cell) && value === 'missing' };
  });
}

/** Rows whose measure stands in one row only; of the others nobody knows which is right. */
function singleRows(
  rows: readonly MeasureRow[],
  place: SheetPlace,
): { single: readonly MeasureRow[]; findings: readonly WorkloadFinding[] } {
  const byMeasure = new Map<string, MeasureRow[]>();
  for (const row of rows) byMeasure.set(row.measure.id, [...(byMeasure.get(row.measure.id) ?? []), row]);
  const findings = [...byMeasure.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return [];
    const numbers = [first, ...others].map(({ row }) => row.number).join(', ');
    return [
      rowRepeated({ ...place, cell: a1(first.row.number, first.column) }, first.measure.title, numbers),
    ];
  });
  return { single: rows.filter(({ measure }) => byMeasure.get(measure.id)?.length === 1), findings };
}

/** Months that stand in one column only; the same month of two years is two months. */
function singleMonths(
  header: MonthsHeader,
  place: SheetPlace,
): { months: readonly MonthColumn[]; findings: readonly WorkloadFinding[] } {
  const keyOf = ({ month, year }: MonthColumn): string => `${year ?? ''}-${month}`;
  const alike = (one: MonthColumn): readonly MonthColumn[] =>
    header.months.filter((other) => keyOf(other) === keyOf(one));
  const findings = header.months.flatMap((month) => {
    const all = alike(month);
    if (all.length === 1 || all[0] !== month) return [];
    const letters = all.map(({ column }) => columnLetters(column)).join(', ');
    return [monthRepeated({ ...place, cell: a1(header.row, month.column) }, monthName(month.month), letters)];
  });
  return { months: header.months.filter((month) => alike(month).length === 1), findings };
}

/** A column between the months that nobody knows is named where it holds numbers beside measures. */
function unknownColumns(
  header: MonthsHeader,
  rows: readonly MeasureRow[],
  place: SheetPlace,
): readonly WorkloadFinding[] {
  return header.others
    .filter(({ column }) => rows.some(({ row }) => typeof row.values[column] === 'number'))
    .map(({ column, heading }) =>
      columnUnknown({ ...place, cell: a1(header.row, column) }, bounded(heading)),
    );
}
