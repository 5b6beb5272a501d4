/** The styles of a workbook that has none: one plain style, to which others can join. Called by styles-draft.ts. */
import { XML_HEAD } from '../write/parts.ts';
import { partBytes, partText } from './part-text.ts';
import { inKindOf } from './strict.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** The two fills are those that Excel takes for granted. */
const PLAIN =
  `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The part as it would be. */
export function plainStyles(draft: WorkbookDraft): Uint8Array {
  return partBytes(inKindOf(draft, PLAIN));
}

/** Gives the workbook its first styles. */
export function joinStyles(draft: WorkbookDraft, bytes: Uint8Array): void {
  const part = draft.freePart('xl/styles#.xml');
  draft.add(part, bytes, CONTENT_TYPE);
  draft.relate(draft.main.part, { type: 'styles', target: part });
}

/** Takes out the styles that `ensureStyles` has made, once nothing has joined them any more. */
export function dropPlainStyles(draft: WorkbookDraft): void {
  const { part, relationships } = draft.main;
  const found = relationships.find(({ type }) => type === 'styles');
  const bytes = found && draft.read(found.target);
  if (!found || !bytes || partText(bytes) !== inKindOf(draft, PLAIN)) return;
  draft.unrelate(part, found.id);
  draft.remove(found.target);
}
