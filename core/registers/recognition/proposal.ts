/**
 * What recognition makes of a sheet, for a person to confirm or to correct: the sheet, the row of the header, and for
 * every column of the register which column of the sheet it is, why, and how sure that is. Made by propose.ts; shown
 * by the command line and the pane.
 */

import type { Register } from '../register.ts';

/** Where a column comes from: a person's word, the workbook's memory, the heading, or the cells. */
export type Why = 'chosen' | 'kept' | 'whole' | 'lower' | 'similar' | 'contents';

export type Certainty = 'certain' | 'probable' | 'unsure';

/** For people. */
export const WHY_WORDS: Readonly<Record<Why, string>> = {
  chosen: 'wskazana',
  kept: 'zapamiętana w skoroszycie',
  whole: 'zgodny nagłówek',
  lower: 'zgodny najniższy poziom nagłówka',
  similar: 'podobny nagłówek',
  contents: 'zawartość komórek',
};

/** For people. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  certain: 'pewne',
  probable: 'prawdopodobne',
  unsure: 'niepewne',
};

const CERTAIN = 0.85;
const PROBABLE = 0.6;

/** @param confidence 0 to 1 */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= CERTAIN) return 'certain';
  return confidence >= PROBABLE ? 'probable' : 'unsure';
}

/** How sure something is, as a number and as one of three words. */
export interface Sure {
  /** 0 to 1. */
  readonly confidence: number;
  readonly certainty: Certainty;
}

export function sure(confidence: number): Sure {
  const rounded = Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
  return { confidence: rounded, certainty: certaintyOf(rounded) };
}

/** A column of the sheet that may be a column of the register. */
export interface ProposedColumn extends Sure {
  /** Index in the sheet. */
  readonly column: number;
  /** The heading as the office wrote it, in one line; empty for a column without a heading. */
  readonly header: string;
  readonly why: Why;
  /** Polish, in the plural: what stands in the column and does not belong there („daty” under „PESEL”). */
  readonly contradiction?: string;
}

export interface ColumnProposal {
  /** Of the register's column. */
  readonly id: string;
  /** Polish name of the register's column. */
  readonly title: string;
  /** A person or the workbook's memory says that the sheet has no such column. */
  readonly absent: boolean;
  /** The column that is read; undefined where there is none, or none that is sure enough. */
  readonly taken: ProposedColumn | undefined;
  /** Other columns that it may be, the likeliest first. */
  readonly candidates: readonly ProposedColumn[];
}

export interface MappingProposal {
  /** Kind of the register. */
  readonly register: string;
  readonly sheet: Sure & { readonly name: string };
  readonly header: Sure & {
    /** Excel's number of the header's lowest row. */
    readonly row: number;
    /** Other rows that look like a header. */
    readonly others: readonly number[];
  };
  /** Every column of the register, in its order. */
  readonly columns: readonly ColumnProposal[];
  /** Columns of the sheet with a heading that are no column of the register. */
  readonly unknown: readonly { readonly column: number; readonly header: string }[];
}

/** The proposal for a table whose columns are beyond doubt, as one that a program has laid out. */
export function certainProposal(
  { kind, columns }: Pick<Register, 'kind' | 'columns'>,
  sheet: string,
  row: number,
  mapping: ReadonlyMap<string, { readonly column: number; readonly header: string }>,
): MappingProposal {
  return {
    register: kind,
    sheet: { name: sheet, ...sure(1) },
    header: { row, others: [], ...sure(1) },
    columns: Object.entries(columns).map(([id, { title }]) => {
      const place = mapping.get(id);
      const taken = place && {
        column: place.column,
        header: place.header,
        why: 'whole' as const,
        ...sure(1),
      };
      return { id, title, absent: false, taken, candidates: [] };
    }),
    unknown: [],
  };
}
