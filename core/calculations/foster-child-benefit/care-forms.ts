/**
 * Forms of family foster care and the rate each one brings (art. 80 ust. 1 pkt 1 and 2 uwrspz). Persons without the
 * training, to whom a court has entrusted a child for a time, are paid accordingly (art. 90): not related, since related
 * families need no training (art. 44).
 */
export interface CareForm {
  /** Polish name, nominative. */
  readonly name: string;
  readonly basis: string;
  /** Id of the rate. */
  readonly parameter: 'fc_benefit_kin' | 'fc_benefit_nonkin';
}

const nonKin = { basis: 'art. 80 ust. 1 pkt 2 uwrspz', parameter: 'fc_benefit_nonkin' } as const;

export const CARE_FORMS = {
  kin: {
    name: 'rodzina zastępcza spokrewniona',
    basis: 'art. 80 ust. 1 pkt 1 uwrspz',
    parameter: 'fc_benefit_kin',
  },
  nonProfessional: { name: 'rodzina zastępcza niezawodowa', ...nonKin },
  professional: { name: 'rodzina zastępcza zawodowa', ...nonKin },
  familyHome: { name: 'rodzinny dom dziecka', ...nonKin },
  temporary: {
    ...nonKin,
    name: 'osoba lub małżonkowie, którym sąd tymczasowo powierzył pełnienie funkcji rodziny zastępczej (art. 109 § 2 pkt 5 k.r.o.)',
    basis: 'art. 80 ust. 1 pkt 2 w zw. z art. 90 uwrspz',
  },
} as const satisfies Readonly<Record<string, CareForm>>;
