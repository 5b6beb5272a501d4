/**
 * Bands, edges and places of a council table as Polish text: "powyżej 100% do 150%", "od 600,00 zł", "komórka C5".
 * Used by band.ts, lint-table.ts and the calculations that apply a table.
 */
import type { Place } from '../../values/errors.ts';
import { type Fraction, formatFraction } from '../../values/fraction.ts';
import { formatMoney, roundToGrosze } from '../../values/money.ts';
import type { CouncilBand, CouncilTable } from './council-table.ts';

/** What an edge is, as text: "150%" of the criterion or "1 164,00 zł". */
const EDGE_TEXT: Readonly<Record<CouncilTable['edges'], (edge: Fraction) => string>> = {
  percentOfCriterion: (edge) => `${formatFraction(edge)}%`,
  money: (edge) => formatMoney(roundToGrosze(edge, 'halfUp')),
};

/** What the columns hold, as text: "10%" or "6,00 zł". */
const FEE_TEXT: Readonly<Record<CouncilTable['fee'], (fee: Fraction) => string>> = {
  percentOfPrice: (fee) => `${formatFraction(fee)}%`,
  percentOfIncome: (fee) => `${formatFraction(fee)}%`,
  percentOfFee: (fee) => `${formatFraction(fee)}%`,
  money: (fee) => formatMoney(roundToGrosze(fee, 'halfUp')),
};

export function edgeText(edges: CouncilTable['edges'], edge: Fraction): string {
  return EDGE_TEXT[edges](edge);
}

export function feeText(fee: CouncilTable['fee'], value: Fraction): string {
  return FEE_TEXT[fee](value);
}

/** "powyżej 100% do 150%", "poniżej 600,00 zł", "powyżej 300%"; "każdy dochód" without edges. */
export function bandText(edges: CouncilTable['edges'], band: CouncilBand): string {
  const { above, upTo, lowerIncluded, upperExcluded } = band;
  if (above === null && upTo === null) return 'każdy dochód';
  const parts = [
    ...(above === null ? [] : [`${lowerIncluded ? 'od' : 'powyżej'} ${edgeText(edges, above)}`]),
    ...(upTo === null ? [] : [`${upperExcluded ? 'poniżej' : 'do'} ${edgeText(edges, upTo)}`]),
  ];
  return parts.join(' ');
}

/** "arkusz „Tabele opłat”, komórka C5", "pole table.bands.2"; empty for no place. */
export function placeText({ sheet, cell, field }: Place): string {
  return [
    ...(sheet === undefined ? [] : [`arkusz „${sheet}”`]),
    ...(cell === undefined ? [] : [`komórka ${cell}`]),
    ...(field === undefined ? [] : [`pole ${field}`]),
  ].join(', ');
}
