/**
 * The invented resolutions of the council of Zmyślin on fees, the announced costs of its homes and the office's choices
 * among open readings: sheets of office.xlsx. Called by office-workbook.mjs.
 */
import { day } from '../../build/core/values/day.js';
import { zloty } from '../../build/core/values/money.js';

const date = (iso) => ({ day: day(iso) });
const money = (amount) => ({ grosze: zloty(amount) });
const percent = (value) => (value === undefined ? undefined : { value: value / 100, style: 'percent' });

/** Bands are [up to (per cent of the criterion), single, family]; the last one has no end. */
const CARE_SERVICES = [
  [100, 0, 0],
  [150, 5, 10],
  [200, 10, 20],
  [250, 20, 35],
  [300, 40, 60],
  [400, 70, 85],
  [undefined, 100, 100],
];
const CARE_SERVICES_FORMER = [
  [100, 0, 0],
  [150, 10, 15],
  [250, 20, 30],
  [350, 50, 70],
  [undefined, 100, 100],
];
const TRAINING_FLAT = [
  [100, 0, 0],
  [150, 5, 8],
  [200, 10, 14],
  [undefined, 20, 25],
];
const SHELTER = [
  [100, 20, 20],
  [150, 50, 50],
  [200, 70, 70],
  [undefined, 100, 100],
];
const RELIEF = [
  [100, 100, 100],
  [200, 60, 60],
  [300, 30, 30],
];

const RESOLUTIONS = [
  {
    id: 'uslugi',
    kind: 'usługi opiekuńcze',
    resolution: 'uchwała nr XII/101/2024 Rady Miasta Zmyślina z 12.12.2024 (Dz. Urz. Woj. Zmyślonego 2024 poz. 901)',
    from: '2025-01-01',
    to: '2026-03-31',
    fee: 'procent ceny',
    per: 'godzina',
    price: '34.00',
    bands: CARE_SERVICES_FORMER,
  },
  {
    id: 'uslugi',
    kind: 'usługi opiekuńcze',
    resolution: 'uchwała nr XXX/215/2026 Rady Miasta Zmyślina z 26.02.2026 (Dz. Urz. Woj. Zmyślonego 2026 poz. 312)',
    from: '2026-04-01',
    fee: 'procent ceny',
    per: 'godzina',
    price: '38.50',
    bands: CARE_SERVICES,
  },
  {
    id: 'mieszkania',
    kind: 'mieszkanie treningowe',
    resolution: 'uchwała nr XI/88/2024 Rady Miasta Zmyślina z 28.11.2024 (Dz. Urz. Woj. Zmyślonego 2024 poz. 877)',
    from: '2025-01-01',
    fee: 'procent dochodu',
    per: 'miesiąc',
    bands: TRAINING_FLAT,
  },
  {
    id: 'schronisko',
    kind: 'schronisko',
    resolution: 'uchwała nr XI/89/2024 Rady Miasta Zmyślina z 28.11.2024 (Dz. Urz. Woj. Zmyślonego 2024 poz. 878)',
    from: '2025-01-01',
    fee: 'procent ceny',
    per: 'miesiąc',
    price: '1350.00',
    bands: SHELTER,
  },
  {
    id: 'ulgi',
    kind: 'ulga w opłacie rodziców',
    resolution: 'uchwała nr XIV/120/2025 Rady Miasta Zmyślina z 27.02.2025 (Dz. Urz. Woj. Zmyślonego 2025 poz. 290)',
    from: '2025-03-15',
    fee: 'procent opłaty',
    per: 'miesiąc',
    bands: RELIEF,
  },
];

/** Average monthly costs with the day of their publication; each is the ground of fees from the next month. */
const COSTS = [
  ['dps-zacisze', 'Dom Pomocy Społecznej „Zacisze” w Zmyślinie', '7218.40', '2025-02-14', '2025 poz. 402'],
  ['dps-zacisze', 'Dom Pomocy Społecznej „Zacisze” w Zmyślinie', '7894.15', '2026-02-12', '2026 poz. 388'],
  ['dps-bajkowo', 'Dom Pomocy Społecznej w Bajkowie', '6743.00', '2026-02-27', '2026 poz. 455'],
  ['pow-1', 'Placówka opiekuńczo-wychowawcza nr 1 w Zmyślinie', '9126.87', '2025-03-20', '2025 poz. 611'],
  ['pow-1', 'Placówka opiekuńczo-wychowawcza nr 1 w Zmyślinie', '9880.32', '2026-03-18', '2026 poz. 590'],
];

const titles = (title, explanation) => [{ text: title }, { text: explanation, style: 'note' }];

const settings = {
  name: 'Ustawienia',
  titles: titles(
    'Ustawienia',
    'Gdzie przepis można rozumieć różnie, urząd wybiera raz i jawnie. Spis ustawień i ich wartości: docs/calculations/settings.md.',
  ),
  columns: [
    { header: 'Id', width: 26, style: 'text' },
    { header: 'Wartość', width: 26, style: 'text' },
    { header: 'Obowiązuje od', width: 16, style: 'date' },
    { header: 'Obowiązuje do', width: 16, style: 'date' },
    { header: 'Źródło', width: 60, style: 'text' },
  ],
  rows: [
    [
      ...['dps.familyThreshold', 'household', date('2025-01-01'), undefined],
      'zarządzenie nr 3/2025 Dyrektora MCPR w Zmyślinie z 2.01.2025',
    ],
  ],
};

const resolutions = {
  name: 'Uchwały',
  titles: titles(
    'Uchwały o opłatach',
    'Jeden wiersz to jedna wersja uchwały; jej progi są w arkuszu „Tabele opłat”. Sprawdza je teczka law lint-table office.xlsx.',
  ),
  columns: [
    { header: 'Id', width: 14, style: 'text' },
    { header: 'Rodzaj', width: 24, style: 'text' },
    { header: 'Uchwała', width: 70, style: 'wrapped' },
    { header: 'Obowiązuje od', width: 16, style: 'date' },
    { header: 'Obowiązuje do', width: 16, style: 'date' },
    { header: 'Progi', width: 18, style: 'text' },
    { header: 'Opłata', width: 18, style: 'text' },
    { header: 'Za', width: 10, style: 'text' },
    { header: 'Cena', width: 14, style: 'money' },
    { header: 'Zaokrąglenie', width: 14, style: 'text' },
  ],
  rows: RESOLUTIONS.map(({ id, kind, resolution, from, to, fee, per, price }) => [
    ...[id, kind, resolution, date(from), to === undefined ? undefined : date(to)],
    ...['procent kryterium', fee, per, price === undefined ? undefined : money(price), 'za jednostkę'],
  ]),
};

const bands = {
  name: 'Tabele opłat',
  titles: titles(
    'Tabele opłat',
    'Próg obejmuje dochody powyżej pierwszej granicy, do drugiej włącznie. Pusta granica: od zera albo bez końca.',
  ),
  columns: [
    { header: 'Id', width: 14, style: 'text' },
    { header: 'Obowiązuje od', width: 16, style: 'date' },
    { header: 'Powyżej', width: 12 },
    { header: 'Do', width: 12 },
    { header: 'Osoba samotnie gospodarująca', width: 30 },
    { header: 'Osoba w rodzinie', width: 18 },
  ],
  rows: RESOLUTIONS.flatMap(({ id, from, bands: list }) =>
    list.map(([upTo, single, family], index) => [
      ...[id, date(from), percent(list[index - 1]?.[0]), percent(upTo), percent(single), percent(family)],
    ]),
  ),
};

const costs = {
  name: 'Koszty',
  titles: titles(
    'Średnie miesięczne koszty utrzymania',
    'Ogłoszony koszt jest podstawą opłat od następnego miesiąca; dawne koszty zostają na liście.',
  ),
  columns: [
    { header: 'Id placówki', width: 16, style: 'text' },
    { header: 'Nazwa', width: 52, style: 'text' },
    { header: 'Koszt', width: 16, style: 'money' },
    { header: 'Ogłoszono', width: 14, style: 'date' },
    { header: 'Źródło', width: 44, style: 'text' },
  ],
  rows: COSTS.map(([id, name, amount, publishedOn, source]) => [
    ...[id, name, money(amount), date(publishedOn), `Dz. Urz. Woj. Zmyślonego ${source}`],
  ]),
};

export const feeSheets = [settings, resolutions, bands, costs];
