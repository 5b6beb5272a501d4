/**
 * Independence aid (pomoc na usamodzielnienie) of a young person who left care: art. 149 of the act on foster care
 * (uwrspz), or art. 89 of the act on social assistance (u.p.s.) with its regulation. The form left decides which act
 * applies. Called by `teczka calculate`.
 */
import { ageLimitDay, earlierStays } from '../law/settings/leavers.ts';
import type { Day } from '../values/day.ts';
import type { Grosze } from '../values/money.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { ASSISTANCE_PARAMETERS, assistanceAmount } from './independence-aid/assistance-amount.ts';
import { examples } from './independence-aid/examples.ts';
import { FOSTER_CARE_PARAMETERS, fosterCareAmount } from './independence-aid/foster-care-amount.ts';
import { type Input, input } from './independence-aid/input.ts';
import { paymentSchedule, stateLatest } from './independence-aid/payments.ts';
import { ageLimit } from './leavers/age-limit.ts';
import { isExcluded } from './leavers/exclusions.ts';
import { warnOfFormerIncomeLimit } from './leavers/former-income-limit.ts';
import { LEAST_STAYS, LEFT_FORMS } from './leavers/forms.ts';
import { INCOME_LIMIT_PARAMETERS, withinIncomeLimit } from './leavers/income-limit.ts';
import { raisedAmount } from './leavers/raised.ts';
import { countStay } from './leavers/stay.ts';
import { formatLength, type StayLength } from './leavers/stay-length.ts';
import type { Finding } from './outcome.ts';

const AGE = 't_leaver_other_age';

const RAISE_BASIS = {
  uwrspz: 'art. 149 ust. 1 i art. 153 w zw. z art. 91 uwrspz',
  ups: 'art. 90a u.p.s.',
} as const;

/** Under uwrspz the aid must be paid by the 26th birthday; u.p.s. names no age. */
function latestPayment(derivation: Derivation, given: Input, context: CalculationContext): Day | undefined {
  if (LEFT_FORMS[given.form].act === 'ups') return undefined;
  const limit = ageLimit(derivation, given, AGE, context);
  stateLatest(derivation, limit);
  return limit.last;
}

/** The amount of the act; undefined where a condition is not met, with the step that says which. */
function statutoryAmount(
  derivation: Derivation,
  given: Input,
  length: StayLength,
  latest: Day | undefined,
  context: CalculationContext,
): Grosze | undefined {
  const { form, decisionDate } = given;
  if (LEFT_FORMS[form].act === 'ups') {
    return withinIncomeLimit(derivation, given.household, decisionDate, context)
      ? assistanceAmount(derivation, form, length, decisionDate, context)
      : undefined;
  }
  if (latest !== undefined && decisionDate > latest) {
    derivation.state(
      'W dniu decyzji termin wypłaty już minął, więc pomoc nie przysługuje.',
      'art. 149 ust. 2 uwrspz',
    );
    return undefined;
  }
  return fosterCareAmount(derivation, form === 'kin', length, decisionDate, context);
}

type Findings = Readonly<Record<string, Finding>>;

function findingsOf(entitled: boolean, latest: Day | undefined, length: StayLength): Findings {
  const findings: Record<string, Finding> = {
    entitled: { kind: 'yes-no', yes: entitled },
    stayLength: { kind: 'text', text: formatLength(length) },
  };
  if (entitled && latest !== undefined) findings.latestPayment = { kind: 'day', day: latest };
  return findings;
}

export const independenceAid = defineCalculation({
  id: 'independence-aid',
  title: 'Pomoc na usamodzielnienie',
  summary:
    'Kwota pomocy według czasu pobytu w pieczy zastępczej (uwrspz) albo w placówce (ustawa o pomocy społecznej), w wysokości z dnia decyzji, z ratami i najpóźniejszym dniem wypłaty. Kwoty ustawowe są minimalne: wyższą z uchwały powiatu wpisz w pliku office.xlsx albo w polu „Kwota wyższa niż ustawowa”.',
  legalBasis: [
    'art. 140, 141 i 149 uwrspz',
    'art. 88–90a u.p.s.',
    'rozp. MPiPS z 3.08.2012 r., Dz.U. 2012 poz. 954',
  ],
  labels: {
    independenceAid: 'pomoc na usamodzielnienie',
    entitled: 'pomoc na usamodzielnienie przysługuje',
    stayLength: 'czas pobytu',
    latestPayment: 'wypłata najpóźniej',
  },
  parameters: [
    ...FOSTER_CARE_PARAMETERS,
    ...ASSISTANCE_PARAMETERS,
    ...LEAST_STAYS,
    ...INCOME_LIMIT_PARAMETERS,
    AGE,
  ],
  settings: [earlierStays, ageLimitDay],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    const { act } = LEFT_FORMS[given.form];
    const stay = countStay(derivation, given, context);
    const possible = !isExcluded(derivation, act, given.excludedBy) && stay.enough;
    const latest = possible ? latestPayment(derivation, given, context) : undefined;
    const rate = possible ? statutoryAmount(derivation, given, stay.length, latest, context) : undefined;
    warnOfFormerIncomeLimit(act, given.decisionDate, context);
    const common = {
      asOf: given.decisionDate,
      findings: findingsOf(rate !== undefined, latest, stay.length),
      steps: derivation.steps,
    };
    if (rate === undefined) return { ...common, amounts: {}, schedule: [] };
    const total = raisedAmount({
      derivation,
      what: 'pomoc na usamodzielnienie',
      chosen: given.chosen,
      rate,
      basis: RAISE_BASIS[act],
    });
    return {
      ...common,
      amounts: { independenceAid: total },
      bounds: { independenceAid: { atLeast: rate } },
      schedule: paymentSchedule({ derivation, act, input: given, total, latest }),
    };
  },
  examples,
});
