import {
  countsInWords,
  differenceInWords,
  leftInWords,
  presentInWords,
} from '../../../../addin/taskpane/register/words.ts';

const counts = (error: number, warning = 0, info = 0) => ({ error, warning, info });
/** As people read it: no-break spaces are spaces. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each([
  [counts(1), 'Został 1 błąd.'],
  [counts(2), 'Zostały 2 błędy.'],
  [counts(5), 'Zostało 5 błędów.'],
  [counts(12), 'Zostało 12 błędów.'],
  [counts(22, 1), 'Zostały 22 błędy i 1 ostrzeżenie.'],
  [counts(0, 1), 'Zostało 1 ostrzeżenie.'],
  [counts(0, 0, 1), 'Została 1 informacja.'],
  [counts(3, 2, 4), 'Zostały 3 błędy, 2 ostrzeżenia i 4 informacje.'],
  [counts(0), 'Nie ma już nieprawidłowości.'],
])('what is left is told in correct Polish: %j', (left, sentence) => {
  expect(plain(leftInWords(left))).toBe(sentence);
});

test.each([
  [counts(1), 'W rejestrze jest 1 błąd.'],
  [counts(4, 2), 'W rejestrze są 4 błędy i 2 ostrzeżenia.'],
  [counts(5), 'W rejestrze jest 5 błędów.'],
  [counts(0), 'W rejestrze nie ma nieprawidłowości.'],
])('what there is is told in correct Polish: %j', (present, sentence) => {
  expect(plain(presentInWords(present))).toBe(sentence);
});

test('nothing is counted as nothing', () => {
  expect(countsInWords(counts(0))).toBe('');
});

describe('the difference that a change made', () => {
  const told = (changed: readonly string[], gone: readonly string[], come: readonly string[]): string =>
    plain(differenceInWords({ changed: new Set(changed), gone, come }, counts(1)));

  test.each([
    [['C7'], ['C7'], [], 'Poprawiono C7. Został 1 błąd.'],
    [['C7', 'C9'], ['C7', 'C9', 'C9'], [], 'Poprawiono C7 i C9. Został 1 błąd.'],
    [['A1', 'A2', 'A3', 'A4'], ['A1', 'A2', 'A3', 'A4'], [], 'Poprawiono 4 komórki. Został 1 błąd.'],
    // The other child with the same PESEL is no longer wrong either: nobody mended its cell.
    [['F65'], ['F65', 'F119'], [], 'Zniknęły 2 nieprawidłowości (F65 i F119). Został 1 błąd.'],
    [['F65'], [], ['F65'], 'Przybyła 1 nieprawidłowość (F65). Został 1 błąd.'],
    [['C7'], ['C7'], ['D7'], 'Poprawiono C7. Przybyła 1 nieprawidłowość (D7). Został 1 błąd.'],
  ])('of %j is told: %j gone, %j come', (changed, gone, come, sentence) => {
    expect(told(changed, gone, come)).toBe(sentence);
  });

  test('is silence when the list stayed as it was', () => {
    expect(told(['C7'], [], [])).toBe('');
  });
});
