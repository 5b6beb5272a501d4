/** Reads JSON that a person or a program gives; a byte order mark, which Windows likes to put, does not matter. */
import { TeczkaError } from '../../core/values/errors.ts';
import { jsonFaultPlace } from './json-fault.ts';

/** No input of ours is as deep by far; a deeper one would only exhaust the stack of whoever walks it. */
const DEEPEST = 20;

const isNest = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Level by level, without recursion. */
function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isNest);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((nest) => Object.values(nest).filter(isNest));
  }
  return false;
}

function parse(bytes: Uint8Array, refuse: (cause: string, error?: unknown) => never): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return refuse('tekst nie jest w kodowaniu UTF-8. Zapisz plik w kodowaniu UTF-8.', error);
  }
  if (text.trim() === '')
    return refuse('puste wejście. Podaj dane JSON; ich postać pokazuje opcja --schema.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = jsonFaultPlace(text);
    return refuse(
      `to nie jest poprawny dokument JSON: błąd w wierszu ${at.line}, kolumnie ${at.column}. Postać danych pokazuje opcja --schema.`,
      error,
    );
  }
  return isTooDeep(value)
    ? refuse(`dane są zagnieżdżone głębiej niż ${DEEPEST} razy. Postać danych pokazuje opcja --schema.`)
    : value;
}

/**
 * @param file name for the message; without it the text came by standard input
 * @throws TeczkaError `input-not-json`
 */
export function parseJson(bytes: Uint8Array, file?: string): unknown {
  const named = file === undefined ? 'Standardowe wejście' : `Plik „${file}”`;
  const place = file === undefined ? {} : { file };
  return parse(bytes, (cause, error) => {
    throw new TeczkaError('input-not-json', `${named}: ${cause}`, place, { cause: error });
  });
}
