/** Reads JSON that a person or a program gives; a byte order mark, which Windows likes to put, does not matter. */
import { TeczkaError } from '../../core/values/errors.ts';

/**
 * @param file name for the message; without it the text came by standard input
 * @throws TeczkaError `input-not-json`
 */
export function parseJson(bytes: Uint8Array, file?: string): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const named = file === undefined ? 'Standardowe wejście' : `Plik „${file}”`;
    throw new TeczkaError(
      'input-not-json',
      `${named}: to nie jest poprawny dokument JSON. Postać danych pokazuje opcja --schema.`,
      file === undefined ? {} : { file },
      { cause: error },
    );
  }
}
