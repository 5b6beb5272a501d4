/** Part of the linter of council tables: is the fee of every band there, possible, and in a sensible order? */
import { type Fraction, fraction } from '../../values/fraction.ts';
import { type HouseholdKind, bandsFor } from './band.ts';
import { bandText, feeText } from './band-text.ts';
import type { CouncilBand, CouncilTable, CouncilTableKind } from './council-table.ts';
import type { TableFinding } from './finding.ts';
import { isShared } from './lint-edges.ts';

const KINDS: readonly HouseholdKind[] = ['single', 'family'];
const COLUMNS: Readonly<Record<HouseholdKind, string>> = {
  single: 'osoba samotnie gospodarująca',
  family: 'osoba w rodzinie',
};
/** The resolution itself must name the price of an hour (art. 50 ust. 6 u.p.s. gives the council the whole payment). */
const PRICE_IN_RESOLUTION: ReadonlySet<CouncilTableKind> = new Set(['care-services', 'neighbour-services']);
const WHOLE = fraction(100);

export function lintFees(table: CouncilTable): readonly TableFinding[] {
  return [
    ...missingFees(table),
    ...KINDS.flatMap((kind) => bandsFor(table, kind).flatMap((band) => limits(table, band, kind))),
    ...KINDS.flatMap((kind) => monotone(table, kind)),
    ...columns(table),
    ...price(table),
  ];
}

/** Rows for one kind of household each are a form of their own; elsewhere every row has both figures or one column. */
function missingFees(table: CouncilTable): readonly TableFinding[] {
  const shared = isShared(table);
  return table.bands
    .filter(({ single, family }) =>
      shared ? single === null || family === null : single === null && family === null,
    )
    .map((band) => ({
      code: 'missing-fee',
      severity: 'error',
      message: `Próg „${bandText(table.edges, band)}” nie ma opłaty w każdej kolumnie.`,
      advice: 'Wpisz opłatę z uchwały; gdy usługa jest bezpłatna, wpisz 0.',
      place: band.place,
    }));
}

function limits(table: CouncilTable, band: CouncilBand, kind: HouseholdKind): readonly TableFinding[] {
  const fee = band[kind];
  if (fee === null) return [];
  const most = table.fee === 'money' ? wholePrice(table) : WHOLE;
  const shown = `${feeText(table.fee, fee)} w progu „${bandText(table.edges, band)}”`;
  if (most !== undefined && fee.compare(most) > 0) {
    return [
      {
        code: 'above-whole',
        severity: 'error',
        message: `Opłata ${shown} przekracza całość (${feeText(table.fee, most)}).`,
        advice: 'Sprawdź, czy nie brakuje przecinka i czy kolumna nie jest w innych jednostkach.',
        place: band.place,
      },
    ];
  }
  if (fee.compare(0) >= 0) return [];
  return [
    {
      code: 'below-zero',
      severity: 'error',
      message: `Opłata ${shown} jest ujemna.`,
      advice: 'Wpisz opłatę z uchwały.',
      place: band.place,
    },
  ];
}

const wholePrice = ({ price: whole }: CouncilTable): Fraction | undefined =>
  whole === undefined ? undefined : fraction(whole);

/** A fee rises with the income, a relief falls. Where both columns hold the same figures, they are told once. */
function monotone(table: CouncilTable, kind: HouseholdKind): readonly TableFinding[] {
  const sign = table.fee === 'percentOfFee' ? -1 : 1;
  const bands = [...bandsFor(table, kind)].sort((one, other) => lowerEdge(one) - lowerEdge(other));
  const column = bands.every(sameFees) ? '' : ` w kolumnie „${COLUMNS[kind]}”`;
  return bands.slice(1).flatMap((band, index): readonly TableFinding[] => {
    const former = bands[index]?.[kind];
    const fee = band[kind];
    if (former === undefined || former === null || fee === null || fee.compare(former) * sign >= 0) return [];
    const [what, change] = sign > 0 ? ['opłata', 'niższa'] : ['ulga', 'wyższa'];
    return [
      {
        code: 'not-monotone',
        severity: 'warning',
        message: `W progu „${bandText(table.edges, band)}”${column} ${what} ${feeText(table.fee, fee)} jest ${change} niż przy niższym dochodzie (${feeText(table.fee, former)}).`,
        advice: 'Sprawdź w uchwale, czy wiersze nie są zamienione.',
        place: band.place,
      },
    ];
  });
}

const sameFees = ({ single, family }: CouncilBand): boolean =>
  single !== null && family !== null && single.equals(family);

/** For sorting only; a band from zero comes first. */
const lowerEdge = ({ above }: CouncilBand): number => (above === null ? -1 : above.valueOf());

/**
 * One person of a family pays more than a person alone at the same per cent of the criterion, since the household of
 * several has more to pay from: so in every resolution seen. Where one row, or all, stand the other way, ask.
 */
function columns(table: CouncilTable): readonly TableFinding[] {
  if (table.fee === 'percentOfFee') return [];
  const order = (band: CouncilBand): number =>
    band.single === null || band.family === null ? 0 : band.single.compare(band.family);
  const singleAbove = table.bands.filter((band) => order(band) > 0);
  const familyAbove = table.bands.some((band) => order(band) < 0);
  const advice = 'Sprawdź w uchwale, czy kolumny nie są zamienione.';
  if (familyAbove) {
    return singleAbove.map((band) => ({
      code: 'swapped-columns',
      severity: 'warning',
      message: `W progu „${bandText(table.edges, band)}” osoba samotnie gospodarująca płaci więcej niż osoba w rodzinie, a w pozostałych odwrotnie.`,
      advice,
      place: band.place,
    }));
  }
  const [first] = singleAbove;
  if (first === undefined) return [];
  return [
    {
      code: 'swapped-columns',
      severity: 'warning',
      message: 'Osoba samotnie gospodarująca płaci więcej niż osoba w rodzinie, odwrotnie niż zwykle.',
      advice,
      place: first.place,
    },
  ];
}

function price(table: CouncilTable): readonly TableFinding[] {
  if (table.fee !== 'percentOfPrice' || table.price !== undefined || !PRICE_IN_RESOLUTION.has(table.kind))
    return [];
  return [
    {
      code: 'missing-price',
      severity: 'error',
      message: 'Opłata jest procentem ceny, a ceny nie podano.',
      advice: 'Podaj cenę z uchwały; bez niej uchwała jest niepełna.',
      place: table.place,
    },
  ];
}
