/**
 * Absences from a care home (DPS, art. 63 u.p.s.): which days are free of the fee, and what is not collected or is
 * given back to each payer, month by month. Called by `teczka calculate`.
 */
import { longAbsence } from '../law/settings/dps.ts';
import { partMonthDays } from '../law/settings/part-months.ts';
import { formatDate } from '../polish/date-in-words.ts';
import { type Day, firstOfMonth } from '../values/day.ts';
import { fraction } from '../values/fraction.ts';
import { type Grosze, sum } from '../values/money.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { examples } from './dps-absence/examples.ts';
import { type Counted, freeDays, LIMITS } from './dps-absence/free-days.ts';
import { type Absence, input, type Input } from './dps-absence/input.ts';
import { type Payer, settled } from './dps-absence/settlement.ts';
import { contradiction } from './inputs/contradiction.ts';
import { refuseReversed } from './inputs/reversed-span.ts';
import { refuseSameMarks } from './inputs/mark.ts';
import type { Finding, Segment } from './outcome.ts';

/** In order of their days. @throws TeczkaError `input-contradiction` for reversed, overlapping or misnamed absences */
function absencesInOrder({ absences, relatives = [], minor }: Input): readonly Absence[] {
  const ids = new Set(relatives.map(({ id }) => id));
  for (const [index, { from, to, staysWith, familyHome }] of absences.entries()) {
    const field = `absences.${index}`;
    refuseReversed('Nieobecność', { from, to }, `${field}.to`);
    if (staysWith !== undefined && !ids.has(staysWith)) {
      throw contradiction(
        `${field}.staysWith`,
        'Osoby o tym oznaczeniu nie ma na liście innych obowiązanych (relatives). Dodaj ją albo popraw oznaczenie.',
      );
    }
    if (familyHome === true && minor !== true) {
      throw contradiction(
        `${field}.familyHome`,
        'Pobyt w domu rodzinnym (art. 63 ust. 2 u.p.s.) dotyczy tylko małoletniego. Zaznacz małoletność (minor) albo usuń to pole.',
      );
    }
  }
  const ordered = [...absences].sort((a, b) => a.from - b.from);
  const overlapping = ordered.find((absence, index) => absence.from <= (ordered[index - 1]?.to ?? -Infinity));
  if (overlapping === undefined) return ordered;
  throw contradiction(
    `absences.${absences.indexOf(overlapping)}.from`,
    `Nieobecność od ${formatDate(overlapping.from)} nachodzi na poprzednią. Połącz je albo popraw daty.`,
  );
}

type Fees = Input['resident'];

/** @throws TeczkaError `input-contradiction` for a fee that changes within a month */
function feeOf({ monthlyFee, changes = [] }: Fees, field: string): (month: Day) => Grosze {
  const broken = changes.findIndex(({ from }) => from !== firstOfMonth(from));
  if (broken !== -1) {
    throw contradiction(
      `${field}.changes.${broken}.from`,
      'Opłata zmienia się tu w środku miesiąca. Podaj zmianę od pierwszego dnia miesiąca, a miesiąc zmiany rozlicz osobno.',
    );
  }
  const ordered = [...changes].sort((a, b) => a.from - b.from);
  return (month) => ordered.filter(({ from }) => from <= month).at(-1)?.monthlyFee ?? monthlyFee;
}

/** The resident is free of the fee on all free days; another person only as art. 63 says. */
function payersOf({ resident, relatives = [] }: Input, { free }: Counted): readonly Payer[] {
  return [
    { name: 'resident', whose: 'mieszkańca', free, feeOn: feeOf(resident, 'resident') },
    ...relatives.map((relative, index) => ({
      name: `relatives.${relative.id}`,
      whose: `osoby (${relative.id})`,
      free: free.filter(({ limit, staysWith }) => limit === 'familyHome' || staysWith === relative.id),
      feeOn: feeOf(relative, `relatives.${index}`),
    })),
  ];
}

function tellRelatives(derivation: Derivation, { relatives = [] }: Input, payers: readonly Payer[]): void {
  const paying = payers.filter(({ name, free }) => name !== 'resident' && free.length === 0);
  if (relatives.length === 0 || paying.length === 0) return;
  derivation.state(
    `Inna osoba obowiązana jest zwolniona tylko za dni, w których mieszkaniec przebywa u niej, więc bez zmian płaci: ${paying.map(({ name }) => name.replace('relatives.', '')).join(', ')}.`,
    'art. 63 ust. 1 u.p.s.',
  );
}

function refunds(schedule: readonly Segment[], payers: readonly Payer[]): Readonly<Record<string, Grosze>> {
  return Object.fromEntries(
    payers.map(({ name }) => {
      const title = `refund.${name}`;
      return [title, sum(schedule.filter((row) => row.title === title).map(({ amount }) => amount))];
    }),
  );
}

function daysLeft({ uses }: Counted): Readonly<Record<string, Finding>> {
  return Object.fromEntries(
    uses.map(({ year, limit, most, used }) => [
      `${limit === 'ordinary' ? 'daysLeft' : 'familyHomeDaysLeft'}.${year}`,
      { kind: 'number', number: fraction(Math.max(0, most - used)), unit: 'dni' } as const,
    ]),
  );
}

export const dpsAbsence = defineCalculation({
  id: 'dps-absence',
  title: 'Nieobecność mieszkańca domu pomocy społecznej',
  summary:
    'Dni nieobecności wolne od opłaty w każdym roku kalendarzowym i kwoty, których się nie pobiera albo które się zwraca, dla każdej osoby i każdego miesiąca. Inna osoba obowiązana niż mieszkaniec nie płaci tylko za dni, w których mieszkaniec przebywa u niej; małoletniego w domu rodzinnym dotyczy osobny limit.',
  legalBasis: ['art. 63 ust. 1 u.p.s.', 'art. 63 ust. 2 u.p.s.'],
  labels: {
    'refund.resident': 'kwota niepobierana od mieszkańca',
    'refund.relatives.*': 'kwota niepobierana od innej osoby obowiązanej',
    'due.resident': 'opłata mieszkańca należna za miesiąc',
    'due.relatives.*': 'opłata innej osoby należna za miesiąc',
    'daysLeft.*': 'dni wolne od opłaty, które pozostały w roku',
    'familyHomeDaysLeft.*': 'dni w domu rodzinnym wolne od opłaty, które pozostały w roku',
  },
  parameters: Object.values(LIMITS).map(({ parameter }) => parameter),
  settings: [longAbsence, partMonthDays],
  input,
  compute(given, context) {
    refuseSameMarks(given.relatives ?? [], 'relatives');
    const derivation = new Derivation();
    const absences = absencesInOrder(given);
    const asOf = absences.reduce<Day>(
      (latest, { to }) => (to > latest ? to : latest),
      absences[0]?.to ?? (0 as Day),
    );
    const counted = freeDays(absences, given.daysUsedBefore ?? 0, asOf, context, derivation);
    const payers = payersOf(given, counted);
    tellRelatives(derivation, given, payers);
    const schedule = payers.flatMap((payer) => settled({ asOf, context, derivation }, payer));
    return {
      asOf,
      amounts: refunds(schedule, payers),
      findings: daysLeft(counted),
      schedule,
      steps: derivation.steps,
    };
  },
  examples,
});
