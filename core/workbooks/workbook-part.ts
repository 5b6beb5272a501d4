/**
 * The workbook part of a package: its sheets in the clerk's order with the parts they lie in, the date system, the
 * defined names. Called by workbook.ts.
 */
import { damaged } from '../opc/damage.ts';
import { relationshipsOf, type Relationship } from '../opc/relationships.ts';
import { XmlReader } from '../opc/xml-reader.ts';
import { xmlText } from '../opc/xml.ts';
import type { Zip } from '../opc/zip-read.ts';
import type { Visibility } from './sheet.ts';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Name of the part in the package. */
  readonly part: string;
  /** A sheet of cells; the other kind is a chart, a dialog or a macro sheet. */
  readonly cells: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Name of the sheet it is limited to; undefined when it holds in the whole workbook. */
  readonly sheet?: string;
  /** What it stands for, without "=". */
  readonly formula: string;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  /** Name of the part in the package. */
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** @throws TeczkaError `package-damaged` when the part or its list of sheets is missing or broken */
export function readWorkbookPart(zip: Zip): WorkbookPart {
  const main = relationshipsOf(zip, '').find((found) => found.type === 'officeDocument');
  const part = main && zip.has(main.target) ? main.target : 'xl/workbook.xml';
  const bytes = zip.read(part);
  if (!bytes) throw damaged('brakuje w nim spisu arkuszy');
  const relationships = relationshipsOf(zip, part);
  const targets = new Map(relationships.map((found) => [found.id, found]));
  const sheets: SheetEntry[] = [];
  const names: { name: string; local: string | undefined; formula: string; hidden: boolean }[] = [];
  let date1904 = false;
  const reader = new XmlReader(xmlText(bytes));
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'sheet') sheets.push(sheetEntry(reader, targets));
    else if (reader.name === 'workbookPr') date1904 = isTrue(reader.attribute('date1904'));
    else if (reader.name === 'definedName') {
      const name = reader.attribute('name') ?? '';
      const local = reader.attribute('localSheetId');
      const hidden = isTrue(reader.attribute('hidden'));
      names.push({ name, local, formula: reader.content(), hidden });
    } else if (reader.name === 'AlternateContent' || reader.name === 'extLst') reader.skip();
  }
  if (!sheets.some((sheet) => sheet.cells)) throw damaged('nie ma w nim żadnego arkusza z danymi');
  return {
    part,
    sheets,
    date1904,
    relationships,
    names: names.map(({ local, ...name }) => {
      const sheet = local === undefined ? undefined : sheets[Number(local)]?.name;
      return sheet === undefined ? name : { ...name, sheet };
    }),
  };
}

function sheetEntry(reader: XmlReader, targets: ReadonlyMap<string, Relationship>): SheetEntry {
  const name = reader.attribute('name');
  const target = targets.get(reader.attribute('id') ?? '');
  if (name === undefined || !target) throw damaged('spis arkuszy wskazuje arkusz, którego nie ma');
  const state = reader.attribute('state');
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return { name, visibility, part: target.target, cells: target.type === 'worksheet' };
}

/** A boolean attribute as XML Schema writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
