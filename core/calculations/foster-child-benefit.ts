/**
 * Benefit for the upkeep of a child in family foster care (świadczenie na pokrycie kosztów utrzymania dziecka) with
 * its additions: art. 80-82, 87, 90 and 91 of the act on family support and foster care (uwrspz). Called by
 * `teczka calculate`, and by decision DK-01.
 */
import { disabledAdult, lastSchoolYear, transferDay } from '../law/settings/foster-care.ts';
import { ageLimitDay } from '../law/settings/leavers.ts';
import type { Grosze } from '../values/money.ts';
import type { ClosedPeriod } from '../values/period.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { additionPeriod } from './foster-child-benefit/addition-period.ts';
import { CARE_FORMS } from './foster-child-benefit/care-forms.ts';
import { childRaisingPeriods } from './foster-child-benefit/child-raising-allowance.ts';
import { entitlement } from './foster-child-benefit/entitlement.ts';
import { examples } from './foster-child-benefit/examples.ts';
import { input } from './foster-child-benefit/input.ts';
import { juvenilePeriods } from './foster-child-benefit/juvenile-addition.ts';
import { labels } from './foster-child-benefit/labels.ts';
import { titleSchedule, type TitleSchedule } from './foster-child-benefit/title-schedule.ts';
import { waysOf } from './foster-child-benefit/ways.ts';
import type { Bounds, Outcome, Segment } from './outcome.ts';

/** `benefit.monthly`: the last monthly amount; `benefit.firstMonth`: a first month that is not whole. */
function amountsOf(schedule: readonly Segment[], benefit: TitleSchedule): Outcome['amounts'] {
  const amounts: Record<string, Grosze> = {};
  for (const segment of schedule) {
    if (segment.kind === 'month') amounts[`${segment.title}.monthly`] = segment.amount;
    else if (schedule.find((other) => other.title === segment.title) === segment)
      amounts[`${segment.title}.firstMonth`] = segment.amount;
  }
  const raise = benefit.monthly.get('benefit')?.raise;
  return raise === undefined ? amounts : { ...amounts, 'benefit.raise': raise };
}

/** What the act leaves open: the benefit during a stay in an institution is "not less than" a share. */
function boundsOf({ monthly }: TitleSchedule): Readonly<Record<string, Bounds>> {
  return Object.fromEntries(
    [...monthly].flatMap(([title, { atLeast }]) => (atLeast === undefined ? [] : [[title, { atLeast }]])),
  );
}

export const fosterChildBenefit = defineCalculation({
  id: 'foster-child-benefit',
  title: 'Świadczenie na pokrycie kosztów utrzymania dziecka w rodzinnej pieczy zastępczej',
  summary:
    'Miesięczna kwota świadczenia i dodatków od dnia faktycznego umieszczenia: niepełne miesiące, zmiany stawek, pobyt w jednostce i w rodzinie pomocowej, nauka po 18. urodzinach, pomniejszenie o dochód dziecka do 18.09.2014 r., koniec uprawnienia. Kwoty ustawowe są minimalne (art. 80 ust. 1): wyższą kwotę z uchwały rady powiatu (art. 91) podaje się w sprawie albo w pliku office.xlsx, w arkuszu „Parametry”.',
  legalBasis: [
    'art. 80 ust. 1 uwrspz',
    'art. 81 uwrspz',
    'art. 82 ust. 1–1b uwrspz',
    'art. 87 ust. 1–5 uwrspz',
    'art. 90 i 91 uwrspz',
  ],
  labels,
  parameters: [
    'fc_benefit_kin',
    'fc_benefit_nonkin',
    'fc_addition_disability',
    'fc_addition_juvenile',
    'fc_institution_share',
    'fc_income_reduction_rate',
    'fc_income_reduction_cap',
    'fc_income_change_tolerance',
    'fc_dodatek_wychowawczy',
    't_stay_adult',
  ],
  settings: [transferDay, disabledAdult, lastSchoolYear, ageLimitDay],
  input,
  compute(given, context) {
    const form = CARE_FORMS[given.careForm];
    const derivation = new Derivation();
    derivation.state(`Formą pieczy zastępczej jest ${form.name}.`, form.basis);
    const due = entitlement(given, derivation, context);
    const ways = waysOf(given, due, derivation, context);
    const { decisionDate } = given;
    const benefit = titleSchedule({
      name: 'świadczenia',
      basis: form.basis,
      parameter: form.parameter,
      pieces: ways.benefit,
      decisionDate,
      derivation,
      context,
    });
    const addition = (
      title: string,
      name: string,
      rate: { readonly parameter: string; readonly basis: string },
      periods: readonly ClosedPeriod[],
    ): readonly Segment[] =>
      titleSchedule({
        ...rate,
        name,
        pieces: ways.addition(title, name, periods),
        decisionDate,
        derivation,
        context,
      }).segments;
    const disabled = additionPeriod(derivation, given, due, context);
    const schedule = [
      ...benefit.segments,
      ...addition(
        'disabilityAddition',
        'dodatku z tytułu niepełnosprawności',
        { parameter: 'fc_addition_disability', basis: 'art. 81 ust. 1 uwrspz' },
        disabled,
      ),
      ...addition(
        'juvenileAddition',
        'dodatku na dziecko umieszczone na podstawie ustawy o nieletnich',
        { parameter: 'fc_addition_juvenile', basis: 'art. 81 ust. 2 uwrspz' },
        juvenilePeriods(derivation, given, due),
      ),
      ...addition(
        'childRaisingAllowance',
        'dodatku wychowawczego',
        { parameter: 'fc_dodatek_wychowawczy', basis: 'art. 80 ust. 1a uwrspz (uchylony)' },
        childRaisingPeriods(derivation, given, due),
      ),
    ];
    return {
      asOf: decisionDate,
      amounts: amountsOf(schedule, benefit),
      bounds: boundsOf(benefit),
      schedule,
      steps: derivation.steps,
    };
  },
  examples,
});
