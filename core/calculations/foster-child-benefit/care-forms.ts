/** Forms of family foster care and the rate each one brings (art. 80 ust. 1 pkt 1 and 2 uwrspz). */
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
} as const satisfies Readonly<Record<string, CareForm>>;
