/**
 * The case as it stands on one day: incomes, refusals and fees after the changes that came by then, exemptions and
 * voluntary payers of that day. Also the days on which any of it changes, at which the period is cut.
 */
import { addDays, type Day } from '../../values/day.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { type IncomeInForce, incomeInForce, type Tolerance } from './income-in-force.ts';
import type { Input, Voluntary } from './input.ts';
import type { Exemption, Relative } from './relative-input.ts';
import type { ResidentExemption } from './resident-input.ts';

/** An exemption of the day; `fixed`: the fee was fixed before, so that others may not pay more (art. 103 ust. 3). */
export interface Active<Kind> {
  readonly exemption: Kind;
  readonly fixed: boolean;
  /** First day of the exemption. */
  readonly from: Day;
  /** Path in the input, for refusals. */
  readonly field: string;
}

export type RelativeOn = Pick<
  Relative,
  'id' | 'relation' | 'household' | 'ownIncome' | 'refused' | 'fee' | 'minor' | 'chargeMinor'
> & { readonly exemption: Active<Exemption> | undefined; readonly field: string };

export interface ResidentOn extends IncomeInForce {
  readonly minor: boolean | undefined;
  readonly exemption: Active<ResidentExemption> | undefined;
}

export interface CaseOn {
  readonly resident: ResidentOn;
  readonly relatives: readonly RelativeOn[];
  readonly voluntary: readonly (Voluntary & { readonly field: string; readonly active: boolean })[];
}

interface Spell {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** First days after the start of the period on which something of the case changes; unordered. */
export function changeDays({ resident, relatives = [], voluntary = [] }: Input): readonly Day[] {
  const spells: readonly Spell[] = [
    ...voluntary,
    ...(resident.exemptions ?? []),
    ...relatives.flatMap(({ exemptions = [] }) => exemptions),
  ];
  return [
    ...[resident, ...relatives].flatMap(({ changes = [] }) => changes.map(({ from }) => from)),
    ...spells.flatMap(({ from, to }) => [
      ...(from === undefined ? [] : [from]),
      ...(to === undefined ? [] : [addDays(to, 1)]),
    ]),
  ];
}

export function caseOn(
  { from, resident, relatives = [], voluntary = [] }: Input,
  on: Day,
  tolerance: Tolerance,
): CaseOn {
  return {
    resident: {
      ...incomeInForce(resident, from, inOrder(resident.changes, on), tolerance),
      minor: resident.minor,
      exemption: activeOn(resident.exemptions, 'resident', from, on),
    },
    relatives: relatives.map((relative, index) => {
      const field = `relatives.${index}`;
      const { id, relation, minor, chargeMinor, exemptions } = relative;
      return {
        id,
        relation,
        minor,
        chargeMinor,
        ...changedBy(relative, on),
        exemption: activeOn(exemptions, field, from, on),
        field,
      };
    }),
    voluntary: voluntary.map((payer, index) => ({
      ...payer,
      field: `voluntary.${index}`,
      active: holds(payer, on),
    })),
  };
}

type Circumstances = Pick<Relative, 'household' | 'ownIncome' | 'refused' | 'fee'>;

/** What a change does not name stays as it was; a fee that was agreed ends with the refusal of an agreement and an interview. */
function changedBy(relative: Relative, on: Day): Circumstances {
  const latest = inOrder(relative.changes, on).reduce<Circumstances>(
    (former, { household, ownIncome, refused, fee }) => ({
      household: household ?? former.household,
      ownIncome: ownIncome ?? former.ownIncome,
      refused: refused ?? former.refused,
      fee: refused === 'agreementAndInterview' ? fee : (fee ?? former.fee),
    }),
    relative,
  );
  return latest.refused === 'none' ? { ...latest, refused: undefined } : latest;
}

/** The changes that came by a day. */
const inOrder = <Change extends { readonly from: Day }>(
  changes: readonly Change[] | undefined,
  on: Day,
): readonly Change[] => (changes ?? []).filter(({ from }) => from <= on).sort((a, b) => a.from - b.from);

const holds = ({ from, to }: Spell, on: Day): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to);

function activeOn<Kind extends Spell & { readonly feeWasFixed?: boolean | undefined }>(
  exemptions: readonly Kind[] | undefined,
  person: string,
  start: Day,
  on: Day,
): Active<Kind> | undefined {
  const found = (exemptions ?? [])
    .map((exemption, index) => ({ exemption, field: `${person}.exemptions.${index}` }))
    .filter(({ exemption }) => holds(exemption, on));
  const [first, second] = found;
  if (second !== undefined) {
    throw contradiction(
      second.field,
      'Dwa zwolnienia tej samej osoby obejmują ten sam dzień. Podaj jedno z nich albo rozdziel ich daty.',
    );
  }
  if (first === undefined) return undefined;
  const { exemption, field } = first;
  const from = exemption.from ?? start;
  return { exemption, from, field, fixed: exemption.feeWasFixed ?? from > start };
}
