/**
 * The five forms of foster care as the samples use them: label in the register, how many children one carer may have
 * on a day (uwrspz art. 53 ust. 1, 61, 95 ust. 3), and the statutory parameter of the monthly benefit
 * (art. 80 ust. 1); an institution gets none. Used by carers.mjs, placements.mjs and benefits.mjs.
 */

/**
 * @typedef {object} Form
 * @property {string} label
 * @property {number} places
 * @property {string | null} benefit id of the parameter of the monthly rate
 * @property {string | null} basis article of the benefit
 */

/** @type {Readonly<Record<'related' | 'nonProfessional' | 'professional' | 'home' | 'institution', Form>>} */
export const FORMS = {
  related: { label: 'spokrewniona', places: 8, benefit: 'fc_benefit_kin', basis: 'art. 80 ust. 1 pkt 1' },
  nonProfessional: {
    label: 'niezawodowa',
    places: 3,
    benefit: 'fc_benefit_nonkin',
    basis: 'art. 80 ust. 1 pkt 2',
  },
  professional: {
    label: 'zawodowa',
    places: 3,
    benefit: 'fc_benefit_nonkin',
    basis: 'art. 80 ust. 1 pkt 2',
  },
  home: {
    label: 'rodzinny dom dziecka',
    places: 8,
    benefit: 'fc_benefit_nonkin',
    basis: 'art. 80 ust. 1 pkt 2',
  },
  institution: { label: 'placówka', places: 14, benefit: null, basis: null },
};
