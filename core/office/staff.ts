/**
 * Staff, regions and reported figures as office.xlsx gives them (sheets „Pracownicy”, „Rejony”, „Sprawozdania”; all three
 * may be absent). Dated, so that moves, substitutions, vacancies and redrawn regions never rewrite earlier months.
 * Used by workload: whose rows are whose, posts, norms, and the sheets opened for a month.
 */
import type { Day } from '../values/day.ts';
import type { Place } from '../values/errors.ts';

/** `post`: somebody on a post; `substitute`: in place of somebody; `vacancy`: a post that nobody fills. */
export type StaffKind = 'post' | 'substitute' | 'vacancy';

/** One person (or vacant post) in one team between two days; a move is a second row with the same id. */
export interface StaffMember {
  readonly id: string;
  /** Surname and first names; empty for a vacancy. */
  readonly name: string;
  readonly kind: StaffKind;
  readonly team: string;
  /** Name of the post: „pracownik socjalny”. */
  readonly post: string;
  /** Full-time equivalents, e.g. 0.5. */
  readonly fte: number;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Id of the one substituted. */
  readonly substitutes: string | undefined;
}

/** Streets or a district that a team, perhaps one worker, looks after between two days. */
export interface Region {
  readonly name: string;
  readonly team: string;
  readonly worker: string | undefined;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A figure that the office reported in a half-year return. */
export interface ReportedFigure {
  /** „2026-H1”. */
  readonly half: string;
  /** Id or title of a measure, as typed. */
  readonly measure: string;
  readonly value: number;
  readonly source: string | undefined;
  /** Cell of office.xlsx. */
  readonly cell: string;
}

/** What is possible in the sheet „Pracownicy”, but probably a slip: nothing here keeps the file from being used. */
export interface StaffWarning {
  /** Polish sentence: what was found; never a name. */
  readonly message: string;
  /** Polish sentence: what to do. */
  readonly advice: string;
  readonly place: Place;
}
