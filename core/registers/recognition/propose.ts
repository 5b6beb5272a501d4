/**
 * From headings and cells to a proposal: for every column of the register the sheet's column that it is, and those
 * that it may be. What a person or the workbook says comes first, then headings that fit, then those that nearly do,
 * then what the cells hold. A column of the sheet never stands for two of the register. Called by recognise.ts.
 */
import type { Columns } from '../register.ts';
import type { Evidence, SheetEvidence } from './evidence.ts';
import type { HeadedColumn, Header } from './header.ts';
import { certaintyOf, sure, type ColumnProposal, type ProposedColumn, type Why } from './proposal.ts';

/** A column found by its cells alone must hold little else. */
const CLEARLY = 0.6;
/** Fewer cells contradict no heading. */
const CELLS_TO_CONTRADICT = 3;
const CONTRADICTED = 0.7;
/** Two readings of one heading closer than this leave it open. */
const AMBIGUOUS = 0.08;

const WHOLE = 0.95;
const LOWER = 0.85;
const DOUBTFUL = 0.4;
const SIMILAR = 0.85;
const CONTENTS = 0.7;
/** What cells that are values of the column add, and what cells that are something else leave. */
const CONFIRMED = 0.1;
const DENIED = 0.4;
/** What an open choice between columns takes. */
const OPEN = 0.3;
const TWICE = 0.2;

/** A column that a person chose or the workbook remembers. */
export interface FixedColumn {
  readonly column: number;
  readonly header: string;
  readonly why: 'chosen' | 'kept';
}

/** By column id; null where there is to be none. */
export type FixedColumns = ReadonlyMap<string, FixedColumn | null>;

interface Claim extends ProposedColumn {
  readonly id: string;
}

export function propose(
  columns: Columns,
  header: Header,
  evidence: SheetEvidence,
  fixed: FixedColumns,
): readonly ColumnProposal[] {
  const judge = new Judge(columns, evidence);
  const taken = new Map<string, ProposedColumn>();
  for (const [id, place] of fixed) {
    if (place) taken.set(id, judge.claim(id, place, place.why, 1));
  }
  const isFree = (column: number): boolean => ![...taken.values()].some((place) => place.column === column);
  const isOpen = (id: string): boolean => !taken.has(id) && !fixed.has(id);

  const fitting = header.headed
    .filter(({ column }) => isFree(column))
    .map((heading) => judge.headed(heading));
  for (const id of Object.keys(columns).filter(isOpen)) {
    const [best, second] = fitting.filter((claim) => claim.id === id).sort(byRank);
    if (!best || best.doubtful) continue;
    const twice = second?.whole === best.whole && !second.doubtful;
    taken.set(id, twice ? { ...best, ...sure(best.confidence - TWICE) } : best);
  }
  const similar = judge.similar(header, ({ id, column }) => isOpen(id) && isFree(column));
  for (const claim of similar) {
    const probable = certaintyOf(claim.confidence) !== 'unsure';
    if (probable && isOpen(claim.id) && isFree(claim.column)) taken.set(claim.id, claim);
  }
  const isDenied = (id: string): boolean => taken.get(id)?.contradiction !== undefined;
  const contents = judge
    .contents(header)
    .filter(({ id, column }) => (isOpen(id) || isDenied(id)) && isFree(column));
  for (const claim of contents) {
    const only = contents.filter(({ id }) => id === claim.id).length === 1;
    if (only && isOpen(claim.id) && isFree(claim.column)) taken.set(claim.id, claim);
  }

  const claims = [...fitting, ...similar, ...contents];
  return Object.entries(columns).map(([id, { title }]) => {
    const place = taken.get(id);
    const others = new Map<number, ProposedColumn>();
    for (const claim of claims) {
      const free = claim.column !== place?.column && (isFree(claim.column) || claim.id === id);
      if (claim.id === id && free && !others.has(claim.column)) others.set(claim.column, claim);
    }
    const candidates = [...others.values()].sort((one, other) => other.confidence - one.confidence);
    return {
      ...{ id, title, absent: fixed.get(id) === null },
      taken: place && plainClaim(place),
      candidates: candidates.map(plainClaim),
    };
  });
}

interface FittingClaim extends Claim {
  readonly whole: boolean;
  readonly doubtful: boolean;
  readonly plain: number;
}

/** The better heading wins, then what the cells hold, then the left one. */
function byRank(one: FittingClaim, other: FittingClaim): number {
  return (
    Number(one.doubtful) - Number(other.doubtful) ||
    Number(other.whole) - Number(one.whole) ||
    other.plain - one.plain ||
    one.column - other.column
  );
}

function plainClaim({
  column,
  header,
  why,
  confidence,
  certainty,
  contradiction,
}: ProposedColumn): ProposedColumn {
  const said = { column, header, why, confidence, certainty };
  return contradiction === undefined ? said : { ...said, contradiction };
}

/** Weighs headings by what stands below them. */
class Judge {
  readonly #columns: Columns;
  readonly #evidence: SheetEvidence;

  constructor(columns: Columns, evidence: SheetEvidence) {
    this.#columns = columns;
    this.#evidence = evidence;
  }

  /** @param confidence by the heading alone */
  claim(
    id: string,
    { column, header }: { column: number; header: string },
    why: Why,
    confidence: number,
  ): Claim {
    const found = this.#evidence.of(id, column);
    const contradiction = contradictionOf(found);
    const confirmed = this.#columns[id]?.kind !== 'text' && found.plain >= CLEARLY ? CONFIRMED : 0;
    const weighed = contradiction === undefined ? Math.min(1, confidence + confirmed) : confidence * DENIED;
    const said = { id, column, header, why, ...sure(why === 'chosen' || why === 'kept' ? 1 : weighed) };
    return contradiction === undefined ? said : { ...said, contradiction };
  }

  headed(heading: HeadedColumn): FittingClaim {
    const { id, column, whole, doubtful } = heading;
    const byHeading = doubtful ? DOUBTFUL : whole ? WHOLE : LOWER;
    const claim = this.claim(id, heading, whole ? 'whole' : 'lower', byHeading);
    return { ...claim, whole, doubtful, plain: this.#evidence.of(id, column).plain };
  }

  /** The likeliest first; a heading that may mean two columns, and two that may mean one, are unsure. */
  similar({ unknown }: Header, isOpen: (claim: Claim) => boolean): readonly Claim[] {
    const claims = unknown
      .flatMap((heading) =>
        heading.similar.map(({ id, likeness }) => this.claim(id, heading, 'similar', SIMILAR * likeness)),
      )
      .filter(isOpen);
    const rivals = (claim: Claim): boolean =>
      claims.some(
        (other) =>
          (other.column === claim.column) !== (other.id === claim.id) &&
          other.confidence > claim.confidence - AMBIGUOUS,
      );
    return claims
      .map((claim) => (rivals(claim) ? { ...claim, ...sure(claim.confidence - OPEN) } : claim))
      .sort((one, other) => other.confidence - one.confidence);
  }

  contents({ headed, unknown, until }: Header): readonly Claim[] {
    const known = Object.entries(this.#columns).filter(([, { knownByContent }]) => knownByContent);
    const bare = this.#evidence
      .bareColumns(headed, unknown)
      .filter((column) => column < until)
      .map((column) => ({ column, header: '' }));
    const theirs = unknown.filter(({ ofSomebodyElse }) => !ofSomebodyElse);
    return known.flatMap(([id]) =>
      [...theirs, ...bare].flatMap((heading) => {
        const { plain } = this.#evidence.of(id, heading.column);
        return plain >= CLEARLY ? [this.claim(id, heading, 'contents', CONTENTS * plain)] : [];
      }),
    );
  }
}

function contradictionOf({ filled, foreign, shape }: Evidence): string | undefined {
  return filled >= CELLS_TO_CONTRADICT && foreign >= CONTRADICTED ? shape?.name : undefined;
}
