/** Names in texts that teams typed: whole names however written are hidden, words that only look like them are not. */
import { hidingOf } from '../../../../core/workload/report/hiding.ts';
import { team } from '../../../support/filled-report.ts';
import { inventedFigures } from '../../../support/workload-figures.ts';

const figures = inventedFigures({
  period: '2026-Q2',
  teams: [
    team('ZPS-1', ['Wymyślna Anna Maria', 'Marzec Ewa', 'Zmyślony-Dwojga Jan']),
    team('ZPS-2', ['Wymyślna Barbara', 'Pracy Zofia, pracownik socjalny']),
  ],
});
const hiding = hidingOf(figures, [
  { code: 'P-077', name: 'Próbna Olga' },
  { code: '', name: 'Obca Iga' },
  { code: '', name: 'Jan Zmyślony-Dwojga' },
]);

test.each([
  ['Anna Wymyślna', 'ZPS-1/01'],
  ['WYMYSLNA  Anna Maria', 'ZPS-1/01'],
  ['2026-04/ZPS 1 – karta Anna Maria Wymyślna.xlsx', '2026-04/ZPS 1 – karta ZPS-1/01.xlsx'],
  ['Wymyślna A.', 'ZPS-1/01'],
  ['ZPS 1/Zmyslony-Dwojga.xlsx', 'ZPS 1/ZPS-1/03.xlsx'],
  ['Arkusz „Marzec Ewa” pominięto.', 'Arkusz „ZPS-1/02” pominięto.'],
  ['03_E.Marzec.xlsx', '03_ZPS-1/02.xlsx'],
  ['Próbna', 'P-077'],
])('%s is shown as %s', (text, shown) => {
  expect(hiding.text(text)).toBe(shown);
  expect(hiding.tells(text)).toBe(true);
});

test.each([
  ['karta Wymyślnej.xlsx', 'karta ….xlsx'],
  ['karta wymyslnej.xlsx', 'karta ….xlsx'],
  ['ZPS 1/PRÓBNEJ OLGI.xlsx', 'ZPS 1/… ….xlsx'],
  ['dla Jana', 'dla …'],
])('another case of a name is hidden too: %s is shown as %s', (text, shown) => {
  expect(hiding.text(text)).toBe(shown);
  expect(hiding.tells(text)).toBe(true);
});

test('a name that several people have, or somebody without a code, is shown as nobody’s', () => {
  expect(hiding.text('karta Wymyślna')).toBe('karta …');
  expect(hiding.text('Iga Obca')).toBe('…');
});

test.each([
  'Zespół Pracy Socjalnej nr 6_kwiecień 2025.xlsx',
  '2025-03/ZPS 1 - sprawozdanie marzec.xlsx',
  'W komórce jest adres, ale bez próby i obcego słowa.',
  'marzec',
  'Marzec',
  'pracownik socjalny',
  'Miara „Praca socjalna – rozmowy w biurze”: liczba jest przybliżona.',
  'Suma „Wywiady nowe” to 44, a jej składniki dają 111.',
])('%s stays as it is', (text) => {
  expect(hiding.text(text)).toBe(text);
  expect(hiding.tells(text)).toBe(false);
});
