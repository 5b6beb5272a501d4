/** Sheets „Ustawienia” and „Koszty”: the office's choices of open readings, announced costs of homes. */
import { officeSettings, publishedCosts } from '../../../core/law/index.ts';
import { partMonthDays } from '../../../core/law/settings/part-months.ts';
import { day } from '../../../core/values/day.ts';
import { zloty } from '../../../core/values/money.ts';
import type { CellInput } from '../../../core/workbooks/write/index.ts';
import { officeOf, officeRefusal } from '../../support/office-sheets.ts';

type Row = readonly CellInput[];

const settings = (...rows: readonly Row[]) => ({
  Ustawienia: [['Id', 'Wartość', 'Obowiązuje od', 'Obowiązuje do', 'Źródło'], ...rows],
});
const costs = (...rows: readonly Row[]) => ({
  Koszty: [['Id placówki', 'Nazwa', 'Koszt', 'Ogłoszono', 'Źródło'], ...rows],
});

test.each(['thirty', 'opłatę dzieli się przez 30', 'Opłatę dzieli się  przez 30'])(
  'a choice is given by its id or by its meaning: „%s”',
  (typed) => {
    const office = officeOf(settings(['fees.partMonth', typed, undefined, undefined, 'zarządzenie nr 5']));
    expect(officeSettings(office.settings).on(partMonthDays, day('2026-01-01'))).toEqual({
      choice: 'thirty',
      origin: 'office',
      source: 'zarządzenie nr 5',
    });
    expect(office.settings[0]?.place).toEqual({ file: 'office.xlsx', sheet: 'Ustawienia', cell: 'B2' });
  },
);

test('a choice changes on a day', () => {
  const office = officeOf(
    settings(
      ['fees.partMonth', 'thirty', undefined, { day: day('2025-12-31') }, 'zarządzenie nr 5'],
      ['fees.partMonth', 'calendar', { day: day('2026-01-01') }, undefined, 'zarządzenie nr 9'],
    ),
  );
  const on = (iso: string) => officeSettings(office.settings).on(partMonthDays, day(iso)).choice;
  expect([on('2025-12-31'), on('2026-01-01')]).toEqual(['thirty', 'calendar']);
});

test('faults of settings name their cells', () => {
  const error = officeRefusal(
    settings(
      ['fees.partMonths', 'thirty', undefined, undefined, 'zarządzenie nr 5'],
      ['fees.partMonth', 'sometimes', undefined, undefined, undefined],
      ['fees.partMonth', 'thirty', undefined, undefined, 'zarządzenie nr 5'],
      ['fees.partMonth', 'calendar', { day: day('2026-01-01') }, undefined, 'zarządzenie nr 9'],
    ),
  );
  expect(error.code).toBe('office-invalid');
  for (const words of [
    'komórka A2: Nie ma ustawienia „fees.partMonths”. Podobne: fees.partMonth',
    'komórka B3: wpisz jedną z wartości: calendar (',
    'komórka E3',
    'komórka B5: to samo ustawienie ma już wartość na te dni (komórka B4)',
  ]) {
    expect(error.message).toContain(words);
  }
});

test('reads announced costs, typed or as numbers', () => {
  const office = officeOf(
    costs(
      ['dps-1', 'DPS w Zmyślinie', { grosze: zloty('6543.21') }, { day: day('2026-02-10') }, 'poz. 11'],
      ['dps-1', 'DPS w Zmyślinie', '6 100,50 zł', '12.02.2025', 'poz. 9'],
      ['dps-2', 'DPS w Wymyślinie', 4321.55, '12.02.2025', 'poz. 10'],
    ),
  );
  expect(
    publishedCosts(office.costs)
      .of('dps-1')
      .map(({ amount }) => amount),
  ).toEqual([zloty('6100.50'), zloty('6543.21')]);
  expect(publishedCosts(office.costs).of('dps-2')[0]?.amount).toBe(zloty('4321.55'));
});

test('faults of costs name their cells', () => {
  const error = officeRefusal(
    costs(
      ['dps-1', 'DPS', '6.100', '12.02.2025', 'poz. 9'],
      ['dps-1', undefined, 4321.555, undefined, undefined],
      ['dps-2', 'DPS', 5000, '12.02.2025', 'poz. 9'],
      ['dps-2', 'DPS', 5001, '12.02.2025', 'poz. 10'],
      ['dps-3', 'DPS', 0, '12.02.2025', 'poz. 11'],
    ),
  );
  for (const words of [
    'C2',
    'B3',
    'C3',
    'D3',
    'E3',
    'C6: miesięczny koszt musi być większy od zera',
    'C5: placówka ma już koszt ogłoszony tego dnia (komórka C4)',
  ]) {
    expect(error.message).toContain(words);
  }
});
