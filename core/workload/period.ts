/**
 * The span of whole months that is consolidated: a month, a quarter, a half-year, the year so far or a year. Parsed from
 * the command line and the job's settings; every sum, average and comparison is made over its months.
 */
import { addToYearMonth, yearMonth, yearMonthFrom, yearMonthParts } from '../values/year-month.ts';
import type { YearMonth } from '../values/year-month.ts';
import { monthName } from '../polish/months.ts';
import { TeczkaError } from '../values/errors.ts';

export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year-to-date' | 'year';

export interface WorkloadPeriod {
  /** „2026-04”, „2026-Q2”, „2026-H1”, „2026-01..2026-04” or „2026”: a key, and part of names of files. */
  readonly id: string;
  readonly kind: PeriodKind;
  /** The months in order, one at least. */
  readonly months: readonly [YearMonth, ...YearMonth[]];
}

interface Form {
  readonly kind: PeriodKind;
  readonly pattern: RegExp;
  readonly months: (parts: readonly string[]) => WorkloadPeriod['months'] | undefined;
  readonly title: (months: WorkloadPeriod['months']) => string;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** So many months from a month of a year on. */
function run(year: string | undefined, first: number, count: number): WorkloadPeriod['months'] {
  const start = yearMonthFrom(Number(year), first);
  return [start, ...Array.from({ length: count - 1 }, (_, at) => addToYearMonth(start, at + 1))];
}

const named = (month: YearMonth): string => {
  const parts = yearMonthParts(month);
  return `${monthName(parts.month)} ${parts.year}`;
};
const yearOf = ([first]: WorkloadPeriod['months']): number => yearMonthParts(first).year;
const partOf = ([first]: WorkloadPeriod['months'], size: number): string =>
  ROMAN[(yearMonthParts(first).month - 1) / size] ?? '';

const FORMS: readonly Form[] = [
  {
    kind: 'month',
    pattern: /^(\d{4}-(?:0[1-9]|1[0-2]))$/,
    months: ([month = '']) => [yearMonth(month)],
    title: ([month]) => named(month),
  },
  {
    kind: 'quarter',
    pattern: /^(\d{4})-[QK]([1-4])$/i,
    months: ([year, quarter]) => run(year, Number(quarter) * 3 - 2, 3),
    title: (months) => `${partOf(months, 3)} kwartał ${yearOf(months)}`,
  },
  {
    kind: 'half-year',
    pattern: /^(\d{4})-[HP]([12])$/i,
    months: ([year, half]) => run(year, Number(half) * 6 - 5, 6),
    title: (months) => `${partOf(months, 6)} półrocze ${yearOf(months)}`,
  },
  {
    kind: 'year-to-date',
    pattern: /^(\d{4})-01\.\.(\d{4})-(0[1-9]|1[0-2])$/,
    months: ([year, same, last]) => (year === same ? run(year, 1, Number(last)) : undefined),
    title: (months) => `styczeń–${named(months.at(-1) ?? months[0])}`,
  },
  {
    kind: 'year',
    pattern: /^(\d{4})$/,
    months: ([year]) => run(year, 1, 12),
    title: (m) => `rok ${yearOf(m)}`,
  },
];

const IDS: Readonly<Record<PeriodKind, (months: WorkloadPeriod['months']) => string>> = {
  month: ([month]) => month,
  quarter: (months) => `${yearOf(months)}-Q${ROMAN.indexOf(partOf(months, 3)) + 1}`,
  'half-year': (months) => `${yearOf(months)}-H${ROMAN.indexOf(partOf(months, 6)) + 1}`,
  'year-to-date': (months) => `${months[0]}..${months.at(-1) ?? months[0]}`,
  year: (months) => String(yearOf(months)),
};

const HOW =
  'Podaj miesiąc (2026-04), kwartał (2026-Q2), półrocze (2026-H1), rok narastająco, od stycznia (2026-01..2026-04), albo rok (2026).';

/** @throws TeczkaError `period-unreadable` */
export function workloadPeriod(text: string): WorkloadPeriod {
  for (const { kind, pattern, months } of FORMS) {
    const parts = pattern.exec(text.trim())?.slice(1);
    const found = parts === undefined || text.trim().startsWith('0000') ? undefined : months(parts);
    if (found !== undefined) return { id: IDS[kind](found), kind, months: found };
  }
  throw new TeczkaError('period-unreadable', `Nie można odczytać okresu. ${HOW}`);
}

/** A single month as a period. */
export function monthAsPeriod(month: YearMonth): WorkloadPeriod {
  return { id: month, kind: 'month', months: [month] };
}

/** „kwiecień 2026”, „II kwartał 2026”, „I półrocze 2026”, „styczeń–kwiecień 2026”, „rok 2026”. */
export function periodTitle({ kind, months }: WorkloadPeriod): string {
  return FORMS.find((form) => form.kind === kind)?.title(months) ?? '';
}
