/** JSON of people and programs: read as it is meant, or refused in Polish; never garbled. */
import { parseJson } from '../../../scripts/files/json.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const nested = (depth: number): Uint8Array => utf8('['.repeat(depth) + ']'.repeat(depth));

test('a byte order mark does not matter', () => {
  expect(parseJson(utf8('\ufeff{"imię": "Żaneta"}'))).toEqual({ imię: 'Żaneta' });
});

test('a file of Windows-1250 is refused instead of read with wrong letters', () => {
  // „Żaneta” in Windows-1250
  const bytes = Uint8Array.of(0x22, 0xaf, ...utf8('aneta"'));
  expect(() => parseJson(bytes, 'sprawa.json')).toThrow(
    'Plik „sprawa.json”: tekst nie jest w kodowaniu UTF-8. Zapisz plik w kodowaniu UTF-8.',
  );
});

test('what is no JSON is refused, naming where it came from', () => {
  expect(() => parseJson(utf8('{'))).toThrow(/^Standardowe wejście: to nie jest poprawny dokument JSON/);
  expect(() => parseJson(utf8('{'), 'a.json')).toThrow(/^Plik „a.json”: /);
});

test('too deep a nesting is refused in Polish; brackets in texts do not count', () => {
  expect(() => parseJson(nested(20))).not.toThrow();
  expect(() => parseJson(nested(21))).toThrow('głębiej niż 20 razy');
  expect(() => parseJson(nested(200_000))).toThrow('głębiej niż 20 razy');
  const text = `\\"${'[{'.repeat(50)}`;
  expect(parseJson(utf8(JSON.stringify({ text })))).toEqual({ text });
});
