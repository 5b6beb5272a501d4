/**
 * The forms of care that a young person leaves, and what the act they fall under asks of the stay: foster care
 * (art. 141 uwrspz) or an institution of social assistance, education or correction (art. 88 u.p.s.).
 */
export type LeaverAct = 'uwrspz' | 'ups';

export interface LeftForm {
  readonly act: LeaverAct;
  /** Polish, accusative, after „opuszcza”. */
  readonly name: string;
  /** Id of the least stay in months. */
  readonly leastStay: string;
  /** Article of the least stay. */
  readonly basis: string;
}

const LEAST_KIN = 't_leaver_min_kin';
const LEAST_OTHER = 't_leaver_min_other';
const LEAST_UPS = 'uops.usamodzielnienie.min_pobyt_mies';

/** Ids for a calculation's list of parameters. */
export const LEAST_STAYS: readonly string[] = [LEAST_KIN, LEAST_OTHER, LEAST_UPS];

const fosterCare = { act: 'uwrspz', leastStay: LEAST_OTHER, basis: 'art. 141 ust. 1 pkt 2 uwrspz' } as const;
const assistance = { act: 'ups', leastStay: LEAST_UPS, basis: 'art. 88 ust. 3 u.p.s.' } as const;

export const LEFT_FORMS = {
  kin: {
    act: 'uwrspz',
    name: 'rodzinę zastępczą spokrewnioną',
    leastStay: LEAST_KIN,
    basis: 'art. 141 ust. 1 pkt 1 uwrspz',
  },
  nonProfessional: { ...fosterCare, name: 'rodzinę zastępczą niezawodową' },
  professional: { ...fosterCare, name: 'rodzinę zastępczą zawodową' },
  familyHome: { ...fosterCare, name: 'rodzinny dom dziecka' },
  institution: {
    ...fosterCare,
    name: 'placówkę opiekuńczo-wychowawczą albo regionalną placówkę opiekuńczo-terapeutyczną',
  },
  youthCareHome: {
    ...assistance,
    name: 'dom pomocy społecznej dla dzieci i młodzieży niepełnosprawnych intelektualnie',
  },
  mothersHome: {
    ...assistance,
    name: 'dom dla matek z małoletnimi dziećmi i kobiet w ciąży',
    basis: 'art. 88 ust. 5 u.p.s.',
  },
  youthCentre: {
    ...assistance,
    name: 'młodzieżowy ośrodek wychowawczy lub socjoterapii, specjalny ośrodek, zakład poprawczy albo schronisko dla nieletnich',
  },
  districtCentre: { ...assistance, name: 'okręgowy ośrodek wychowawczy' },
} as const satisfies Readonly<Record<string, LeftForm>>;

export type LeftFormId = keyof typeof LEFT_FORMS;
