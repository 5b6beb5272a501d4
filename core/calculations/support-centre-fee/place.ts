/**
 * What a kind of place is to support-centre-fee: an object that computes its own fee. The kinds and their objects:
 * places.ts. Inputs that belong to another kind are refused, so that nothing given is silently left out.
 */
import type { CouncilTableKind } from '../../law/index.ts';
import { lastOfMonth } from '../../values/day.ts';
import { ZERO_MONEY } from '../../values/money.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Household } from '../inputs/household.ts';
import type { Outcome } from '../outcome.ts';
import type { Input } from './input.ts';

export interface PlaceCase {
  readonly given: Input;
  readonly stay: ClosedPeriod;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

export type PlaceFee = Pick<Outcome, 'amounts' | 'bounds' | 'findings' | 'schedule'>;

/** Fields that only some kinds take. */
export type OwnField = 'formerCareHome' | 'meanCost' | 'shortTermSupport' | 'userIncome';

/** Kinds of resolutions that a kind of place takes. */
export type TableKinds = readonly [CouncilTableKind, ...CouncilTableKind[]];

export interface Place {
  /** Polish, nominative. */
  readonly name: string;
  readonly ownFields: readonly OwnField[];
  /** @throws TeczkaError where something is missing or the law of the period is not known */
  readonly fee: (one: PlaceCase) => PlaceFee;
}

const OWN_FIELDS: readonly OwnField[] = ['formerCareHome', 'meanCost', 'shortTermSupport', 'userIncome'];

/** @throws TeczkaError `input-contradiction` for a field of another kind */
export function checkOwnFields(given: Input, { name, ownFields }: Place): void {
  const foreign = OWN_FIELDS.find((field) => given[field] !== undefined && !ownFields.includes(field));
  if (foreign !== undefined) {
    throw contradiction(foreign, `Pole „${foreign}” nie dotyczy tego rodzaju (${name}). Usuń je.`);
  }
}

/** The days of the fee: to the end of the month where no last day is given. */
export function stayOf({ from, to = lastOfMonth(from) }: Input): ClosedPeriod {
  if (to >= from) return { from, to };
  throw contradiction('to', 'Ostatni dzień jest wcześniejszy niż pierwszy. Popraw jedną z dat.');
}

/** Where nothing is due, nothing can be agreed. @throws TeczkaError `input-contradiction` */
export function freeOfCharge({ given }: PlaceCase): PlaceFee {
  if (given.agreed !== undefined) {
    throw contradiction(
      'agreed',
      'Osoba nie ponosi opłaty, a podano kwotę uzgodnioną. Usuń ją albo popraw dochód.',
    );
  }
  return { amounts: { fee: ZERO_MONEY }, schedule: [] };
}

/** @throws TeczkaError `input-incomplete` */
export function householdOf({ given }: PlaceCase): Household {
  if (given.household !== undefined) return given.household;
  throw incomplete(
    'household',
    'Podaj gospodarstwo domowe i dochód (pole „household”): od dochodu zależy opłata.',
  );
}
