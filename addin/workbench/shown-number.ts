/**
 * Numbers as a Polish Excel shows them: by the cell's number format (decimals, groups of three, percent, a unit), or,
 * without one, as many decimals as eleven characters hold. Called by shown-text.ts.
 */
import { groupDigits, NBSP } from '../../core/values/digits.ts';

/** Digits of a format, as in `#,##0.00`, with nothing else between them. */
const PLACES = /[#0?](?:[#0?,]*[#0?])?(?:\.([#0?]*))?/;
/** From here on Excel shows General numbers as 1,23457E+11. */
const FIRST_SCIENTIFIC = 1e11;
const SCIENTIFIC_DECIMALS = 5;
/** Digits and the comma of a General number. */
const GENERAL_WIDTH = 10;

export function shownNumber(value: number, format: string): string {
  const [positive = '', negative] = sections(format);
  const section = value < 0 && negative !== undefined ? negative : positive;
  const places = PLACES.exec(section);
  const rest = places && section.slice(0, places.index) + section.slice(places.index + places[0].length);
  // A fraction, an exponent or digits with something between them: no register has these.
  if (!places || /[#0?/]|E[+-]/i.test(rest ?? '')) return general(value);
  const scaled = section.includes('%') ? value * 100 : value;
  const [whole = '', decimals = ''] = rounded(Math.abs(scaled), places[1]?.length ?? 0).split('.');
  const padded = whole.padStart(placesBeforePoint(places[0]), '0');
  const kept = withoutZeros(decimals, places[1]?.replaceAll(/[#?]/g, '').length ?? 0);
  const digits = (places[0].includes(',') ? groupDigits(padded) : padded) + (kept && `,${kept}`);
  const before = literal(section.slice(0, places.index));
  const after = literal(section.slice(places.index + places[0].length));
  const sign = value < 0 && negative === undefined && /[1-9]/.test(digits) ? '-' : '';
  return sign + before + digits + after;
}

/** As Excel shows a number in a cell of no particular format. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size >= FIRST_SCIENTIFIC) {
    const [mantissa = '', exponent = ''] = value.toExponential(SCIENTIFIC_DECIMALS).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${shortest(mantissa)}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  const wholeDigits = Math.trunc(size).toString().length;
  const text = shortest(rounded(size, Math.max(0, GENERAL_WIDTH - wholeDigits)));
  return value < 0 && text !== '0' ? `-${text}` : text;
}

/** Half away from zero, on the decimal digits of the number: 1.005 is 1.01. */
function rounded(size: number, decimals: number): string {
  const shifted = Number(`${String(size)}e${String(decimals)}`);
  return Number.isNaN(shifted)
    ? size.toFixed(decimals)
    : Number(`${String(Math.round(shifted))}e-${String(decimals)}`).toFixed(decimals);
}

/** Sections of a format: positive; negative; zero; text. Signs within quotes part nothing. */
function sections(format: string): readonly string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [''];
}

/** What stands before or after the digits, without colours and the marks that only align. */
function literal(text: string): string {
  return text
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('"', '')
    .replaceAll(' ', NBSP);
}

function placesBeforePoint(places: string): number {
  return (places.split('.')[0] ?? '').replaceAll(/[^0]/g, '').length;
}

/** Decimals without zeros at their end, but at least so many. */
function withoutZeros(decimals: string, least: number): string {
  return decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
}

/** "1.500" as "1,5", "2.000" as "2". */
function shortest(text: string): string {
  const [whole = '', decimals = ''] = text.split('.');
  const kept = withoutZeros(decimals, 0);
  return kept === '' ? whole : `${whole},${kept}`;
}
