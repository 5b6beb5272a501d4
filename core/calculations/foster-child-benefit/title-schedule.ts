/** The schedule of one title (the benefit, an addition) with its steps, from its pieces and the dated rates of their days. */
import { type DatedMoney, type Segment as LawSegment } from '../../law/index.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { formatMoney } from '../../values/money.ts';
import { type Day, lastOfMonth } from '../../values/day.ts';
import { yearMonthOf } from '../../values/year-month.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Segment } from '../outcome.ts';
import { stretches } from '../schedule/monthly-rate.ts';
import { partMonthAmount } from '../schedule/part-month.ts';
import type { Piece } from './pieces.ts';
import type { Monthly, Way } from './ways.ts';
import { ratePublication } from '../rate-publication.ts';

interface Title {
  /** Polish, genitive: "świadczenia"; of the rate, whoever is paid. */
  readonly name: string;
  /** Article that sets the rate. */
  readonly basis: string;
  /** Id of the rate. */
  readonly parameter: string;
  /** In order; piecesOf has cut them. */
  readonly pieces: readonly Piece<Way>[];
  readonly decisionDate: Day;
  readonly derivation: Derivation;
  readonly context: CalculationContext;
}

export interface TitleSchedule {
  readonly segments: readonly Segment[];
  /** Monthly amounts by title, the last one of each. */
  readonly monthly: ReadonlyMap<string, Monthly>;
}

const PART_MONTH_BASIS = 'art. 87 ust. 4 uwrspz';

/** Days of one calendar month, paid alike; they need not follow each other. */
interface Part {
  readonly spans: { readonly from: Day; readonly to: Day }[];
  days: number;
  readonly daysInMonth: number;
  untilChanged: boolean;
}

type Slice = { readonly way: Way; readonly law: LawSegment<DatedMoney> } & (
  | { readonly kind: 'part-month'; readonly part: Part }
  | { readonly kind: 'month'; readonly from: Day; readonly to: Day; readonly untilChanged: boolean }
);

export function titleSchedule(title: Title): TitleSchedule {
  const { derivation, name, basis } = title;
  const quoted = new Set<Day | null>();
  const amounts = new Map<string, Monthly>();
  const monthly = new Map<string, Monthly>();

  const amountOf = ({ way, law }: Slice): Monthly => {
    const { dated } = law;
    if (!quoted.has(dated.from)) {
      quoted.add(dated.from);
      derivation.quote(
        `Od ${formatDate(law.from)} stawka miesięczna ${name} wynosi ${formatMoney(dated.amount)} (${ratePublication(dated)}).`,
        dated.amount,
        basis,
      );
    }
    const key = `${way.key} ${dated.from}`;
    const found = amounts.get(key) ?? way.monthly(dated.amount, law.from);
    amounts.set(key, found);
    monthly.set(way.title, found);
    return found;
  };

  const segments = slicesOf(title).map((slice) => {
    const { amount } = amountOf(slice);
    const { title: key } = slice.way;
    if (slice.kind === 'part-month') return partSegment(slice.part, slice.way, amount, derivation);
    const { from, to, untilChanged } = slice;
    derivation.state(wholeMonths(slice, amount), basis);
    return { from, to, kind: 'month' as const, title: key, amount, untilChanged };
  });
  return { segments, monthly };
}

/** Whole months and parts of months; days of one month that are paid alike are one part, rounded once. */
function slicesOf({ pieces, parameter, decisionDate, context }: Title): readonly Slice[] {
  const slices: Slice[] = [];
  const parts = new Map<string, Part>();
  for (const { from, to, way } of pieces) {
    for (const law of context.moneySegments(parameter, { from, to }, decisionDate)) {
      if (law.to === null) throw new TypeError('The period of an entitlement is closed');
      for (const stretch of stretches({ ...law, to: law.to, rate: law.dated })) {
        if (stretch.kind === 'month') {
          slices.push({ ...stretch, way, law });
          continue;
        }
        const { days, daysInMonth, from: first, to: last } = stretch.part;
        const key = `${yearMonthOf(first)} ${way.key} ${law.dated.from}`;
        const part = parts.get(key);
        if (part === undefined) {
          const fresh = {
            spans: [{ from: first, to: last }],
            days,
            daysInMonth,
            untilChanged: stretch.untilChanged,
          };
          parts.set(key, fresh);
          slices.push({ kind: 'part-month', part: fresh, way, law });
        } else {
          part.spans.push({ from: first, to: last });
          part.days += days;
          part.untilChanged ||= stretch.untilChanged;
        }
      }
    }
  }
  return slices;
}

function partSegment(part: Part, way: Way, rate: Monthly['amount'], derivation: Derivation): Segment {
  const { spans, days, daysInMonth, untilChanged } = part;
  const from = spans[0]?.from;
  const to = spans.at(-1)?.to;
  if (from === undefined || to === undefined) throw new TypeError('A part of a month has days');
  const when = spans.map(daysText).join(' i ');
  const amount = derivation.compute(
    `Za niepełny miesiąc ${when} (${days} z ${daysInMonth} dni miesiąca) kwota ${way.name} jest proporcjonalna do liczby dni. Stawki dziennej nie zaokrągla się.${untilChanged ? ' Kwota zmieni się, jeżeli do tego czasu zmieni się stawka.' : ''}`,
    partMonthAmount(rate, { from, to, days, daysInMonth }),
    'halfUp',
    PART_MONTH_BASIS,
  );
  return { from, to, kind: 'part-month', title: way.title, amount, untilChanged };
}

const daysText = ({ from, to }: Part['spans'][number]): string =>
  from === to ? `(dzień ${formatDate(from)})` : `od ${formatDate(from)} do ${formatDate(to)}`;

function wholeMonths(
  { from, to, untilChanged, way }: Slice & { readonly kind: 'month' },
  monthly: Monthly['amount'],
): string {
  const amount = `po ${formatMoney(monthly)} miesięcznie${way.note}`;
  if (!untilChanged) return `Od ${formatDate(from)} do ${formatDate(to)} ${amount}.`;
  const broken =
    to === lastOfMonth(to) ? '' : '; za ostatni, niepełny miesiąc proporcjonalnie do liczby dni.';
  return `Od ${formatDate(from)} ${amount}, do czasu zmiany stawki, najdłużej do ${formatDate(to)}${broken}`;
}
