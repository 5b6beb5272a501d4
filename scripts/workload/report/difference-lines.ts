/** What became another figure since the last run and why, in Polish, a line for each. Called by text.ts. */
import { formatMonth } from '../../../core/polish/months.ts';
import { counted } from '../../../core/polish/plural.ts';
import { formatMoney, grosze } from '../../../core/values/money.ts';
import { yearMonth } from '../../../core/values/year-month.ts';
import { measureById } from '../../../core/workload/measures/by-id.ts';
import type { PeriodSummary } from './summary-schema.ts';

type Difference = PeriodSummary['differences'][number];

/** The sheet „Różnice” has all of them. */
export const MOST_DIFFERENCES = 50;

/** None where nothing differs. */
export function differenceLines(differences: readonly Difference[]): readonly string[] {
  if (differences.length === 0) return [];
  const more = differences.length - MOST_DIFFERENCES;
  return [
    'Zmiany od poprzedniego razu:',
    ...differences.slice(0, MOST_DIFFERENCES).map(lineOf),
    ...(more > 0 ? [`  … i ${counted(more, ['zmiana', 'zmiany', 'zmian'])} w arkuszu „Różnice”.`] : []),
  ];
}

function lineOf(difference: Difference): string {
  const { team, month, measure, before, after, why, file, counted: isCounted } = difference;
  const title = measureById(measure)?.title ?? measure;
  const reasons = [why, ...(isCounted ? [] : ['nie zmienia sum']), ...(file === null ? [] : [file])];
  const change = `${shown(measure, before)} → ${shown(measure, after)}`;
  return `  ${team}, ${formatMonth(yearMonth(month))}, „${title}”: ${change} (${reasons.join('; ')})`;
}

const READINGS = { missing: 'brak', 'not-applicable': 'nie dotyczy' } as const;

function shown(measure: string, reading: Difference['before']): string {
  if (typeof reading === 'string') return READINGS[reading];
  return measureById(measure)?.kind.id === 'amount' ? formatMoney(grosze(reading)) : String(reading);
}
