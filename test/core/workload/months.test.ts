import fc from 'fast-check';
import { monthsIn } from '../../../core/workload/identify/months.ts';

const NAMES = [
  'styczeń',
  'luty',
  'marzec',
  'kwiecień',
  'maj',
  'czerwiec',
  'lipiec',
  'sierpień',
  'wrzesień',
  'październik',
  'listopad',
  'grudzień',
];

describe('monthsIn', () => {
  test.each([
    ['Miesiąc: kwiecień 2026 r.', 4, 2026],
    ['za miesiąc kwiecień 2026 roku', 4, 2026],
    ['Zespół nr 3_październik', 10, undefined],
    ['zps3 pazdz POPRAWIONE (2)', 10, undefined],
    ['PAŹDZIERNIK (2)', 10, undefined],
    ['paź', 10, undefined],
    ['wrz 2025', 9, 2025],
    ['w kwietniu 2026', 4, 2026],
    ['ZPS 3 – sprawozdanie 10.2026', 10, 2026],
    ['ZPS 1 - sprawozdanie 2026-04', 4, 2026],
    ['ZPS-1-2026-04', 4, 2026],
    ['ZPS 1_2026_04', 4, 2026],
    ['IV 2026', 4, 2026],
    ['IV', 4, undefined],
    ['X 2026', 10, 2026],
    ['zps3_2026_kwiecień', 4, 2026],
    ['ZPS-3_2026_kwiecień', 4, 2026],
    ['ZPS 12_2026_kwiecień', 4, 2026],
    ['sprawozdanie_4_2026', 4, 2026],
    ['maja 2026', 5, 2026],
    ['rok 2026, kwiecień', 4, 2026],
  ])('%s', (text, month, year) => {
    expect(monthsIn(text)).toEqual([{ month, year }]);
  });

  test.each([
    ['Sporządzono dnia 30.04.2026'],
    ['2026-04-30'],
    ['Zespół I, rejon IV'],
    ['Zespół Maja'],
    ['x'],
    ['zps3_2026'],
    ['składa się z'],
    ['ZPS 1 2026'],
    ['Zestawienie 13.2026'],
    [''],
  ])('finds no month in „%s”', (text) => {
    expect(monthsIn(text)).toEqual([]);
  });

  test('names two months when a text does', () => {
    expect(monthsIn('marzec i kwiecień 2026')).toEqual([
      { month: 3, year: 2026 },
      { month: 4, year: 2026 },
    ]);
  });

  test('every month is found however its name is typed', () => {
    const typed = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.normalize('NFD'),
      (name) => ` ${name}\u00a0`,
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 2000, max: 2099 }),
        typed,
        (at, year, type) => {
          expect(monthsIn(`Miesiąc: ${type(NAMES[at] ?? '')} ${year}`)).toEqual([{ month: at + 1, year }]);
        },
      ),
    );
  });
});
