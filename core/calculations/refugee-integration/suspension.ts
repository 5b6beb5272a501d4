/** The term of a suspension by its cause (art. 95 ust. 1 u.p.s.): discretion of the starosta, with a last day or an event. */
import type { DatedValue, TableTypes } from '../../law/index.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays, type Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Finding } from '../outcome.ts';
import type { Suspension } from './input.ts';

type Terms = TableTypes['uops.cudzoziemiec.wstrzymanie'];

interface Cause {
  readonly point: number;
  /** The finding's name, what it holds, and the sentence about it. */
  readonly end: (from: Day, terms: Terms) => readonly [name: string, finding: Finding, text: string];
}

function lastDay(from: Day, mostDays: number): ReturnType<Cause['end']> {
  const day = addDays(from, mostDays - 1);
  return [
    'suspension.lastDay',
    { kind: 'day', day },
    `Pomoc można wstrzymać na okres do ${mostDays} dni, najdłużej do ${formatDate(day)}`,
  ];
}

function until(text: string): ReturnType<Cause['end']> {
  return ['suspension.until', { kind: 'text', text }, `Pomoc można wstrzymać ${text}.`];
}

const CAUSES: Readonly<Record<Suspension['cause'], Cause>> = {
  duties: { point: 1, end: (from, { dutiesNotDoneMaxDays }) => lastDay(from, dutiesNotDoneMaxDays) },
  misuse: { point: 2, end: (from, { misuseMaxDays }) => lastDay(from, misuseMaxDays) },
  untrueStatements: { point: 3, end: (_, { untrueInformation }) => until(untrueInformation) },
  healthFacility: {
    point: 4,
    end: (from, { healthFacilityAfterDays }) => {
      const day = addDays(from, healthFacilityAfterDays);
      return [
        'suspension.firstDay',
        { kind: 'day', day },
        `Pomoc można wstrzymać po ${healthFacilityAfterDays} dniach pobytu w zakładzie opieki zdrowotnej, najwcześniej od ${formatDate(day)}, do czasu jego opuszczenia.`,
      ];
    },
  },
  criminalProceedings: { point: 5, end: (_, { criminalProceedings }) => until(criminalProceedings) },
};

export function suspensionFindings(
  suspension: Suspension | undefined,
  context: CalculationContext,
  derivation: Derivation,
): Readonly<Record<string, Finding>> {
  if (suspension === undefined) return {};
  const terms: DatedValue<Terms> = context.tableOn('uops.cudzoziemiec.wstrzymanie', suspension.from);
  const { point, end } = CAUSES[suspension.cause];
  const [name, finding, text] = end(suspension.from, terms.value);
  derivation.state(text, `art. 95 ust. 1 pkt ${point} u.p.s.`);
  derivation.state(
    'Jeżeli przyczyna trwa dłużej niż wstrzymanie, decyzję o pomocy uchyla się.',
    'art. 95 ust. 3 u.p.s.',
  );
  return { [name]: finding };
}
