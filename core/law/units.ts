/**
 * Numbers with the Polish units of parameters: "1 rok", "15 rodzin", "12 miesięcy od umieszczenia", "25. rok życia",
 * "70% dochodu". Called by format-value.ts. A unit of the data that lacks a form here fails the tests.
 */
import { plural } from '../polish/plural.ts';
import type { Forms } from '../polish/plural.ts';
import { NBSP } from '../values/digits.ts';
import { formatFraction } from '../values/fraction.ts';
import type { Fraction } from '../values/fraction.ts';

/** What the data write, the forms for whole numbers, and the form for a number with decimals ("2,5 miesiąca"). */
interface Noun {
  readonly unit: string;
  readonly forms: Forms;
  readonly part: string;
}

/** A unit may go on after its noun ("dni od doręczenia"); the longer noun stands first. */
const NOUNS: readonly Noun[] = [
  {
    unit: 'dni kalendarzowe',
    forms: ['dzień kalendarzowy', 'dni kalendarzowe', 'dni kalendarzowych'],
    part: 'dnia kalendarzowego',
  },
  { unit: 'dni', forms: ['dzień', 'dni', 'dni'], part: 'dnia' },
  { unit: 'godziny', forms: ['godzina', 'godziny', 'godzin'], part: 'godziny' },
  { unit: 'lata', forms: ['rok', 'lata', 'lat'], part: 'roku' },
  { unit: 'miesiące', forms: ['miesiąc', 'miesiące', 'miesięcy'], part: 'miesiąca' },
  { unit: 'osoby', forms: ['osoba', 'osoby', 'osób'], part: 'osoby' },
  { unit: 'rodziny', forms: ['rodzina', 'rodziny', 'rodzin'], part: 'rodziny' },
];

/** Units that number one thing in a row rather than count: by what the data write, the thing. */
const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['dzień miesiąca następnego', 'dzień miesiąca następnego'],
  ['lata życia', 'rok życia'],
]);

/** Has the unit a Polish form of its own? */
export function isKnownUnit(unit: string): boolean {
  return unit.startsWith('%') || ORDINALS.has(unit) || nounOf(unit) !== undefined;
}

/** A number that is no money with its unit. */
export function withUnit(value: Fraction, unit: string): string {
  const number = formatFraction(value);
  if (unit.startsWith('%')) return number + unit;
  const numbered = ORDINALS.get(unit);
  if (numbered !== undefined) return `${number}.${NBSP}${numbered}`;
  const noun = nounOf(unit);
  if (noun === undefined) return number + NBSP + unit;
  const form = value.d === 1n ? plural(Number(value.n), noun.forms) : noun.part;
  return number + NBSP + form + unit.slice(noun.unit.length);
}

function nounOf(unit: string): Noun | undefined {
  return NOUNS.find(
    (noun) => unit === noun.unit || unit.startsWith(`${noun.unit} `) || unit.startsWith(`${noun.unit}/`),
  );
}
