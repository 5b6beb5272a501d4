/** Addresses that lead from the consolidated workbook to the cell of the team's file a figure or a finding comes from. */
import { quotedSheet } from '../../workbooks/index.ts';
import type { DrawContext } from './drawing.ts';

interface SourcePlace {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

/** Undefined where the store gives no address, or where it would tell a name that this copy does not show. */
export function sourceLink(
  { link, hiding }: DrawContext,
  { file, sheet, cell }: SourcePlace,
): string | undefined {
  const url = file === undefined || hiding.tells(file) ? undefined : link(file);
  if (url === undefined || sheet === undefined || hiding.tells(sheet)) return url;
  return `${url}#${quotedSheet(sheet)}!${cell ?? 'A1'}`;
}
