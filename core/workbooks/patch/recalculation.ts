/**
 * Formulas after a change of cells. Their results stand in the file beside them and are old now; Teczka does not
 * calculate formulas, so Excel is asked to count everything when it opens the workbook (`fullCalcOnLoad`). The results
 * themselves stay: programs that only read show the last ones known instead of empty cells. The order of calculation
 * (calcChain.xml) stays while no formula is added or taken away. Called by patch-workbook.ts.
 */
import { xmlUtf8 } from '../../opc/xml.ts';
import { isTrue } from '../workbook-part.ts';
import { SETTINGS_SHEET } from '../settings-sheet/settings-sheet.ts';
import { attributeOf, withAttribute } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { changeWorkbook, prefixOf, withWorkbookChild } from './workbook-xml.ts';
import { childNamed, openingTag, withOpeningTag } from './xml-element.ts';

const LESS = 60;
const LETTER_F = 102;
const COLON = 58;
/** `>`, `/`, space, line feed, carriage return, tab. */
const NAME_ENDS = new Set([62, 47, 32, 10, 13, 9]);

/** After all operations; where they changed neither values nor formulas nothing happens. */
export function recalculate(draft: WorkbookDraft): void {
  if (draft.changesFormulas) dropCalculationChain(draft);
  if (draft.changesValues) askForRecalculation(draft);
}

/** The order names cells with formulas: Excel calls the file damaged when one has none any more, and makes a new order. */
function dropCalculationChain(draft: WorkbookDraft): void {
  const { part, relationships } = draft.main;
  for (const { id, type, target } of relationships) {
    if (type !== 'calcChain') continue;
    draft.unrelate(part, id);
    if (draft.read(target)) draft.remove(target);
  }
}

/** Only where the workbook has formulas; otherwise its workbook part stays as it is. */
function askForRecalculation(draft: WorkbookDraft): void {
  if (!hasFormulas(draft)) return;
  changeWorkbook(draft, withFullCalculation);
}

function hasFormulas(draft: WorkbookDraft): boolean {
  if (draft.main.relationships.some(({ type }) => type === 'calcChain')) return true;
  return draft.main.sheets.some(({ name, cells, part }) => {
    // The references in our own sheet are read as formulas, never for their results.
    const isOurs = name.toLowerCase() === SETTINGS_SHEET;
    const bytes = cells && !isOurs ? draft.read(part) : undefined;
    return bytes !== undefined && holdsFormula(xmlUtf8(bytes));
  });
}

/** Is there an element `f`, whatever its prefix? One in a comment counts too: counting once more does no harm. */
export function holdsFormula(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(LETTER_F); at >= 0; at = bytes.indexOf(LETTER_F, at + 1)) {
    if (!NAME_ENDS.has(bytes[at + 1] ?? 0)) continue;
    let before = at - 1;
    if (bytes[before] === COLON)
      while (bytes[before] !== LESS && !NAME_ENDS.has(bytes[before] ?? LESS)) before--;
    if (bytes[before] === LESS) return true;
  }
  return false;
}

function withFullCalculation(xml: string): string {
  const own = childNamed(xml, 'calcPr');
  if (own === undefined)
    return withWorkbookChild(xml, 'calcPr', `<${prefixOf(xml)}calcPr fullCalcOnLoad="1"/>`);
  const tag = openingTag(own);
  if (isTrue(attributeOf(tag, 'fullCalcOnLoad'))) return xml;
  return withWorkbookChild(xml, 'calcPr', withOpeningTag(own, withAttribute(tag, 'fullCalcOnLoad', '1')));
}
