/**
 * The cells of a band in sheet „Tabele opłat” of office.xlsx: edges and fees, as numbers or in the words of the
 * resolution ("od 600 zł", "bezpłatnie"). Called by bands-sheet.ts.
 */
import { readBand, type WrittenBand } from '../law/council-tables/words/band.ts';
import { type FeeFault, readFee } from '../law/council-tables/words/fee.ts';
import { type FigureUnit, figuresOf } from '../law/council-tables/words/figures.ts';
import type { CouncilTable, TableFindingCode } from '../law/index.ts';
import type { Fraction } from '../values/fraction.ts';
import type { CellReader } from './cell-values.ts';
import { figureText } from './number-text.ts';
import type { SettingsCell } from './settings-sheet.ts';

export type Side = 'lower' | 'upper';

export interface Edge {
  readonly value: Fraction;
  /** "od …" and "poniżej …" go against the custom that a band lies above its lower edge, up to and with its upper one. */
  readonly againstCustom: boolean;
}

const EDGE_UNITS: Readonly<Record<CouncilTable['edges'], FigureUnit>> = {
  percentOfCriterion: 'percent',
  money: 'money',
};

const FEE_UNITS: Readonly<Record<CouncilTable['fee'], FigureUnit>> = {
  percentOfPrice: 'percent',
  percentOfIncome: 'percent',
  percentOfFee: 'percent',
  money: 'money',
};

const UNIT_WORDS: Readonly<Record<FigureUnit, string>> = { percent: 'procenty', money: 'złote' };

const FEE_CODES: Readonly<Record<FeeFault, TableFindingCode>> = {
  empty: 'missing-fee',
  range: 'fee-range',
  unreadable: 'fee-unreadable',
};

const FEE_FAULTS: Readonly<Record<FeeFault, string>> = {
  empty: 'brakuje opłaty',
  range: 'jest zakres zamiast opłaty: z tabeli musi wynikać jedna kwota albo jeden procent',
  unreadable: 'podaj opłatę jedną liczbą, na przykład 10% albo 6,00 zł',
};

/** null: open on this side; undefined: a fault. Amounts in grosze. */
export function edgeOf(
  { sheet, faults }: CellReader,
  cell: SettingsCell,
  side: Side,
  edges: CouncilTable['edges'],
): Edge | null | undefined {
  const text = figureText(cell);
  if (text === '') return null;
  const read = bareEdge(text) ?? wordedEdge(readBand(text), side);
  const unit = EDGE_UNITS[edges];
  if (read === undefined) {
    faults.add(sheet, cell.cell, 'podaj granicę progu jedną liczbą, na przykład 150% albo 1164,00 zł');
    return undefined;
  }
  if (read.unit !== undefined && read.unit !== unit) {
    faults.add(
      sheet,
      cell.cell,
      `progi tej uchwały to ${UNIT_WORDS[unit]} (arkusz „Uchwały”, kolumna „Progi”)`,
    );
    return undefined;
  }
  return { value: inGrosze(read.value, unit), againstCustom: read.againstCustom };
}

/** null: no figure in this column; undefined: a fault. Amounts in grosze. */
export function feeOfCell(
  { sheet, faults }: CellReader,
  cell: SettingsCell,
  fee: CouncilTable['fee'],
): Fraction | null | undefined {
  const read = readFee(figureText(cell));
  if (read === 'empty') return null;
  if (typeof read === 'string') {
    faults.add(sheet, cell.cell, FEE_FAULTS[read], FEE_CODES[read]);
    return undefined;
  }
  const unit = FEE_UNITS[fee];
  if (read.unit !== undefined && read.unit !== unit) {
    faults.add(
      sheet,
      cell.cell,
      `opłaty tej uchwały to ${UNIT_WORDS[unit]} (arkusz „Uchwały”, kolumna „Opłata”)`,
    );
    return undefined;
  }
  return inGrosze(read.value, unit);
}

const inGrosze = (value: Fraction, unit: FigureUnit): Fraction => (unit === 'money' ? value.mul(100) : value);

interface ReadEdge extends Edge {
  readonly unit: FigureUnit | undefined;
}

function bareEdge(text: string): ReadEdge | undefined {
  const written = figuresOf(text);
  const [only, more] = written?.figures ?? [];
  if (only === undefined || more !== undefined || only.before !== '' || written?.after !== '')
    return undefined;
  return { value: only.value, unit: only.unit, againstCustom: false };
}

/** "od 600" in „Powyżej”, "poniżej 600" in „Do”; words of the other side are a fault. */
function wordedEdge(band: WrittenBand | undefined, side: Side): ReadEdge | undefined {
  if (band === undefined) return undefined;
  const { above, upTo, unit } = band;
  const [value, other] = side === 'lower' ? [above, upTo] : [upTo, above];
  if (value === null || other !== null) return undefined;
  return { value, unit, againstCustom: side === 'lower' ? band.lowerIncluded : band.upperExcluded };
}
