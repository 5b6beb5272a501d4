/**
 * Settling-in aid (pomoc na zagospodarowanie) of a young person who left care: a sum once by art. 150 of the act on
 * foster care (uwrspz), or things worth up to 300% of the base by art. 89 of the act on social assistance (u.p.s.) and
 * § 6 of its regulation. Called by `teczka calculate`.
 */
import { ageLimitDay, earlierStays } from '../law/settings/leavers.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { isExcluded } from './leavers/exclusions.ts';
import { warnOfFormerIncomeLimit } from './leavers/former-income-limit.ts';
import { type LeaverAct, LEAST_STAYS, type LeftFormId } from './leavers/forms.ts';
import { countStay, refuseFormOfOtherAct, warnOfMissingStay } from './leavers/stay.ts';
import { examples } from './settling-in-aid/examples.ts';
import { type Input, input } from './settling-in-aid/input.ts';
import { SETTLING_IN, type SettlingIn } from './settling-in-aid/by-act.ts';

/** Art. 88 ust. 3 u.p.s. asks for a year only for the money aids; art. 88 ust. 5 for all aid after a mothers' home. */
const asksForStay = (act: LeaverAct, form: LeftFormId): boolean => act === 'uwrspz' || form === 'mothersHome';

/** Writes down what leaves the person without the aid. */
function isPossible(derivation: Derivation, given: Input, context: CalculationContext): boolean {
  const { act, alreadyGranted, stay, decisionDate } = given;
  if (isExcluded(derivation, act, given.excludedBy)) return false;
  if (alreadyGranted === true) {
    derivation.state('Osoba otrzymała już tę pomoc, a przysługuje ona raz.', SETTLING_IN[act].onceBasis);
    return false;
  }
  if (stay === undefined) return true;
  refuseFormOfOtherAct(act, stay.form);
  return !asksForStay(act, stay.form) || countStay(derivation, { ...stay, decisionDate }, context).enough;
}

export const settlingInAid = defineCalculation({
  id: 'settling-in-aid',
  title: 'Pomoc na zagospodarowanie',
  summary:
    'Jednorazowa pomoc dla osoby usamodzielnianej: z uwrspz kwota z dnia decyzji, wyższa przy umiarkowanym lub znacznym stopniu niepełnosprawności, wypłacana do 26. urodzin; z ustawy o pomocy społecznej rzeczy o wartości do 300% podstawy.',
  legalBasis: [
    'art. 140, 141 i 150 uwrspz',
    'art. 88–90a u.p.s.',
    'rozp. MPiPS z 3.08.2012 r., Dz.U. 2012 poz. 954',
  ],
  labels: {
    settlingInAid: 'pomoc na zagospodarowanie',
    entitled: 'pomoc na zagospodarowanie przysługuje',
    latestPayment: 'wypłata najpóźniej',
  },
  parameters: [...Object.values(SETTLING_IN).flatMap(({ parameters }) => parameters), ...LEAST_STAYS],
  settings: [ageLimitDay, earlierStays],
  input,
  compute(given, context) {
    const derivation = new Derivation();
    const found: SettlingIn | undefined = isPossible(derivation, given, context)
      ? SETTLING_IN[given.act].compute(derivation, given, context)
      : undefined;
    warnOfFormerIncomeLimit(given.act, given.decisionDate, context);
    if (given.act === 'uwrspz' && given.stay === undefined) warnOfMissingStay(context);
    return {
      asOf: given.decisionDate,
      amounts: found?.amount === undefined ? {} : { settlingInAid: found.amount },
      bounds: found === undefined ? {} : { settlingInAid: found.bounds },
      findings: {
        entitled: { kind: 'yes-no', yes: found !== undefined },
        ...(found?.latest === undefined ? {} : { latestPayment: { kind: 'day', day: found.latest } }),
      },
      schedule: [],
      steps: derivation.steps,
    };
  },
  examples,
});
