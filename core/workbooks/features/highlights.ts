/**
 * Conditional formats of a sheet, those of the standard and those that Excel keeps in the sheet's extensions since
 * 2010 (`x14`). Called by part-features.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { isTrue } from '../workbook-part.ts';
import type { HighlightRule, SheetHighlight } from './model.ts';
import { collect, rangesOf, type FeatureSource } from './source.ts';

const GROUP = 'conditionalFormatting';
const RULE = 'cfRule';

/** In the order of the file; which rule counts first is told by their priorities. */
export function readHighlights({ surroundings }: FeatureSource): readonly SheetHighlight[] {
  const found: SheetHighlight[] = [];
  if (!surroundings.includes(GROUP)) return found;
  const reader = new XmlReader(surroundings);
  while (reader.open(GROUP)) collect(found, readGroup(reader));
  return found;
}

function readGroup(reader: XmlReader): SheetHighlight {
  const rules: HighlightRule[] = [];
  let sqref = reader.attribute('sqref');
  if (reader.empty) return { ranges: rangesOf(sqref), rules };
  while (reader.next() && !(reader.kind === 'close' && reader.name === GROUP)) {
    if (reader.kind !== 'open') continue;
    if (reader.name === RULE) collect(rules, readRule(reader));
    else if (reader.name === 'sqref') sqref ??= reader.content();
  }
  return { ranges: rangesOf(sqref), rules };
}

function readRule(reader: XmlReader): HighlightRule {
  const operator = reader.attribute('operator');
  const rule = {
    kind: reader.attribute('type') ?? '',
    priority: Number(reader.attribute('priority') ?? 0),
    stops: isTrue(reader.attribute('stopIfTrue')),
    ...(operator !== undefined && { operator }),
  };
  return { ...rule, formulas: reader.empty ? [] : readFormulas(reader) };
}

/** The rule's own formulas, not those of its scale or icons; ends on its closing tag. */
function readFormulas(reader: XmlReader): string[] {
  const formulas: string[] = [];
  while (reader.next() && !(reader.kind === 'close' && reader.name === RULE)) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'formula' || reader.name === 'f') collect(formulas, reader.content());
    else reader.skip();
  }
  return formulas;
}
