/** A report that uses everything the writer knows, of an invented office, for the tests of the writer. */
import { day } from '../../core/values/day.ts';
import { grosze } from '../../core/values/money.ts';
import type { CellInput, WorkbookModel } from '../../core/workbooks/write/model.ts';

const TEAMS = ['Zespół 1', 'Zespół 2', 'Zespół 3'];
const CASES = [41, 28, 36];
const VISITS = [12, undefined, 9];
const FINDINGS = ['good', 'warn', 'bad'] as const;

const rows: CellInput[][] = TEAMS.flatMap((team, index) =>
  ['02270812345', '05210112345'].map((pesel, copy): CellInput[] => [
    { value: team, link: { sheet: 'Dane', cell: `A${index + 2}`, tip: 'Pokaż dane zespołu' } },
    pesel,
    { day: day(`2025-0${index + 1}-1${copy}`) },
    { grosze: grosze(173_250 + index) },
    CASES[index],
    0.125 * (index + copy),
    { value: ['w porządku', 'do sprawdzenia', 'błąd'][index], style: FINDINGS[index] ?? 'good' },
    index === 0 ? '=HYPERLINK("http://zmyslone.example")' : 'uwaga & <znaki>\nw dwóch wierszach',
    true,
  ]),
);

export const REPORT: WorkbookModel = {
  title: 'Obciążenie zespołów',
  subject: 'Październik 2025',
  names: [
    { name: 'Zespoły', formula: "'Dane'!$A$2:$A$4" },
    { name: 'Wersja', formula: '"1"', hidden: true, sheet: 'Zestawienie' },
  ],
  sheets: [
    {
      name: 'Zestawienie',
      tab: '1F3864',
      titles: [
        { text: 'Obciążenie zespołów' },
        { text: 'Październik 2025', style: 'subtitle' },
        { text: 'Wszystkie osoby i kwoty są zmyślone. '.repeat(8), style: 'note' },
      ],
      columns: [
        { header: 'Zespół', width: 16, total: { label: 'Razem' } },
        { header: 'PESEL', width: 14, style: 'text' },
        { header: 'Od', style: 'date' },
        { header: 'Kwota', width: 14, style: 'money', total: 'sum' },
        { header: 'Sprawy [szt.]', style: 'whole', total: 'sum' },
        { header: 'Udział', style: 'percent' },
        { header: 'Ocena', width: 16 },
        { header: 'Uwagi\nkierownika', width: 28, style: 'wrapped', total: 'count' },
        { header: '', hidden: true },
      ],
      rows,
      table: { name: 'Obciążenie', totals: true },
      frozenColumns: 1,
      validations: [
        {
          area: { column: 6 },
          list: ['w porządku', 'do sprawdzenia', 'błąd'],
          prompt: 'Ocena wiersza',
          strict: true,
        },
        { area: { column: 0 }, list: { formula: 'Zespoły' } },
      ],
      highlights: [
        { area: { column: 4 }, bars: true },
        {
          area: { column: 5 },
          rules: [
            { when: (cell) => `${cell}>=0.3`, style: 'bad' },
            { when: (cell) => `${cell}>=0.2`, style: 'warn' },
            { when: (cell) => `${cell}<0.2`, style: 'good' },
          ],
        },
      ],
      print: { landscape: true, header: 'Obciążenie R&D' },
      charts: (['column', 'bar', 'line'] as const).map((kind, index) => ({
        kind,
        title: `Sprawy i „wizyty” ${index + 1}`,
        alt: 'Najwięcej spraw ma Zespół 1 (41), najmniej Zespół 2 (28).',
        from: { row: 1 + index * 16, column: 10 },
        to: { row: 16 + index * 16, column: 17 },
        categories: {
          sheet: 'Dane',
          range: { top: 2, left: 0, bottom: 4, right: 0 },
          values: TEAMS,
        },
        series: [
          {
            name: 'Sprawy',
            cells: { sheet: 'Dane', range: { top: 2, left: 1, bottom: 4, right: 1 }, values: CASES },
          },
          {
            name: 'Wizyty',
            cells: { sheet: 'Dane', range: { top: 2, left: 2, bottom: 4, right: 2 }, values: VISITS },
          },
        ].slice(0, index + 1),
        categoryTitle: 'Zespół',
        valueTitle: 'Liczba',
      })),
    },
    {
      name: 'Dane',
      visibility: 'hidden',
      columns: [{ header: 'Zespół' }, { header: 'Sprawy' }, { header: 'Wizyty' }],
      rows: [
        ...TEAMS.map((team, index) => [team, CASES[index], VISITS[index]]),
        [
          { value: 'Razem', style: 'total' },
          { formula: 'SUM(B2:B4)', value: 105, style: 'totalWhole' },
          { formula: 'SUM(C2:C4)' },
        ],
      ],
    },
    {
      name: 'Objaśnienia',
      columns: [{ width: 30 }, { width: 60 }],
      merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
      rows: [
        [{ value: 'Strona urzędu', link: { url: 'https://www.gov.pl/web/rodzina?a=1&b=2' } }],
        [{ value: 'Pole', style: 'label' }, { style: 'input' }],
        { cells: ['Wiersz scalony'], height: 30 },
        { cells: ['Ukryty'], hidden: true },
      ],
    },
  ],
};
