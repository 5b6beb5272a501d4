/**
 * Which measures apply to which kind of team, by what office.xlsx says under „Rodzaj”. What lies outside a team's set and
 * is not given is „nie dotyczy”: neither zero nor missing; given all the same, it counts. Called by the consolidation
 * and by the sheets opened for the teams.
 */
import { fold } from '../text.ts';
import { benefits } from './benefits.ts';
import type { MeasureId } from './index.ts';

export interface MeasureSet {
  readonly id: 'social-work' | 'violence' | 'services' | 'method';
  /** Polish name of the kind of team. */
  readonly title: string;
  /** The kind as offices write it, folded. */
  readonly written: RegExp;
  readonly applies: (measure: MeasureId) => boolean;
}

type Ids = readonly MeasureId[];

const oneOf = (ids: Ids): ((measure: MeasureId) => boolean) => {
  const set = new Set<MeasureId>(ids);
  return (measure) => set.has(measure);
};

const PRESENCE: Ids = ['workingDays', 'fieldDays', 'absenceDays', 'supervision'];
const ACTS: Ids = ['fieldVisits', 'officeTalks', 'phoneTalks', 'accompanying', 'institutionContacts'];
const LETTERS: Ids = ['lettersOut', 'lettersIn', 'certificates', 'appeals', 'complaints'];
const MOVES: Ids = [
  ...(['environmentsOpening', 'environments', 'environmentsNew', 'environmentsTakenOver'] as const),
  ...(['environmentsClosed', 'environmentsHandedOver', 'persons', 'personsNew'] as const),
  ...(['casesOpening', 'casesReceived', 'casesTakenOver', 'casesSettled', 'casesSettledLate'] as const),
  ...(['casesHandedOver', 'casesOpen'] as const),
];
const VIOLENCE: Ids = [
  ...MOVES,
  ...ACTS,
  ...LETTERS,
  ...PRESENCE,
  ...(['environmentsSocialWorkOnly', 'interviewsBlueCard', 'interviewsCourt', 'courtOpinions'] as const),
  ...(['interventions', 'blueCardFormsA', 'blueCardMeetings', 'blueCardCases', 'projectEvents'] as const),
];
/** A team of services drafts decisions on services and care homes only. */
const OF_SERVICES = [
  'CareServices',
  'SpecialistCareServices',
  'CareHome',
] as const satisfies readonly (typeof benefits)[number]['id'][];
const SERVICES: Ids = [
  ...MOVES,
  ...ACTS,
  ...LETTERS,
  ...PRESENCE,
  ...([
    'applications',
    'interviewsNew',
    'interviewsUpdated',
    'interviewsMaintenance',
    'interviewsLate',
  ] as const),
  ...(['decisionsGranting', 'decisionsRefusing', 'decisionsOther'] as const),
  ...OF_SERVICES.flatMap(
    (benefit) =>
      [
        `decisions${benefit}`,
        `persons${benefit}`,
        `families${benefit}`,
        `spending${benefit}`,
        `plan${benefit}`,
      ] as const,
  ),
];
const METHOD: Ids = [
  ...PRESENCE,
  ...(['fieldVisits', 'officeTalks', 'phoneTalks', 'institutionContacts', 'projectEvents'] as const),
  ...(['lettersOut', 'lettersIn', 'complaints'] as const),
];

/** Method first: a cell of „metodyki pracy socjalnej” does no social work with families. */
export const measureSets: readonly MeasureSet[] = [
  {
    id: 'method',
    title: 'komórka metodyczna',
    written: /metod|konsult|strateg|analiz/,
    applies: oneOf(METHOD),
  },
  {
    id: 'violence',
    title: 'przeciwdziałanie przemocy',
    written: /przemoc|niebiesk|interwencj|kryzys/,
    applies: oneOf(VIOLENCE),
  },
  { id: 'services', title: 'usługi', written: /uslug|opiekuncz/, applies: oneOf(SERVICES) },
  {
    id: 'social-work',
    title: 'praca socjalna',
    written: /socjaln|rejon|srodowisk|teren/,
    applies: () => true,
  },
];

/**
 * @param kind the team's „Rodzaj”, as typed. Undefined: a kind of its own, or two kinds in one („usługi i praca socjalna”);
 *   then every measure applies, and nothing that lacks is passed over.
 */
export function measureSetOf(kind: string): MeasureSet | undefined {
  const typed = fold(kind);
  const found = measureSets.filter(({ written }) => written.test(typed));
  return found.length === 1 || found[0]?.id === 'method' ? found[0] : undefined;
}

/** Does the measure concern a team of this kind? */
export function appliesTo(measure: MeasureId, kind: string): boolean {
  return measureSetOf(kind)?.applies(measure) ?? true;
}
