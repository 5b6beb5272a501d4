/** Sheet „Koszty” of office.xlsx: announced average monthly costs of homes (art. 60 ust. 2 u.p.s., art. 196 uwrspz). */
import type { PublishedCost } from '../law/index.ts';
import type { Workbook } from '../workbooks/index.ts';
import { type CellReader, optionalDay, requiredMoney, requiredText } from './cell-values.ts';
import type { Faults } from './faults.ts';
import { optionalRows } from './settings-sheet.ts';

const SHEET = 'Koszty';
const HEADERS = ['Id placówki', 'Nazwa', 'Koszt', 'Ogłoszono', 'Źródło'];

export function readPublishedCosts(workbook: Workbook, faults: Faults): readonly PublishedCost[] {
  const reader: CellReader = { sheet: SHEET, faults };
  const costs = optionalRows(workbook, SHEET, HEADERS, faults.file).flatMap((row) => {
    const home = requiredText(reader, row.get('Id placówki'), 'id placówki');
    const name = requiredText(reader, row.get('Nazwa'), 'nazwa placówki');
    const amount = requiredMoney(reader, row.get('Koszt'), 'miesięczny koszt utrzymania');
    const publishedOn = optionalDay(reader, row.get('Ogłoszono'), workbook.date1904);
    const source = requiredText(reader, row.get('Źródło'), 'dziennik urzędowy i pozycja');
    if (amount === 0) faults.add(SHEET, row.get('Koszt').cell, 'miesięczny koszt musi być większy od zera');
    if (publishedOn === null)
      faults.add(SHEET, row.get('Ogłoszono').cell, 'podaj dzień ogłoszenia w dzienniku urzędowym');
    if (
      home === undefined ||
      name === undefined ||
      amount === undefined ||
      !publishedOn ||
      source === undefined
    )
      return [];
    const place = { file: faults.file, sheet: SHEET, cell: row.get('Koszt').cell };
    return [{ home, name, amount, publishedOn, source, place }];
  });
  faultTwice(costs, faults);
  return costs;
}

/** Two costs of a home announced on one day leave open which of them is the ground of fees. */
function faultTwice(costs: readonly PublishedCost[], faults: Faults): void {
  costs.forEach(({ home, publishedOn, place: { cell = '' } }, index) => {
    const former = costs
      .slice(0, index)
      .find((other) => other.home === home && other.publishedOn === publishedOn);
    if (former === undefined) return;
    faults.add(SHEET, cell, `placówka ma już koszt ogłoszony tego dnia (komórka ${former.place.cell})`);
  });
}
