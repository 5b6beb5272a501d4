/**
 * Reads and lints one fee table as somebody pasted it from a resolution into a sheet: bands in words, fees in words, a
 * header in any of the usual wordings. Called by `teczka law lint-table`.
 */
import { readBand, type WrittenBand } from '../../law/council-tables/words/band.ts';
import { readFee } from '../../law/council-tables/words/fee.ts';
import { type FigureUnit, figuresOf } from '../../law/council-tables/words/figures.ts';
import {
  type CouncilBand,
  type CouncilTable,
  type Criteria,
  lintTable,
  normaliseBands,
  type TableFinding,
} from '../../law/index.ts';
import { day } from '../../values/day.ts';
import type { Place } from '../../values/errors.ts';
import { type Fraction, fraction } from '../../values/fraction.ts';
import { a1, type Sheet, type SheetRow } from '../../workbooks/index.ts';
import { about } from './about.ts';
import { type BandColumn, cellText, findTable, type FoundTable, type TableColumn } from './columns.ts';
import { ASSUMED_UNITS, FEE_FINDINGS, unreadableBand } from './findings.ts';
import { unitBySize } from './unit-by-size.ts';

export interface PastedTable {
  readonly table: CouncilTable;
  readonly findings: readonly TableFinding[];
}

/** A pasted table says nothing of its days: it is judged as being in force from the first criterion on, without end. */
const SINCE = day('2004-05-01');
const ZERO = fraction(0);

interface ReadRow {
  readonly band: WrittenBand;
  readonly single: Fraction | null;
  readonly family: Fraction | null;
  readonly feeUnit: FigureUnit | undefined;
  readonly place: Place;
}

/** Undefined where the sheet holds no table of bands and fees. */
export function readPastedTable(sheet: Sheet, file: string, criteria: Criteria): PastedTable | undefined {
  const found = findTable(sheet);
  if (found === undefined) return undefined;
  const faults: TableFinding[] = [];
  const all = found.bands.flatMap((column) => rowsOf(sheet, file, found, column, faults));
  const { unit: edgeUnit, notes: unitNotes } = edgeUnitOf(all, found.bands, criteria);
  const rows = all.filter(({ band }) => band.unit === undefined || band.unit === edgeUnit);
  for (const { place } of all.filter((row) => !rows.includes(row))) faults.push(unreadableBand(place));
  const feeless = faults.some(({ code }) => code !== 'unreadable');
  const { kind, price } = about(sheet);
  const edges = edgeUnit === 'money' ? 'money' : 'percentOfCriterion';
  const fee = feeOf(kind, rows, headersOf(found.fees));
  const inMoney = fee === 'money';
  const printed = rows.map((row) => bandOf(row, edges === 'money', inMoney));
  const { bands, notes } = normaliseBands(edges, printed, criteria);
  const table: CouncilTable = {
    ...{ id: '', kind, resolution: file, from: SINCE, to: null, edges, fee, bands },
    ...{ per: fee === 'percentOfIncome' || fee === 'percentOfFee' ? 'month' : 'hour', rounding: 'perUnit' },
    ...(price === undefined ? {} : { price }),
    place: { file, sheet: sheet.name },
  };
  // Without every fee, only the bands can be judged.
  const judged = feeless
    ? { ...table, bands: bands.map((band) => ({ ...band, single: ZERO, family: ZERO })) }
    : table;
  const linted = lintTable(judged, criteria).map(priceElsewhere);
  return { table, findings: [...faults, ...unitNotes, ...notes, ...linted] };
}

function feeOf(kind: CouncilTable['kind'], rows: readonly ReadRow[], header: string): CouncilTable['fee'] {
  const units = rows.map(({ feeUnit }) => feeUnit);
  if (unitOf(units, header) === 'money') return 'money';
  if (kind === 'parents-fee-relief') return 'percentOfFee';
  return /doch[oó]d/i.test(header) ? 'percentOfIncome' : 'percentOfPrice';
}

/** The price often stands in the text of the resolution, not in its table. */
function priceElsewhere(finding: TableFinding): TableFinding {
  return finding.code === 'missing-price'
    ? {
        ...finding,
        severity: 'info',
        message: 'W arkuszu nie znaleziono ceny, której procentem jest opłata.',
        advice: 'Sprawdź, czy cenę podaje sama uchwała.',
      }
    : finding;
}

function rowsOf(
  sheet: Sheet,
  file: string,
  { fees, rows }: FoundTable,
  column: BandColumn,
  faults: TableFinding[],
): readonly ReadRow[] {
  return rows.flatMap((row) => {
    const place = { file, sheet: sheet.name, cell: a1(row.number, column.index) };
    const band = bandIn(sheet, row, column);
    if (band === null) return [];
    if (band === undefined) {
      faults.push(unreadableBand(place));
      return [];
    }
    const read = (household: 'single' | 'family') => {
      if (column.household !== 'both' && column.household !== household) return null;
      const own =
        fees.find((fee) => fee.household === household) ?? fees.find((fee) => fee.household === 'both');
      return own === undefined ? null : feeIn(sheet, row, own, file, faults);
    };
    const [single, family] = [read('single'), read('family')];
    const feeUnit = single?.unit ?? family?.unit;
    return [{ band, single: single?.value ?? null, family: family?.value ?? null, feeUnit, place }];
  });
}

/** null: the row is not of the table; undefined: it is, but its band cannot be read. */
function bandIn(
  sheet: Sheet,
  row: SheetRow,
  { index, upper, lowerIncluded = false }: BandColumn,
): WrittenBand | null | undefined {
  const text = cellText(sheet, row, index);
  if (upper === undefined) return text === '' ? null : readBand(text);
  const [lowerEdge, upperEdge] = [
    figuresOf(text)?.figures,
    figuresOf(cellText(sheet, row, upper.index))?.figures,
  ];
  const [above, upTo] = [lowerEdge?.[0], upperEdge?.[0]];
  if (above === undefined && upTo === undefined && filledNowhere(row)) return null;
  return {
    above: above?.value ?? null,
    upTo: upTo?.value ?? null,
    ...{ lowerIncluded: lowerIncluded && above !== undefined, upperExcluded: false },
    unit: above?.unit ?? upTo?.unit,
  };
}

const filledNowhere = ({ values }: SheetRow): boolean => values.every((value) => typeof value !== 'number');

/** One fault a cell, also where both kinds of households share it. */
function feeIn(sheet: Sheet, row: SheetRow, { index }: TableColumn, file: string, faults: TableFinding[]) {
  const read = readFee(cellText(sheet, row, index));
  if (typeof read !== 'string') return read;
  const cell = a1(row.number, index);
  if (!faults.some(({ place }) => place.cell === cell))
    faults.push(FEE_FINDINGS[read]({ file, sheet: sheet.name, cell }));
  return null;
}

/** One unit for all edges: what the cells or the header say, or else the edges' size. */
function edgeUnitOf(rows: readonly ReadRow[], columns: readonly BandColumn[], criteria: Criteria) {
  const header = headersOf(columns.flatMap((column) => [column, ...(column.upper ? [column.upper] : [])]));
  const units = rows.map(({ band }) => band.unit);
  const said = unitOf(units, header) ?? (/%|procent/i.test(header) ? 'percent' : undefined);
  const [first] = rows;
  if (said !== undefined || first === undefined) return { unit: said ?? ('percent' as const), notes: [] };
  const edges = rows.flatMap(({ band: { above, upTo } }) => [above, upTo].filter((edge) => edge !== null));
  const unit = unitBySize(edges, criteria);
  return { unit, notes: [ASSUMED_UNITS[unit](first.place)] };
}

const headersOf = (columns: readonly TableColumn[]): string => columns.map(({ header }) => header).join(' ');

/** What most cells say, or else the header. */
function unitOf(units: readonly (FigureUnit | undefined)[], header: string): FigureUnit | undefined {
  const perCents = units.filter((unit) => unit === 'percent').length;
  const amounts = units.filter((unit) => unit === 'money').length;
  if (perCents !== amounts) return perCents > amounts ? 'percent' : 'money';
  return /zł|kwot/i.test(header) && !/%|procent/i.test(header) ? 'money' : undefined;
}

function bandOf(
  { band, single, family, place }: ReadRow,
  edgesInMoney: boolean,
  feesInMoney: boolean,
): CouncilBand {
  const scaled = (value: Fraction | null, isMoney: boolean): Fraction | null =>
    isMoney && value !== null ? value.mul(100) : value;
  return {
    above: scaled(band.above, edgesInMoney),
    upTo: scaled(band.upTo, edgesInMoney),
    ...(band.lowerIncluded ? { lowerIncluded: true as const } : {}),
    ...(band.upperExcluded ? { upperExcluded: true as const } : {}),
    single: scaled(single, feesInMoney),
    family: scaled(family, feesInMoney),
    place,
  };
}
