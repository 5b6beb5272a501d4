/** What the template workbook becomes when it is filled. */
import { openZip } from '../../core/opc/zip-read.ts';
import { fillWorkbook, type FillData } from '../../core/workbooks/fill/index.ts';
import { readWorkbook } from '../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { rawPackage } from './raw-workbook.ts';
import { templateParts } from './template-workbook.ts';

export const DATA_SHEET = 'xl/worksheets/sheet1.xml';
export const OTHER_SHEET = 'xl/worksheets/sheet2.xml';

export function filled(data: FillData, more: Readonly<Record<string, string>> = {}) {
  const template = rawPackage(templateParts(more));
  const bytes = fillWorkbook(template, nodePlatform, data, { file: 'szablon.xlsx' });
  const zip = openZip(bytes, nodePlatform);
  const part = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(zip.read(name));
  return {
    template,
    bytes,
    zip,
    part,
    sheet: (name: string) => readWorkbook(bytes, nodePlatform).sheet(name),
  };
}

/** Rows for the table „Wpisy”, amounts 10, 20, 30 … */
export const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    Opis: `Wpis ${index + 1}`,
    Kwota: 10 * (index + 1),
    Stawka: 2,
  }));

/** Row elements of a sheet part by their numbers. */
export const rowsOf = (xml: string): ReadonlyMap<number, string> =>
  new Map([...xml.matchAll(/<row r="(\d+)".*?<\/row>/g)].map(([row, number]) => [Number(number), row]));

/** Formulas of a sheet part by the addresses of their cells. */
export const formulasOf = (xml: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f[^>]*>([^<]*)<\/f>/g)].map(([, cell = '', text = '']) => [
      cell,
      text,
    ]),
  );
