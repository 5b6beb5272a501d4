/** When a claim is prescribed (art. 92 ust. 4 uwrspz, art. 104 ust. 5-6 u.p.s.). */
import { formatDate } from '../../polish/date-in-words.ts';
import { addYears, type Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { UndueAct } from './acts.ts';
import type { Input } from './input.ts';

/** Last day before the claim is prescribed: it runs from the final decision, or anew from its last interruption. */
export function prescription(
  { finalOn, interruptedOn }: Input,
  act: UndueAct,
  context: CalculationContext,
  derivation: Derivation,
): Day | undefined {
  if (finalOn === undefined) return undefined;
  const from = interruptedOn ?? finalOn;
  const last = addYears(from, act.prescriptionYears(context, from));
  derivation.state(
    `Należność przedawnia się z upływem ${formatDate(last)} Termin biegnie od ${interruptedOn === undefined ? 'dnia, w którym decyzja stała się ostateczna' : 'ostatniego przerwania'} (${formatDate(from)}); na nowo rozpoczyna go ${act.interruptedBy}.`,
    act.prescriptionBasis,
  );
  return last;
}
