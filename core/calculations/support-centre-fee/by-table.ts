/** Support centres and flats (art. 97 ust. 1 and 5 u.p.s.): free within the criterion, above it by the council's table. */
import { formerResidentFee } from './former-care-home-resident.ts';
import { isFree } from './free-threshold.ts';
import { freeOfCharge, householdOf, type PlaceCase, type PlaceFee, type TableKinds } from './place.ts';
import { feeByTable } from './table-fee.ts';

const BASIS = 'art. 97 ust. 1 i 5 u.p.s.';

export function freeThenTable(tables: TableKinds): (one: PlaceCase) => PlaceFee {
  return (one) =>
    isFree(one, 'opłata należy się według uchwały')
      ? freeOfCharge(one)
      : feeByTable({ one, household: householdOf(one), tables, basis: BASIS });
}

/** A flat: the same, but for a former care-home resident the rule of art. 53 ust. 12a-12b. */
export function flatFee(tables: TableKinds): (one: PlaceCase) => PlaceFee {
  const ordinary = freeThenTable(tables);
  return (one) => {
    const { formerCareHome } = one.given;
    return formerCareHome === undefined ? ordinary(one) : formerResidentFee(one, formerCareHome);
  };
}
