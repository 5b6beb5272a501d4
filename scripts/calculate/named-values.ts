/**
 * Every amount, bound and finding of a result by its Polish name, as text, and the rows of its schedule: the lines of the
 * result and of a comparison.
 */
import {
  type Calculation,
  type CalculationResult,
  labelOf,
  type Segment,
} from '../../core/calculations/index.ts';
import { formatShortDate } from '../../core/polish/date-in-words.ts';
import { formatMoney } from '../../core/values/money.ts';
import { boundsText, findingText } from './finding-text.ts';

const KIND_WORDS = { month: ' miesięcznie', 'part-month': '', once: ' jednorazowo' } as const;

export interface NamedValue {
  /** As in the JSON of the result. */
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** Bounds within which an amount was chosen. */
  readonly room?: string;
}

export function namedValues(calculation: Calculation, result: CalculationResult): readonly NamedValue[] {
  const { amounts, bounds = {}, findings = {} } = result;
  const named = (name: string, text: string): NamedValue => ({
    name,
    label: labelOf(calculation, name) ?? name,
    text,
  });
  const chosen = Object.entries(amounts).map(([name, amount]) => {
    const room = bounds[name];
    const isOpen = room !== undefined && room.atLeast !== room.atMost;
    return { ...named(name, formatMoney(amount)), ...(isOpen ? { room: boundsText(room) } : {}) };
  });
  const open = Object.entries(bounds).filter(([name]) => !(name in amounts));
  return [
    ...chosen,
    ...open.map(([name, room]) => named(name, boundsText(room))),
    ...Object.entries(findings).map(([name, finding]) => named(name, findingText(finding))),
  ];
}

/** „świadczenie: od 01.06.2026 do 31.05.2027”: one row of the schedule without its amount. */
export function segmentLabel(calculation: Calculation, { title, from, to, untilChanged }: Segment): string {
  const ends = untilChanged
    ? `do czasu zmiany, najdłużej do ${formatShortDate(to)}`
    : `do ${formatShortDate(to)}`;
  return `${labelOf(calculation, title) ?? title}: od ${formatShortDate(from)} ${ends}`;
}

/** „1 002,00 zł miesięcznie”. */
export function segmentAmount({ kind, amount }: Segment): string {
  return `${formatMoney(amount)}${KIND_WORDS[kind]}`;
}
