/**
 * Writes a new workbook from its description. Everything a manager sees is native Excel: tables, filters, frozen
 * headers, charts, named styles. The same description gives the same bytes. Called by reports, consolidation and the
 * samples.
 */
import { CONTENT_TYPES_PART, contentTypesXml } from '../../opc/content-types.ts';
import type { Platform } from '../../opc/platform.ts';
import { relationshipsXml } from '../../opc/relationships.ts';
import { escapeAttribute, escapeText } from '../../opc/xml.ts';
import { writeZip } from '../../opc/zip-write.ts';
import { quotedSheet } from '../address.ts';
import type { NameModel, WorkbookModel } from './model.ts';
import { PartList, XML_HEAD } from './parts.ts';
import { appPropertiesXml, corePropertiesXml } from './properties.ts';
import { requireSheetNames } from './sheet-name.ts';
import { absoluteRange, absoluteRows } from './sheet-ranges.ts';
import { writeSheet, type WrittenSheet } from './sheet.ts';
import { StringTable } from './strings.ts';
import { stylesXml } from './styles.ts';

/**
 * @throws TeczkaError `workbook-too-large` (rows), `cell-text-too-long`, `link-refused`, `day-not-in-excel`;
 *   RangeError for a description that no workbook can hold (names of sheets and tables)
 */
export function writeWorkbook(model: WorkbookModel, platform: Platform): Uint8Array {
  requireSheetNames(model.sheets.map((sheet) => sheet.name));
  const parts = new PartList();
  const strings = new StringTable();
  const active = model.sheets.findIndex((sheet) => (sheet.visibility ?? 'visible') === 'visible');
  if (active < 0) throw new RangeError('A workbook needs a visible sheet');
  const sheets = model.sheets.map((sheet, index) =>
    writeSheet(sheet, index + 1, index === active, strings, parts, platform),
  );
  parts.add('xl/workbook.xml', 'workbook', workbookXml(sheets, model.names ?? [], active));
  parts.add('xl/_rels/workbook.xml.rels', undefined, workbookRelationships(sheets.length));
  parts.add('xl/styles.xml', 'styles', stylesXml());
  parts.add('xl/sharedStrings.xml', 'sharedStrings', strings.bytes());
  parts.add('docProps/core.xml', 'core', corePropertiesXml(model));
  parts.add('docProps/app.xml', 'app', appPropertiesXml());
  const first = new PartList();
  first.add(CONTENT_TYPES_PART, undefined, contentTypesXml(parts.types));
  first.add('_rels/.rels', undefined, PACKAGE_RELATIONSHIPS);
  return writeZip([...first.parts, ...parts.packed, ...parts.parts], platform);
}

const PACKAGE_RELATIONSHIPS = relationshipsXml([
  { type: 'officeDocument', target: 'xl/workbook.xml' },
  { type: 'core-properties', target: 'docProps/core.xml' },
  { type: 'extended-properties', target: 'docProps/app.xml' },
]);

function workbookRelationships(sheets: number): string {
  const targets = Array.from({ length: sheets }, (_, index) => ({
    type: 'worksheet',
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  return relationshipsXml([
    ...targets,
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
  ]);
}

function workbookXml(sheets: readonly WrittenSheet[], names: readonly NameModel[], active: number): string {
  const list = sheets.map(({ model }, index) => {
    const state =
      model.visibility === undefined || model.visibility === 'visible' ? '' : ` state="${model.visibility}"`;
    return `<sheet name="${escapeAttribute(model.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const counting = sheets.some((sheet) => sheet.needsCounting)
    ? '<calcPr calcId="191029" fullCalcOnLoad="1"/>'
    : '';
  return (
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<workbookPr/><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${list.join('')}</sheets>` +
    `${namesXml(sheets, names)}${counting}</workbook>`
  );
}

function namesXml(sheets: readonly WrittenSheet[], names: readonly NameModel[]): string {
  const indexOf = (name: string) =>
    sheets.findIndex(({ model }) => model.name.toLowerCase() === name.toLowerCase());
  const excelsOwn = sheets.flatMap(({ model, header, filter }, index) => {
    const sheet = quotedSheet(model.name);
    return [
      filter ? nameXml('_xlnm._FilterDatabase', `${sheet}!${absoluteRange(filter)}`, index, true) : '',
      header === undefined
        ? ''
        : nameXml('_xlnm.Print_Titles', `${sheet}!${absoluteRows(header, header)}`, index, false),
    ];
  });
  const own = names.map(({ name, formula, sheet, hidden }) => {
    const local = sheet === undefined ? undefined : indexOf(sheet);
    if (local === -1) throw new RangeError(`A name is limited to a sheet that is not written: ${name}`);
    return nameXml(name, formula, local, hidden ?? false);
  });
  const all = [...excelsOwn, ...own].join('');
  return all === '' ? '' : `<definedNames>${all}</definedNames>`;
}

function nameXml(name: string, formula: string, sheet: number | undefined, hidden: boolean): string {
  const local = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
  return `<definedName name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}>${escapeText(formula)}</definedName>`;
}
