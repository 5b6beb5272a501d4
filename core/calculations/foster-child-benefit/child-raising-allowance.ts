/**
 * The child-raising allowance that counties paid beside the benefit (dodatek wychowawczy, art. 80 ust. 1a uwrspz): for
 * children to 18, not before the month of the application, not during a stay in an institution (art. 87 ust. 1 and 3 as
 * of Dz.U. 2020 poz. 821), until 31.05.2022. Since then, and for children placed from 1.01.2022, ZUS pays the
 * child-raising benefit instead (act of 17.09.2021, Dz.U. 2021 poz. 1981).
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { day, firstOfMonth } from '../../values/day.ts';
import { type ClosedPeriod, overlap } from '../../values/period.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Entitlement } from './entitlement.ts';
import type { Input } from './input.ts';

const BASIS = 'art. 80 ust. 1a uwrspz (uchylony)';
const LAST_DAY_OF_COUNTIES = day('2022-05-31');
const FIRST_PLACEMENT_OF_ZUS = day('2022-01-01');

/** @returns the days for which the county paid; empty where ZUS pays or nothing was asked for */
export function childRaisingPeriods(
  derivation: Derivation,
  { placedOn, childRaisingAllowanceFrom: applied }: Input,
  { periods, eveOfMajority }: Entitlement,
): readonly ClosedPeriod[] {
  if (applied === undefined) return [];
  if (placedOn >= FIRST_PLACEMENT_OF_ZUS) {
    derivation.state(
      'Na dziecko umieszczone od 1.01.2022 r. świadczenie wychowawcze wypłaca od początku ZUS; powiat nie wypłaca dodatku wychowawczego.',
      BASIS,
    );
    return [];
  }
  const due = periods.flatMap((one) => {
    const childhood = overlap(one, { from: one.from, to: eveOfMajority });
    return (
      overlap(childhood ?? { from: one.to, to: one.from }, {
        from: firstOfMonth(applied),
        to: LAST_DAY_OF_COUNTIES,
      }) ?? []
    );
  });
  derivation.state(
    due[0] === undefined
      ? 'Za dni po 31.05.2022 r. świadczenie wychowawcze wypłaca ZUS; powiat nie wypłaca dodatku wychowawczego.'
      : `Dodatek wychowawczy przysługuje od ${formatDate(due[0].from)}, nie wcześniej niż od miesiąca wniosku; powiat wypłacał go do 31.05.2022 r., a od 1.06.2022 r. świadczenie wychowawcze wypłaca ZUS.`,
    BASIS,
  );
  return due;
}
