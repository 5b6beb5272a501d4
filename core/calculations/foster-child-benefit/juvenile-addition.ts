/**
 * The addition for a child placed under the act on juveniles (art. 81 ust. 2 uwrspz): only a professional foster family
 * has it, and it may stand beside the one for disability.
 */
import { type Day, day } from '../../values/day.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Entitlement } from './entitlement.ts';
import type { Input } from './input.ts';

const BASIS = 'art. 81 ust. 2 uwrspz';

/** The act of 9.06.2022 (Dz.U. 2022 poz. 1700) took the place of that of 26.10.1982. */
const NEW_ACT = day('2022-09-01');

const actOn = (on: Day): string =>
  on < NEW_ACT
    ? 'ustawy z 26.10.1982 r. o postępowaniu w sprawach nieletnich'
    : 'ustawy z 9.06.2022 r. o wspieraniu i resocjalizacji nieletnich';

/** @returns the days of the addition; empty where none is due */
export function juvenilePeriods(
  derivation: Derivation,
  { underJuvenileAct = false, careForm, placedOn }: Input,
  { periods }: Entitlement,
): readonly ClosedPeriod[] {
  if (!underJuvenileAct) return [];
  if (careForm !== 'professional') {
    derivation.state(
      `Dziecko umieszczono na podstawie ${actOn(placedOn)}, ale dodatek z tego tytułu przysługuje tylko rodzinie zastępczej zawodowej.`,
      BASIS,
    );
    return [];
  }
  derivation.state(
    `Dziecko umieszczono na podstawie ${actOn(placedOn)}, więc rodzinie zawodowej przysługuje dodatek na pokrycie zwiększonych kosztów utrzymania.`,
    BASIS,
  );
  return periods;
}
