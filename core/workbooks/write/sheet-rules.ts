/**
 * What a sheet carries beside its cells: lists to choose from, highlights, the print set-up. Called by sheet.ts, in
 * the order in which a sheet part must hold them.
 */
import { escapeAttribute, escapeText } from '../../opc/xml.ts';
import { a1, rangeText, type CellRange } from '../address.ts';
import type { Area, Highlight, ListValidation, PrintSetup } from './model.ts';
import { HIGHLIGHT_STYLES } from './styles.ts';

/** Gives the cells of an area of this sheet. */
export type RangeOf = (area: Area) => CellRange;

const LONGEST_LIST = 255;

export function highlightsXml(highlights: readonly Highlight[], rangeOf: RangeOf): string {
  let priority = 0;
  return highlights
    .map((highlight) => {
      const range = rangeOf(highlight.area);
      const rules =
        'bars' in highlight
          ? [barXml(++priority)]
          : highlight.rules.map((rule) => {
              const formula = escapeText(rule.when(a1(range.top, range.left)));
              const style = HIGHLIGHT_STYLES.indexOf(rule.style);
              return `<cfRule type="expression" dxfId="${style}" priority="${++priority}" stopIfTrue="1"><formula>${formula}</formula></cfRule>`;
            });
      return `<conditionalFormatting sqref="${rangeText(range)}">${rules.join('')}</conditionalFormatting>`;
    })
    .join('');
}

function barXml(priority: number): string {
  return (
    `<cfRule type="dataBar" priority="${priority}"><dataBar>` +
    '<cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF8FAADC"/></dataBar></cfRule>'
  );
}

export function validationsXml(validations: readonly ListValidation[], rangeOf: RangeOf): string {
  if (validations.length === 0) return '';
  const items = validations.map(({ area, list, prompt, strict }) => {
    const asked =
      prompt === undefined ? '' : ` promptTitle="Wybierz z listy" prompt="${escapeAttribute(prompt)}"`;
    return (
      `<dataValidation type="list" errorStyle="${strict ? 'stop' : 'warning'}" allowBlank="1" showInputMessage="1" ` +
      `showErrorMessage="1" errorTitle="Nie ma tego na liście" error="Wybierz jedną z wartości z listy."${asked} ` +
      `sqref="${rangeText(rangeOf(area))}"><formula1>${escapeText(listFormula(list))}</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

function listFormula(list: ListValidation['list']): string {
  if ('formula' in list) return list.formula;
  const words = list.join(',');
  if (words.length > LONGEST_LIST || list.some((word) => word.includes(','))) {
    throw new RangeError('This list does not fit into a validation: write it on a sheet and refer to it');
  }
  return `"${words.replaceAll('"', '""')}"`;
}

/** Margins, paper, page head and foot; A4, the page number of pages at the foot. */
export function printXml({ landscape, header, pagesWide }: PrintSetup): string {
  const head =
    header === undefined ? '' : `<oddHeader>${escapeText(`&C${header.replaceAll('&', '&&')}`)}</oddHeader>`;
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}"${pagesWide === undefined ? '' : ` fitToWidth="${pagesWide}"`} fitToHeight="0"/>` +
    `<headerFooter>${head}<oddFooter>${escapeText('&L&A&RStrona &P z &N')}</oddFooter></headerFooter>`
  );
}
