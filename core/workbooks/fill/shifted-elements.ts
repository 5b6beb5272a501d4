/**
 * The elements of a part that name cells of a sheet (merged cells, links, filters, conditional formats, validations,
 * breaks, comments, tables …), after rows moved: one list says which of their attributes and texts mean cells. What lost
 * all its cells goes, everything else stays as it was written. Called by shifted-sheet.ts and shifted-parts.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { escapeText } from '../../opc/xml.ts';
import { spliceText, type Splice } from '../patch/splices.ts';
import { attributeOf, withAttribute } from '../patch/tag-text.ts';
import type { Shifts } from './shifted-formula.ts';

type Meaning =
  /** A range; without it the element goes. */
  | 'area'
  /** Ranges; without any the element goes. */
  | 'areas'
  /** A cell; without it the element goes. */
  | 'cell'
  /** A cell or ranges that may be missing: what a person has selected, where a window begins. */
  | 'place'
  | 'formula'
  /** The row above a page break. */
  | 'break';

interface Rule {
  readonly attributes?: Readonly<Record<string, Meaning>>;
  /** What the text of the element is. */
  readonly text?: 'formula' | 'areas';
  /** The element means nothing any more when this child lost its cells. */
  readonly goesWith?: string;
  /** A list that is left out when its last item goes. */
  readonly isList?: boolean;
}

const REF: Rule = { attributes: { ref: 'area' } };
const SQREF: Rule = { attributes: { sqref: 'areas' }, goesWith: 'sqref' };
const FORMULA: Rule = { text: 'formula' };
const LIST: Rule = { isList: true };

/** By local names: those of 2009 and later in `extLst` are named as the older ones. */
const RULES: Readonly<Record<string, Rule>> = {
  dimension: REF,
  sheetView: { attributes: { topLeftCell: 'place' } },
  pane: { attributes: { topLeftCell: 'place' } },
  selection: { attributes: { activeCell: 'place', sqref: 'place' } },
  protectedRanges: LIST,
  protectedRange: SQREF,
  inputCells: { attributes: { r: 'place' } },
  autoFilter: REF,
  sortState: REF,
  sortCondition: REF,
  dataRef: REF,
  mergeCells: LIST,
  mergeCell: REF,
  conditionalFormattings: LIST,
  conditionalFormatting: SQREF,
  cfvo: { attributes: { val: 'formula' } },
  formula: FORMULA,
  formula1: FORMULA,
  formula2: FORMULA,
  f: FORMULA,
  sqref: { text: 'areas' },
  dataValidations: LIST,
  dataValidation: SQREF,
  hyperlinks: LIST,
  hyperlink: { attributes: { ref: 'area', location: 'formula' } },
  rowBreaks: LIST,
  brk: { attributes: { id: 'break' } },
  cellWatches: LIST,
  cellWatch: { attributes: { r: 'cell' } },
  ignoredErrors: LIST,
  ignoredError: SQREF,
  sparklineGroups: LIST,
  sparklines: LIST,
  sparklineGroup: { goesWith: 'sparklines' },
  sparkline: { goesWith: 'sqref' },
  ext: LIST,
  extLst: LIST,
  controlPr: { attributes: { linkedCell: 'formula', listFillRange: 'formula' } },
  formControlPr: {
    attributes: { fmlaLink: 'formula', fmlaRange: 'formula', fmlaGroup: 'formula', fmlaTxbx: 'formula' },
  },
  table: REF,
  calculatedColumnFormula: FORMULA,
  totalsRowFormula: FORMULA,
  comment: { attributes: { ref: 'cell' } },
  threadedComment: { attributes: { ref: 'cell' } },
  location: REF,
  worksheetSource: REF,
  rangeSet: REF,
  singleXmlCell: { attributes: { r: 'cell' } },
  definedName: FORMULA,
};

/** Column breaks look like row breaks. */
const UNMOVED = new Set(['colBreaks']);

/** An element that is written otherwise than by its rule. @returns its new XML, empty to leave it out; undefined to go by the rule */
export type OnElement = (name: string, xml: string) => string | undefined;

/** The XML after the rows moved. @param sheet whose cells are meant where no sheet is named */
export function shiftedElements(
  xml: string,
  sheet: string | undefined,
  shifts: Shifts,
  onElement: OnElement = () => undefined,
): string {
  const pass = new ElementPass(xml, sheet, shifts, onElement);
  return spliceText(xml, pass.run());
}

class ElementPass {
  private readonly reader: XmlReader;
  private readonly sheet: string | undefined;
  private readonly shifts: Shifts;
  private readonly onElement: OnElement;
  private splices: Splice[] = [];

  constructor(xml: string, sheet: string | undefined, shifts: Shifts, onElement: OnElement) {
    this.reader = new XmlReader(xml);
    this.sheet = sheet;
    this.shifts = shifts;
    this.onElement = onElement;
  }

  run(): readonly Splice[] {
    while (this.reader.next()) if (this.reader.kind === 'open') this.element();
    return this.splices;
  }

  /** From the opening tag of an element to behind it; is it gone? */
  private element(): boolean {
    const { reader } = this;
    const { name, start, end, empty, xml } = reader;
    const before = this.splices.length;
    if (UNMOVED.has(name)) {
      reader.skip();
      return false;
    }
    const rule = RULES[name] ?? {};
    const tag = this.tag(xml.slice(start, end), rule);
    const { gone, removed, left } = empty ? { gone: false, removed: 0, left: 0 } : this.content(rule);
    const isLost = tag === undefined || gone || (rule.isList === true && removed > 0 && left === 0);
    const own = isLost ? '' : this.onElement(name, xml.slice(start, reader.end));
    if (own !== undefined) {
      this.splices.length = before;
      if (own !== xml.slice(start, reader.end)) this.splices.push({ from: start, to: reader.end, text: own });
      return own === '';
    }
    const counted = tag !== undefined && removed > 0 ? fewer(tag, removed) : tag;
    if (counted !== undefined && counted !== xml.slice(start, end)) {
      this.splices.push({ from: start, to: end, text: counted });
    }
    return isLost;
  }

  /** Passes over what is in the element. */
  private content(rule: Rule): { gone: boolean; removed: number; left: number } {
    const { reader } = this;
    let gone = false;
    let removed = 0;
    let left = 0;
    let text = '';
    const from = reader.end;
    while (reader.next() && reader.kind !== 'close') {
      if (reader.kind === 'text') text += reader.text;
      else {
        const { name } = reader;
        if (!this.element()) left++;
        else {
          removed++;
          gone ||= name === rule.goesWith;
        }
      }
    }
    if (rule.text === undefined || text === '') return { gone, removed, left };
    const moved = this.moved(rule.text, text, this.sheet);
    if (moved !== undefined && moved !== text) {
      this.splices.push({ from, to: reader.start, text: escapeText(moved) });
    }
    return { gone: gone || moved === undefined, removed, left };
  }

  /** The opening tag with its attributes moved; undefined when the element lost its cells. */
  private tag(tag: string, { attributes = {} }: Rule): string | undefined {
    let moved = tag;
    // A source of data names its sheet apart.
    const sheet = attributeOf(tag, 'sheet') ?? this.sheet;
    for (const [name, meaning] of Object.entries(attributes)) {
      const value = attributeOf(tag, name);
      if (value === undefined) continue;
      const other = this.moved(meaning, value, sheet);
      if (other === undefined) return undefined;
      if (other !== value) moved = withAttribute(moved, name, other);
    }
    return moved;
  }

  private moved(meaning: Meaning, value: string, sheet: string | undefined): string | undefined {
    const { shifts } = this;
    if (meaning === 'formula') return shifts.formula(value, sheet);
    if (sheet === undefined) return value;
    if (meaning === 'break') return movedBreak(value, sheet, shifts);
    if (meaning === 'cell') return shifts.cell(value, sheet);
    if (meaning === 'place') return shifts.areas(value, sheet) ?? value;
    return meaning === 'area' ? shifts.area(value, sheet) : shifts.areas(value, sheet);
  }
}

/** A break belongs to the row below it. */
function movedBreak(value: string, sheet: string, shifts: Shifts): string | undefined {
  const shift = shifts.of(sheet);
  if (!shift) return value;
  const below = shift.row(Number(value) + 1);
  return below === undefined ? undefined : String(below - 1);
}

/** The counts of a list that lost items. */
function fewer(tag: string, removed: number): string {
  return ['count', 'manualBreakCount'].reduce((now, name) => {
    const count = attributeOf(now, name);
    return count === undefined ? now : withAttribute(now, name, String(Math.max(0, Number(count) - removed)));
  }, tag);
}
