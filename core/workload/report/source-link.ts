/** Links from the consolidated workbook back to the cell of the team's file that a value or a finding comes from. */
import { quotedSheet } from '../../workbooks/index.ts';
import type { CellInput } from '../../workbooks/write/index.ts';
import type { ReportContext } from './context.ts';

interface SourcePlace {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

/** @param shown what the cell says; empty gives an empty cell */
export function linkedCell(
  shown: string | undefined,
  { file, sheet, cell }: SourcePlace,
  { link }: ReportContext,
): CellInput {
  const url = file === undefined ? undefined : link(file);
  if (shown === undefined || shown === '' || url === undefined) return shown;
  const inside = sheet === undefined ? '' : `#${quotedSheet(sheet)}!${cell ?? 'A1'}`;
  return { value: shown, link: { url: url + inside, tip: 'Otwórz plik zespołu w tym miejscu' } };
}
