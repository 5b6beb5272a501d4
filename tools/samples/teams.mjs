/**
 * The teams of the invented office and what their sheets hold. Nine districts of social work, a team against violence,
 * a team of services, a section of method; more or fewer teams change the number of districts. Used by workload.mjs
 * and office-workbook.mjs.
 */
import { adult } from './people.mjs';
import { seeded } from './random.mjs';

/** @typedef {{ id: string, name: string, kind: string, workers: number, posts: string[], measures: readonly string[] | 'all' }} TeamKind */

/**
 * @typedef {object} Team
 * @property {string} id
 * @property {string} shortName as file names have it: without the hyphen
 * @property {string} name
 * @property {string} kind
 * @property {string} head
 * @property {readonly { name: string, post: string, fte: number }[]} workers
 * @property {readonly string[] | 'all'} measures those that apply to the team's kind; the others are "nd"
 */

const SOCIAL_WORKERS = ['starszy pracownik socjalny', 'pracownik socjalny', 'specjalista pracy socjalnej'];

const DISTRICT = { kind: 'praca socjalna', size: [8, 10], posts: SOCIAL_WORKERS, measures: 'all' };

const OTHERS = [
  {
    id: 'ZPP',
    name: 'Zespół Przeciwdziałania Przemocy',
    ...{ kind: 'przeciwdziałanie przemocy', size: [6, 7], posts: ['specjalista pracy z rodziną', ...SOCIAL_WORKERS] },
    measures: [
      ...['environments', 'environmentsSocialWorkOnly', 'environmentsNew', 'environmentsClosed', 'fieldVisits'],
      ...['officeTalks', 'interventions', 'blueCardFormsA', 'blueCardMeetings', 'fieldDays'],
    ],
  },
  {
    id: 'ZU',
    name: 'Zespół Usług',
    ...{ kind: 'usługi opiekuńcze', size: [6, 8], posts: ['koordynator usług', ...SOCIAL_WORKERS] },
    measures: [
      ...['environments', 'environmentsNew', 'environmentsClosed', 'applications', 'interviewsNew'],
      ...['interviewsUpdated', 'interviewsLate', 'decisionsGranting', 'decisionsRefusing', 'decisionsOther'],
      ...['fieldVisits', 'officeTalks', 'fieldDays'],
    ],
  },
  {
    id: 'SM',
    name: 'Sekcja Metodyczna',
    ...{ kind: 'metodyczny', size: [4, 5], posts: ['konsultant', 'starszy specjalista pracy socjalnej'] },
    measures: ['officeTalks', 'fieldVisits', 'fieldDays'],
  },
];

function staff(random, { size, posts }) {
  return Array.from({ length: random.int(...size) }, () => ({
    name: adult(random),
    post: random.pick(posts),
    fte: random.weighted([
      [1, 88],
      [0.75, 5],
      [0.5, 7],
    ]),
  }));
}

/** Two of one name in a team would be taken for one worker. */
function distinct(random, kind) {
  for (;;) {
    const workers = staff(random, kind);
    if (new Set(workers.map(({ name }) => name)).size === workers.length) return workers;
  }
}

/**
 * @param {number} seed
 * @param {number} count
 * @returns {Team[]}
 */
export function makeTeams(seed, count) {
  const others = count > OTHERS.length ? OTHERS : [];
  const districts = Array.from({ length: count - others.length }, (_, at) => ({
    ...DISTRICT,
    id: `ZPS-${at + 1}`,
    name: `Zespół Pracy Socjalnej nr ${at + 1}`,
  }));
  return [...districts, ...others].map((team) => {
    const random = seeded(seed, 'zespół', team.id);
    const { id, name, kind, measures } = team;
    return { id, shortName: id.replace('-', ' '), name, kind, measures, head: adult(random), workers: distinct(random, team) };
  });
}
