/**
 * Polish causes for what zod refuses. Passed to each parse (`schema.safeParse(raw, { error: polishIssue })`), so that
 * no global setting is needed. Used at every border: calculations, commands, office.xlsx.
 */
import type { z } from 'zod';

type RawIssue = z.core.$ZodRawIssue;

export const REQUIRED = 'to pole jest wymagane';
const UNREADABLE = 'nieprawidłowa wartość';

const NEEDED: ReadonlyMap<string, string> = new Map([
  ['string', 'potrzebny jest tekst'],
  ['number', 'potrzebna jest liczba'],
  ['int', 'potrzebna jest liczba całkowita'],
  ['boolean', 'potrzebne jest „true” (tak) albo „false” (nie)'],
  ['array', 'potrzebna jest lista'],
  ['object', 'potrzebny jest obiekt z polami'],
  ['record', 'potrzebny jest obiekt z polami'],
]);

const COUNTED: ReadonlyMap<string, string> = new Map([
  ['string', 'liczba znaków'],
  ['array', 'liczba pozycji'],
]);

/** "wartość: najmniej 0", "liczba znaków: mniej niż 5". */
function bound(origin: string, limit: string, value: number | bigint): string {
  return `${COUNTED.get(origin) ?? 'dozwolona wartość'}: ${limit} ${String(value)}`;
}

function causeOf(issue: RawIssue): string {
  if (issue.code === 'invalid_type') return NEEDED.get(issue.expected) ?? UNREADABLE;
  if (issue.code === 'invalid_value') return `dozwolone wartości: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') {
    return bound(issue.origin, issue.inclusive === false ? 'więcej niż' : 'co najmniej', issue.minimum);
  }
  if (issue.code === 'too_big') {
    return bound(issue.origin, issue.inclusive === false ? 'mniej niż' : 'najwyżej', issue.maximum);
  }
  if (issue.code === 'not_multiple_of') return `potrzebna jest wielokrotność liczby ${String(issue.divisor)}`;
  if (issue.code === 'invalid_format') {
    return issue.format === 'date' ? 'potrzebny jest dzień w postaci RRRR-MM-DD' : 'nieprawidłowa postać';
  }
  return issue.code === 'unrecognized_keys' ? 'nie ma tu takiego pola' : UNREADABLE;
}

/** A message of the field's own schema wins over this one. */
export const polishIssue: z.core.$ZodErrorMap = (issue) => {
  const absent = issue.input === undefined && issue.code !== 'custom';
  return absent ? REQUIRED : causeOf(issue);
};
