/**
 * The number of families against the staffing norm: at most so many families and persons living alone for one post of a
 * social worker (art. 110 ust. 11 u.p.s.; the act's other test, by inhabitants, needs a figure that no team's sheet has and
 * is reckoned by the calculation `staffing-norm`). By team and for the office, at the end of the period; where the law's
 * data know no norm for it, none is shown and consolidation has said so.
 */
import { TeczkaError } from '../../values/errors.ts';
import { citation } from '../../calculations/citation.ts';
import type { Reading } from '../canonical-row.ts';
import { monthTotal } from '../consolidation/month-total.ts';
import type { Consolidation, TeamMonth } from '../consolidation/model.ts';
import { staffingNorm } from '../consolidation/staffing-norm.ts';
import type { StaffingNorm } from '../consolidation/staffing-norm.ts';
import type { MeasureId } from '../measures/index.ts';
import { fold } from '../text.ts';
import type { Calendars } from './calendars.ts';
import type { NormFigure } from './model.ts';
import { rounded } from './rounded.ts';
import { complete } from './units.ts';

const FAMILIES: MeasureId = 'environments';
const ARTICLE = 'art. 110 ust. 11 u.p.s.';

interface Load {
  readonly team: string;
  readonly families: Reading;
  readonly posts: Reading;
}

export function normFigures(
  { teams, period, context: { rules } }: Consolidation,
  calendars: Calendars,
): readonly NormFigure[] {
  const last = period.months.at(-1);
  if (rules === undefined || last === undefined) return [];
  const known = staffingNorm(rules, period);
  if (known instanceof TeczkaError) return [];
  const norm = normOf(known);
  const loads = teams
    .flatMap(({ months }) => months.filter(({ month }) => month === last))
    .map((month) => loadOf(month, calendars))
    .filter(({ families }) => families !== 'not-applicable');
  if (loads.length === 0) return [];
  const families = complete(loads.map((load) => load.families));
  const posts = complete(loads.map((load) => load.posts));
  return [
    ...loads.map((load) => figureOf(load.team, load.families, load.posts, norm)),
    figureOf(undefined, families, posts, norm),
  ];
}

interface Norm {
  readonly most: number;
  readonly basis: string;
  readonly warnings: readonly string[];
}

function normOf(dated: StaffingNorm): Norm {
  const warnings = dated.warnings.map(({ text }) => text);
  return { most: dated.value.maxFamiliesPerPost, basis: `${ARTICLE} (${citation(dated)})`, warnings };
}

/** Posts of the social workers only: the norm is about nobody else. */
function loadOf(month: TeamMonth, { units }: Calendars): Load {
  const workers = month.workers.filter(({ post }) => /\bsocjaln/.test(fold(post)));
  const posts = workers.map((worker) => units.ofWorker(worker, month.month).posts);
  return { team: month.team, families: monthTotal(month, FAMILIES).value, posts: complete(posts) };
}

function figureOf(
  team: string | undefined,
  families: Reading,
  posts: Reading,
  { most, basis, warnings }: Norm,
): NormFigure {
  const known = typeof families === 'number' && typeof posts === 'number' && posts > 0;
  const value = known ? rounded(families / posts) : 'missing';
  return {
    title: `Środowiska na etat pracownika socjalnego (1 : ${most})`,
    ...{ team, value, basis },
    norm: most,
    meets: known ? rounded(families / posts) <= most : undefined,
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}
