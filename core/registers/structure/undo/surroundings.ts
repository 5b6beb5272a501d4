/** Takes back what structuring put around the cells: typing rules, the frozen and the printed header, the kept mapping. */
import { XmlReader } from '../../../opc/xml-reader.ts';
import { quotedSheet } from '../../../workbooks/index.ts';
import {
  freezeRows,
  removeValidations,
  setPrintTitles,
  SheetElements,
  type PatchOperation,
} from '../../../workbooks/patch/index.ts';
import { absoluteRows } from '../../../workbooks/write/sheet-ranges.ts';
import {
  changeSettings,
  isReference,
  type CellReference,
  type SettingsRow,
} from '../../../workbooks/settings-sheet/index.ts';
import { isMappingOf } from '../../recognition/kept-mapping.ts';
import { overlap } from '../own-table.ts';
import { FROZEN, MAPPED, rowsOf, PRINTED, VALIDATED, type RecordRow } from './record.ts';
import type { TakeBack } from './take-back.ts';

/** A rule is known by the hint that it shows and by its column. */
export const validations: TakeBack = ({ details }) => ({
  operations: placesOf(details, VALIDATED).map(({ sheet, range, about }) =>
    removeValidations(sheet, ({ ranges, xml }) => {
      const reader = new XmlReader(xml);
      const title = reader.open('dataValidation') ? reader.attribute('promptTitle') : undefined;
      return title === about && ranges.some((one) => overlap(one, range));
    }),
  ),
});

/** A view that somebody has frozen otherwise stays. */
export const frozenHeader: TakeBack = ({ details }) => ({
  operations: placesOf(details, FROZEN).map(({ sheet, range }): PatchOperation => (draft) => {
    const elements = new SheetElements(draft.require(draft.sheet(sheet).part));
    const views = elements.find('sheetViews');
    const isOurs = views && elements.xml(views).includes(`<${elements.prefix}pane ySplit="${range.bottom}"`);
    if (isOurs) freezeRows(sheet, 0)(draft);
  }),
});

export const printedHeader: TakeBack = ({ details, workbook }) => ({
  operations: placesOf(details, PRINTED).flatMap(({ sheet, range }) => {
    const formula = `${quotedSheet(sheet)}!${absoluteRows(range.bottom, range.bottom)}`;
    const plain = (text: string) => text.replaceAll("'", '');
    const isOurs = workbook.names.some(
      (one) =>
        one.name === '_xlnm.Print_Titles' && one.sheet === sheet && plain(one.formula) === plain(formula),
    );
    return isOurs ? [setPrintTitles(sheet, {})] : [];
  }),
});

export const mapping: TakeBack = ({ details }) => ({
  operations: placesOf(details, MAPPED).map(({ sheet, about }) => {
    const goes = (row: SettingsRow) => isMappingOf(row, { register: about, sheet });
    return changeSettings((rows) => rows.filter((row) => !goes(row)));
  }),
});

function placesOf(
  details: readonly RecordRow[],
  word: string,
): (CellReference & { readonly about: string })[] {
  return rowsOf(details, word).flatMap(([place, about]) =>
    isReference(place) ? [{ ...place, about: typeof about === 'string' ? about : '' }] : [],
  );
}
