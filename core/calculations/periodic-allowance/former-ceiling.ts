/**
 * The ceiling of the periodic allowance changed on 30.05.2021, and cases pending on that day are decided by the new law
 * (art. 3 of the act of 15.04.2021, Dz.U. 2021 poz. 803). Whether a case was pending, only the office knows.
 */
import { type Day, day } from '../../values/day.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Input } from './input.ts';

const NEW_CEILING = day('2021-05-30');

/** @param pieces days for which the allowance is due */
export function warnOfFormerCeiling(
  { household, decisionDate }: { readonly household: Input['household']; readonly decisionDate: Day },
  pieces: readonly ClosedPeriod[],
  context: CalculationContext,
): void {
  const former = pieces.some(({ from }) => from < NEW_CEILING);
  if (household.kind === 'family' || decisionDate < NEW_CEILING || !former) return;
  context.warn(
    'pending-on-change',
    'W sprawach wszczętych i niezakończonych przed 30.05.2021 stosuje się nowe przepisy (art. 3 ustawy z 15.04.2021 r., Dz.U. 2021 poz. 803), według których górną granicą zasiłku jest kryterium na osobę w rodzinie. Za dni przed 30.05.2021 podano dawną granicę: sprawdź, która dotyczy tej sprawy.',
  );
}
