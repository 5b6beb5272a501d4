/** Tables of real resolutions, as published, for the tests of look-up, linter and fees. */
import {
  type CouncilBand,
  type CouncilTable,
  criteriaOf,
  normaliseBands,
  statutoryLaw,
} from '../../../../core/law/index.ts';
import { day } from '../../../../core/values/day.ts';
import { type Fraction, fraction } from '../../../../core/values/fraction.ts';
import { zloty } from '../../../../core/values/money.ts';

/** Above, up to, single, family; '' is an open edge or no figure. A leading "≥" or "<" marks "od" and "poniżej". */
export type Row = readonly [above: string, upTo: string, single: string, family: string];

export const criteria = criteriaOf(statutoryLaw);

const figure = (text: string): Fraction | null =>
  text === '' ? null : fraction(text.replace(/[≥<]/, '').replace(',', '.'));

export function bandsOf(
  rows: readonly Row[],
  { edges, fee }: Pick<CouncilTable, 'edges' | 'fee'>,
): CouncilBand[] {
  const scaled = (text: string, isMoney: boolean): Fraction | null =>
    isMoney ? (figure(text)?.mul(100) ?? null) : figure(text);
  return rows.map(([above, upTo, single, family], index) => ({
    above: scaled(above, edges === 'money'),
    upTo: scaled(upTo, edges === 'money'),
    ...(above.startsWith('≥') ? { lowerIncluded: true as const } : {}),
    ...(upTo.startsWith('<') ? { upperExcluded: true as const } : {}),
    single: scaled(single, fee === 'money'),
    family: scaled(family, fee === 'money'),
    place: { sheet: 'Tabele opłat', cell: `C${index + 2}` },
  }));
}

type Given = Partial<Omit<CouncilTable, 'bands'>>;

/** A table as office.xlsx gives it: printed steps joined. */
export function tableOf(rows: readonly Row[], given: Given = {}): CouncilTable {
  const table = {
    id: 'uo',
    kind: 'care-services',
    resolution: 'uchwała nr 1',
    from: day('2022-01-01'),
    to: null,
    edges: 'percentOfCriterion',
    fee: 'percentOfPrice',
    per: 'hour',
    price: zloty(30),
    rounding: 'perUnit',
    place: { sheet: 'Uchwały', cell: 'A2' },
    ...given,
  } as const;
  return { ...table, bands: normaliseBands(table.edges, bandsOf(rows, table), criteria).bands };
}

/** GOPS Kęty: Koszt usług opiekuńczych (uchwała XLVII/421/2018), 30 zł/h, in per cents of the criterion. */
export const KETY: readonly Row[] = [
  ['', '100', '0', '0'],
  ['100', '150', '0', '5'],
  ['150,01', '170', '5', '10'],
  ['170,01', '190', '10', '20'],
  ['190,01', '250', '20', '30'],
  ['250,01', '330', '30', '40'],
  ['330,01', '450', '40', '50'],
  ['450,01', '550', '50', '70'],
  ['550,01', '650', '70', '85'],
  ['650,01', '', '100', '100'],
];

/** The same in złote as its page prints them for 2022–2024 (776 and 600 zł), each kind of household in its rows. */
export const KETY_IN_ZLOTE: readonly Row[] = [
  ['', '1164', '0', ''],
  ['1164,08', '1319,20', '1,50', ''],
  ['1319,28', '1474,40', '3', ''],
  ['1474,48', '1940', '6', ''],
  ['1940,08', '2560,80', '9', ''],
  ['2560,88', '3492', '12', ''],
  ['3492,08', '4268', '15', ''],
  ['4268,08', '5044', '21', ''],
  ['5044,08', '', '30', ''],
  ['', '<600', '', '0'],
  ['≥600', '900', '', '1,50'],
  ['900,06', '1020', '', '3'],
  ['1020,06', '1140', '', '6'],
  ['1140,06', '1500', '', '9'],
  ['1500,06', '1980', '', '12'],
  ['1980,06', '2700', '', '15'],
  ['2700,06', '3300', '', '21'],
  ['3300,06', '3900', '', '25,50'],
  ['3900,06', '', '', '30'],
];

/** GOPS Widawa: Usługi opiekuńcze (23,50 zł/h od 1.07.2023); the page goes on. */
export const WIDAWA: readonly Row[] = [
  ['', '100', '0', '0'],
  ['100', '150', '10', '20'],
  ['150', '200', '15', '30'],
  ['200', '225', '20', '40'],
];

/** MOPS Przeworsk: Usługi opiekuńcze (22 zł/h; 701/528); the page goes on. */
export const PRZEWORSK: readonly Row[] = [
  ['', '100', '0', '0'],
  ['100', '120', '3', '10'],
  ['120', '140', '5', '15'],
];

/** Uchwała Rady Gminy Lidzbark Warmiński: shelter, per cents of its cost. */
export const LIDZBARK: readonly Row[] = [
  ['', '100', '0', '0'],
  ['100', '150', '50', '50'],
  ['150', '200', '70', '70'],
  ['200', '250', '90', '90'],
  ['250', '', '100', '100'],
];
