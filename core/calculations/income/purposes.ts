/** What the income is counted for: it decides over the supplementary benefit (art. 8 ust. 4a u.p.s.) and art. 106. */

export interface Purpose {
  /** Polish, genitive: „dla …”. */
  readonly name: string;
  /** Świadczenie uzupełniające for persons unable to live independently: is it income for this purpose? */
  readonly supplementCounts: boolean;
  /** Zasiłek okresowy is no income for the permanent allowance alone (art. 37 ust. 6). */
  readonly periodicAllowanceCounts: boolean;
  /** The paragraph on small changes of income: cash benefits, or fees for what is no cash. */
  readonly changeBasis: 'art. 106 ust. 3a u.p.s.' | 'art. 106 ust. 3b u.p.s.';
}

const fee = (name: string, supplementCounts = true): Purpose => ({
  name,
  supplementCounts,
  periodicAllowanceCounts: true,
  changeBasis: 'art. 106 ust. 3b u.p.s.',
});

const cash = (name: string, periodicAllowanceCounts = true): Purpose => ({
  name,
  supplementCounts: false,
  periodicAllowanceCounts,
  changeBasis: 'art. 106 ust. 3a u.p.s.',
});

export const PURPOSES = {
  cashBenefit: cash('świadczenia pieniężnego z pomocy społecznej'),
  permanentAllowance: cash('zasiłku stałego', false),
  relativeCareHomeFee: fee('opłaty osoby zobowiązanej za pobyt mieszkańca w domu pomocy społecznej', false),
  residentCareHomeFee: fee('opłaty mieszkańca za pobyt w domu pomocy społecznej'),
  careServices: fee('opłaty za usługi opiekuńcze'),
  supportCentre: fee('opłaty za ośrodek wsparcia lub mieszkanie'),
  other: fee('innego świadczenia niepieniężnego lub opłaty'),
} as const satisfies Readonly<Record<string, Purpose>>;

export type PurposeId = keyof typeof PURPOSES;
