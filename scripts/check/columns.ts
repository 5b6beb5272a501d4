/**
 * The columns of a register for `teczka check --columns`: what a person corrects, and what recognition made of the
 * sheet. Called by commands/check.ts.
 */
import {
  CERTAINTY_WORDS,
  WHY_WORDS,
  type ColumnProposal,
  type Corrections,
  type MappingProposal,
  type ProposedColumn,
} from '../../core/registers/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { columnLetters } from '../../core/workbooks/index.ts';

interface ColumnOptions {
  readonly columns: Readonly<Record<string, string | null>> | undefined;
  readonly headerRow: number | undefined;
  /** Number of workbooks. */
  readonly files: number;
}

/**
 * What the options say; undefined when neither is given.
 * @throws TeczkaError `usage` for several workbooks, whose columns are not the same
 */
export function correctionsOf({ columns, headerRow, files }: ColumnOptions): Corrections | undefined {
  if (columns === undefined && headerRow === undefined) return undefined;
  if (files > 1) {
    const text = 'Opcje --columns i --header-row dotyczą jednego pliku. Sprawdź pliki osobno.';
    throw new TeczkaError('usage', text, { field: columns === undefined ? 'headerRow' : 'columns' });
  }
  return {
    ...(columns !== undefined && { columns }),
    ...(headerRow !== undefined && { header: headerRow }),
  };
}

/** Every column of the register that the sheet has, may have or is said not to have; first the sheet and the header. */
export function proposalLines({ sheet, header, columns }: MappingProposal): readonly string[] {
  return [
    `Kolumny arkusza „${sheet.name}” (${CERTAINTY_WORDS[sheet.certainty]}), nagłówek w wierszu ${header.row} (${CERTAINTY_WORDS[header.certainty]}):`,
    ...columns.flatMap(columnLines),
  ];
}

function columnLines({ id, title, absent, taken, candidates }: ColumnProposal): readonly string[] {
  const name = `  ${id} „${title}”`;
  const may = candidates.length === 0 ? '' : `; może też: ${candidates.map(placeOf).join(', ')}`;
  if (absent) return [`${name}: nie ma takiej kolumny (tak wskazano)`];
  if (taken) return [`${name}: ${placeOf(taken)}, ${WHY_WORDS[taken.why]}${may}`];
  return candidates.length === 0
    ? []
    : [`${name}: nie wybrano; może to być: ${candidates.map(placeOf).join(', ')}`];
}

function placeOf({ column, header, certainty }: ProposedColumn): string {
  const heading = header === '' ? 'bez nagłówka' : `„${header}”`;
  return `${columnLetters(column)} ${heading} (${CERTAINTY_WORDS[certainty]})`;
}
