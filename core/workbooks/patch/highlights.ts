/**
 * Conditional formats by a formula: join behind those that are there, also in priority, and go again with the looks
 * that only they used, so that nothing of them is left. Called by the marks of a check and by the structuring of
 * registers.
 */
import { escapeText, unescapeXml } from '../../opc/xml.ts';
import type { CellRange } from '../address.ts';
import { highlightXml, type HighlightLook } from './highlight-look.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { changeSheet, type SheetElements } from './sheet-elements.ts';
import { sqref } from './sqref.ts';
import { withoutLastLooks } from './style-lists.ts';
import { changeStyles, openStyles } from './styles-draft.ts';
import { attributeOf } from './tag-text.ts';
import { usedLooks } from './used-looks.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { childNamed, openingTag } from './xml-element.ts';
import { listItems, withoutItems } from './xml-list.ts';

export interface AddedHighlight {
  readonly sheet: string;
  readonly ranges: readonly CellRange[];
  /** For the upper left cell of the first range, without "=". Only ever the program's own text. */
  readonly formula: string;
  readonly look: HighlightLook;
  /** Rules of lower priority are not asked where this one holds. */
  readonly stop?: boolean;
}

export interface FoundHighlight {
  readonly sheet: string;
  readonly formula: string;
}

/** Those of equal looks share one. @throws TeczkaError `sheet-missing`; RangeError for one without ranges */
export function addHighlights(highlights: readonly AddedHighlight[]): PatchOperation {
  return (draft) => {
    if (highlights.some(({ ranges }) => ranges.length === 0)) throw new RangeError('A highlight of no cells');
    const looks = changeStyles(draft, ({ lists, canGrow }) => {
      const known = new Map<string, number>();
      return highlights.map(({ look }) => {
        const xml = highlightXml(look, lists.prefix);
        const index = known.get(xml) ?? (canGrow ? lists.append('dxfs', xml) : undefined);
        if (index !== undefined) known.set(xml, index);
        return index;
      });
    });
    highlights.forEach((highlight, index) => {
      const { part } = draft.sheet(highlight.sheet);
      changeSheet(draft, part, (elements) => addHighlight(elements, highlight, looks[index]));
    });
  };
}

/** Takes out the rules that are ours, on all sheets. @param isOurs known by its formula */
export function removeHighlights(isOurs: (found: FoundHighlight) => boolean): PatchOperation {
  return (draft) => {
    const looks = new Set<number>();
    for (const { name, part, cells } of draft.main.sheets) {
      if (!cells) continue;
      const ours = (rule: string) => isOurs({ sheet: name, formula: formulaOf(rule) });
      for (const look of removeRules(draft, part, ours)) looks.add(look);
    }
    const { part } = openStyles(draft);
    if (part === undefined || looks.size === 0) return;
    const used = usedLooks(draft);
    const before = draft.require(part);
    const after = withoutLastLooks(before, (index) => looks.has(index) && !used.has(index));
    if (after !== before) draft.replace(part, after);
  };
}

function addHighlight(
  elements: SheetElements,
  { ranges, formula, stop }: AddedHighlight,
  look: number | undefined,
): void {
  const { prefix } = elements;
  const styled = look === undefined ? '' : ` dxfId="${look}"`;
  const last = stop ? ' stopIfTrue="1"' : '';
  const rule =
    `<${prefix}cfRule type="expression"${styled} priority="${lowestPriority(elements) + 1}"${last}>` +
    `<${prefix}formula>${escapeText(formula)}</${prefix}formula></${prefix}cfRule>`;
  const name = `${prefix}conditionalFormatting`;
  elements.add('conditionalFormatting', `<${name} sqref="${sqref(ranges)}">${rule}</${name}>`);
}

/** The highest number is the lowest priority; newer kinds of rules stand in the sheet's extensions. */
function lowestPriority(elements: SheetElements): number {
  const rules = [...elements.named('conditionalFormatting'), ...elements.named('extLst')];
  const numbers = rules.flatMap((element) =>
    [...elements.xml(element).matchAll(/\spriority\s*=\s*["'](\d{1,9})["']/g)].map(([, digits]) =>
      Number(digits),
    ),
  );
  return numbers.reduce((highest, number) => Math.max(highest, number), 0);
}

/** Gives the looks of the rules that went. */
function removeRules(draft: WorkbookDraft, part: string, isOurs: (rule: string) => boolean): number[] {
  return changeSheet(draft, part, (elements) =>
    elements.named('conditionalFormatting').flatMap((element) => {
      const xml = elements.xml(element);
      const rules = listItems(xml).filter(({ name }) => name === 'cfRule');
      const gone = rules.filter((rule) => isOurs(rule.xml));
      if (gone.length === 0) return [];
      if (gone.length === rules.length) elements.remove(element);
      else
        elements.replace(
          element,
          withoutItems(xml, (item) => gone.some((rule) => rule.xml === item)),
        );
      return gone.flatMap((rule) => lookOf(rule.xml) ?? []);
    }),
  );
}

function formulaOf(rule: string): string {
  const formula = childNamed(rule, 'formula') ?? '';
  return unescapeXml(formula.replace(/<[^>]*>/g, ''));
}

function lookOf(rule: string): number | undefined {
  const look = attributeOf(openingTag(rule), 'dxfId');
  return look === undefined ? undefined : Number(look);
}
