/**
 * Which dated parameters are valorised by art. 86 ust. 2 uwrspz, and how: the benefits that the minister's notices list
 * (art. 80, 81; art. 146, 149, 150 through art. 153) and the sums in contracts of professional carers. The lump sums of
 * art. 115–120 are not here: art. 121 refers to the same rule, but no notice that was read lists them.
 */
export type AmountKind = 'benefit' | 'contract';

const BENEFIT = { kind: 'benefit', basis: 'art. 86 ust. 2 uwrspz' } as const;
const LEAVER = { kind: 'benefit', basis: 'art. 86 ust. 2 w zw. z art. 153 uwrspz' } as const;

export interface ValorisedParameter {
  readonly kind: AmountKind;
  readonly basis: string;
}

/** Index of contracts counts from 2023: art. 28 of the act that raised them. */
export const OF_KIND: Readonly<Record<AmountKind, ValorisedParameter>> = {
  benefit: BENEFIT,
  contract: {
    kind: 'contract',
    basis: 'art. 86 ust. 2 uwrspz w zw. z art. 28 ustawy zmieniającej (Dz.U. 2022 poz. 2140)',
  },
};

export const VALORISED: ReadonlyMap<string, ValorisedParameter> = new Map<string, ValorisedParameter>([
  ['fc_benefit_kin', BENEFIT],
  ['fc_benefit_nonkin', BENEFIT],
  ['fc_addition_disability', BENEFIT],
  ['fc_addition_juvenile', BENEFIT],
  ['leaver_study', LEAVER],
  ['leaver_independence_kin', LEAVER],
  ['leaver_independence_over3', LEAVER],
  ['leaver_independence_2to3', LEAVER],
  ['leaver_independence_1to2', LEAVER],
  ['leaver_setup', LEAVER],
  ['leaver_setup_disabled', LEAVER],
  ['fc_salary_contract', OF_KIND.contract],
  ['fc_salary_contract_emergency', OF_KIND.contract],
]);
