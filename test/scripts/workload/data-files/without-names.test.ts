/** Names of files and sheets lose the names of workers in every case, and nothing else. */
import { maskOf } from '../../../../scripts/workload/data-files/without-names.ts';

const STAFF = ['Kowalska Ewa', 'Jan Maj', 'Nowak-Wzorcowa Anna', ''];

test.each([
  ['Kowalska', '[pracownik]'],
  ['karta Kowalskiej Ewy.xlsx', 'karta [pracownik].xlsx'],
  ['ZPS 1/E. Kowalska (2).xlsx', 'ZPS 1/E. [pracownik] (2).xlsx'],
  ['2026-05_NOWAK_WZORCOWA_ANNA.xlsx', '2026-05_[pracownik].xlsx'],
  ['dla Jana', 'dla [pracownik]'],
  ['ZPS 1 - sprawozdanie 2026-05.xlsx', 'ZPS 1 - sprawozdanie 2026-05.xlsx'],
  ['Zespół nr 3_październik.xls', 'Zespół nr 3_październik.xls'],
  ['ewidencja', 'ewidencja'],
])('„%s” gives „%s”', (text, expected) => {
  expect(maskOf(STAFF)(text)).toBe(expected);
});
