/**
 * Valorisation of foster-care amounts (waloryzacja): art. 86 ust. 2–3 of the act on family support and foster care
 * (uwrspz). From 1 June amounts rise by the prices since the year of the last valorisation, once these have risen by
 * more than 5 %. Called by `teczka calculate`; the same arithmetic makes `teczka law propose-valorisation`.
 */
import { valorisationNoticeOn } from '../law/index.ts';
import { type Fraction, fraction } from '../values/fraction.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { contradiction } from './inputs/contradiction.ts';
import type { Finding, Outcome } from './outcome.ts';
import { carry } from './valorisation/amount-steps.ts';
import {
  type CpiByYear,
  indexedSince,
  valorisationDay,
  type YearlyTest,
  yearlyTests,
} from './valorisation/arithmetic.ts';
import { baseOf } from './valorisation/base.ts';
import { examples } from './valorisation/examples.ts';
import { tellTests, type Words } from './valorisation/index-steps.ts';
import { type Input, input } from './valorisation/input.ts';
import { VALORISATION_THRESHOLD } from './valorisation/proposal.ts';
import { type AmountKind, OF_KIND, VALORISED } from './valorisation/valorised-parameters.ts';

/** What is valorised: accusative, and genitive for what is not. */
const KIND_WORDS: Readonly<Record<AmountKind, Words>> = {
  benefit: ['kwoty świadczeń', 'kwot świadczeń'],
  contract: ['kwoty określone w umowach', 'kwot określonych w umowach'],
};

const cpiOf = ({ cpi }: Input): CpiByYear =>
  new Map(Object.entries(cpi).map(([year, index]) => [Number(year), index]));

function yearOf({ year, lastValorisationYear }: Input, cpi: CpiByYear): number {
  const asked = year ?? Math.max(...cpi.keys(), lastValorisationYear) + 1;
  if (asked > lastValorisationYear) return asked;
  throw contradiction(
    'year',
    'Rok waloryzacji musi być późniejszy niż rok ostatniej waloryzacji. Popraw jeden z nich.',
  );
}

/** Sums in contracts follow this rule only by indices from 2023 on; before, art. 86 ust. 1 (repealed) had another. */
function testsOf(
  kind: AmountKind,
  given: Input,
  until: number,
  cpi: CpiByYear,
  threshold: Fraction,
): readonly YearlyTest[] {
  const since = indexedSince(kind, given.lastValorisationYear);
  if (since >= until) {
    throw contradiction(
      'amounts',
      `Kwoty określone w umowach waloryzuje się według tego przepisu dopiero wskaźnikiem za ${since} r. i lata następne, czyli nie wcześniej niż od 1 czerwca ${since + 1} r. Usuń je albo popraw rok.`,
    );
  }
  return yearlyTests(cpi, since, until, threshold);
}

/** Whether, from when, by what index; and the first day of every valorisation on the way. */
function findingsOf(tests: readonly YearlyTest[]): Readonly<Record<string, Finding>> {
  const last = tests.at(-1);
  if (last === undefined) return {};
  const dates = tests
    .filter(({ passes }) => passes)
    .map(({ year }): [string, Finding] => [`dates.${year}`, { kind: 'day', day: valorisationDay(year) }]);
  return {
    valorised: { kind: 'yes-no', yes: last.passes },
    index: { kind: 'number', number: last.index.mul(100), unit: '%' },
    ...Object.fromEntries(dates),
  };
}

/** A year that has risen by the arithmetic alone is no year of the law yet. */
function warnOfProposal(tests: readonly YearlyTest[], context: CalculationContext): void {
  const unannounced = tests.find(
    ({ year, passes }) => passes && valorisationNoticeOn(valorisationDay(year)) === undefined,
  );
  if (unannounced === undefined) return;
  context.warn(
    'valorisation-proposal',
    `Obwieszczenia o kwotach od 1 czerwca ${unannounced.year} r. nie ma w danych programu: wynik jest propozycją według rachunku z ustawy, a nie kwotą obowiązującą. Kwoty ogłasza minister w Monitorze Polskim (art. 86 ust. 3 uwrspz).`,
  );
}

function checkNames({ amounts }: Input): void {
  const twice = amounts.findIndex(({ id }, index) => amounts.findIndex((other) => other.id === id) !== index);
  if (twice < 0) return;
  throw contradiction(
    `amounts.${twice}.id`,
    'Ta sama nazwa kwoty jest podana dwa razy. Usuń jedną z kwot albo nadaj jej inną nazwę.',
  );
}

function compute(given: Input, context: CalculationContext): Outcome {
  checkNames(given);
  const cpi = cpiOf(given);
  const until = yearOf(given, cpi);
  const asOf = valorisationDay(until);
  const dated = context.numberOn(VALORISATION_THRESHOLD, asOf);
  const threshold = dated.exact.div(fraction(100));
  const derivation = new Derivation();
  derivation.dated(dated, 'Próg waloryzacji (wskaźnik cen liczony od roku ostatniej waloryzacji)');
  const kinds: readonly AmountKind[] = [
    'benefit',
    ...(given.amounts.some(({ kind, id }) => (kind ?? VALORISED.get(id)?.kind) === 'contract')
      ? (['contract'] as const)
      : []),
  ];
  const tests = new Map(kinds.map((kind) => [kind, testsOf(kind, given, until, cpi, threshold)]));
  const [first] = tests.get('benefit') ?? [];
  for (const [kind, asked] of tests) {
    // Contracts indexed since the same year as benefits have the same answers, told once.
    if (kind === 'contract' && asked[0]?.since === first?.since) continue;
    tellTests(derivation, asked, { of: KIND_WORDS[kind], threshold, basis: OF_KIND[kind].basis });
  }
  for (const asked of tests.values()) warnOfProposal(asked, context);
  const amounts = given.amounts.map((amount, index) => {
    const base = baseOf(amount, index, given.lastValorisationYear, context);
    return [`amount.${amount.id}`, carry(derivation, base, tests.get(base.kind) ?? [])] as const;
  });
  return {
    asOf,
    amounts: Object.fromEntries(amounts),
    findings: findingsOf(tests.get('benefit') ?? []),
    schedule: [],
    steps: derivation.steps,
  };
}

export const valorisation = defineCalculation({
  id: 'valorisation',
  title: 'Waloryzacja kwot pieczy zastępczej i pomocy dla osób usamodzielnianych',
  summary:
    'Odpowiada, czy od 1 czerwca danego roku kwoty z art. 80, 81, 146, 149 i 150 uwrspz oraz kwoty określone w umowach podlegają waloryzacji i ile wynoszą po niej. Wskaźnik liczy się od roku ostatniej waloryzacji; musi przekroczyć 105%. Kwoty obowiązujące ogłasza minister w Monitorze Polskim: wynik sprawdza obwieszczenie albo je zapowiada, ale go nie zastępuje.',
  legalBasis: ['art. 86 ust. 2–3 uwrspz', 'art. 153 uwrspz'],
  labels: {
    'amount.*': 'kwota od 1 czerwca',
    valorised: 'czy w tym roku następuje waloryzacja świadczeń',
    index: 'wskaźnik cen od roku ostatniej waloryzacji',
    'dates.*': 'waloryzacja świadczeń',
  },
  parameters: [VALORISATION_THRESHOLD, ...VALORISED.keys()],
  settings: [],
  input,
  compute,
  examples,
});
