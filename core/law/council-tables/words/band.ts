/**
 * Reads a band as resolutions write it: "powyżej 100% do 150%", "150,01%–170%", "do 100 %", "od 776,01 zł do 1164,00 zł",
 * "ponad 300%", "poniżej 600 zł". Used for tables pasted into a sheet and for the edges in office.xlsx.
 */
import type { Fraction } from '../../../values/fraction.ts';
import { type FigureUnit, figuresOf, type WrittenFigure } from './figures.ts';

export interface WrittenBand {
  readonly above: Fraction | null;
  readonly upTo: Fraction | null;
  readonly lowerIncluded: boolean;
  readonly upperExcluded: boolean;
  readonly unit: FigureUnit | undefined;
}

type Role = 'above' | 'from' | 'upTo' | 'below';

/** By the words before a figure, the first that fits: "nie przekracza" must come before "przekracza". */
const BEFORE: readonly (readonly [RegExp, Role])[] = [
  [/nie (?:więcej|wyższ\p{L}*|przekracz\p{L}*)|≤|<=|=</u, 'upTo'],
  [/nie (?:mniej|niższ\p{L}*)|co najmniej|≥|>=|=>/u, 'from'],
  [/powyżej|ponad|więcej niż|wyższ\p{L}*|przekracz\p{L}*|>/u, 'above'],
  [/poniżej|mniej niż|niższ\p{L}*|</u, 'below'],
  [/(?:^| )do$/u, 'upTo'],
  [/(?:^| )od$/u, 'from'],
];

const AFTER: readonly (readonly [RegExp, Role])[] = [
  [/^i (?:więcej|powyżej)|^(?:wzwyż|lub więcej)|^i wyżej/u, 'from'],
  [/^i (?:mniej|poniżej)|^lub mniej/u, 'upTo'],
];

const roleOf = (words: string, among: readonly (readonly [RegExp, Role])[]): Role | undefined =>
  among.find(([pattern]) => pattern.test(words))?.[1];

/** @returns undefined for what is no band; a bare "150%" is none, as it does not say on which side it lies */
export function readBand(text: string): WrittenBand | undefined {
  const written = figuresOf(text);
  if (written === undefined) return undefined;
  const [first, second, third] = written.figures;
  if (first === undefined || third !== undefined) return undefined;
  return second === undefined ? oneEdge(first, written.after) : twoEdges(first, second);
}

function oneEdge(edge: WrittenFigure, after: string): WrittenBand | undefined {
  const role = roleOf(edge.before, BEFORE) ?? roleOf(after, AFTER);
  if (role === undefined) return undefined;
  const isLower = role === 'above' || role === 'from';
  return {
    above: isLower ? edge.value : null,
    upTo: isLower ? null : edge.value,
    lowerIncluded: role === 'from',
    upperExcluded: role === 'below',
    unit: edge.unit,
  };
}

/** Without words before it, the lower edge of "150,01%–170%" belongs to the band. */
function twoEdges(lower: WrittenFigure, upper: WrittenFigure): WrittenBand | undefined {
  const start = roleOf(lower.before, BEFORE) ?? 'from';
  const end = upper.before === '-' ? 'upTo' : roleOf(upper.before, BEFORE);
  if ((start !== 'above' && start !== 'from') || (end !== 'upTo' && end !== 'below')) return undefined;
  if (lower.unit !== undefined && upper.unit !== undefined && lower.unit !== upper.unit) return undefined;
  return {
    above: lower.value,
    upTo: upper.value,
    lowerIncluded: start === 'from',
    upperExcluded: end === 'below',
    unit: lower.unit ?? upper.unit,
  };
}
