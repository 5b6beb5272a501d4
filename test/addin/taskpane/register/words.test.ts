import {
  changeInWords,
  countsInWords,
  differenceInWords,
  leftInWords,
  nextInWords,
  nowInWords,
  presentInWords,
} from '../../../../addin/taskpane/register/words.ts';
import { day } from '../../../../core/values/day.ts';
import type { CellEntry } from '../../../../core/workbooks/index.ts';

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

test.each([
  [counts(1), 'Jest teraz 1 błąd.'],
  [counts(3, 1), 'Są teraz 3 błędy i 1 ostrzeżenie.'],
  [counts(5), 'Jest teraz 5 błędów.'],
])('what there is after something came is told in correct Polish: %j', (present, sentence) => {
  expect(plain(nowInWords(present))).toBe(sentence);
});

test.each([
  [1, 'Pokaż ostatnią'],
  [17, 'Pokaż pozostałe 17'],
  [50, 'Pokaż pozostałe 50'],
  [51, 'Pokaż następne 50 z 51 pozostałych'],
  [2333, 'Pokaż następne 50 z 2 333 pozostałych'],
])('the button under a group with %d entries more says what it shows', (hidden, words) => {
  expect(plain(nextInWords(hidden, 50))).toBe(words);
});

describe('a correction', () => {
  const told = (from: string | null, to: string, entry: CellEntry): readonly [string, string] =>
    changeInWords(from === null ? null : { json: from, text: from }, {
      value: { json: to, text: to },
      proof: 'dowód',
      entry,
    });

  test('is told by what stands in the cell and what comes', () => {
    const entry: CellEntry = { kind: 'text', text: '02272994672' };
    expect(told('2272994672', '02272994672', entry)).toEqual(['2272994672', '02272994672']);
    expect(told(null, '02272994672', entry)).toEqual(['(puste)', '02272994672']);
  });

  test('that looks like what stands there says what either is', () => {
    const entry: CellEntry = { kind: 'day', day: day('2020-05-11') };
    expect(told('11.05.2020', '11.05.2020', entry)).toEqual(['tekst „11.05.2020”', 'datę 11.05.2020']);
    expect(told('11.05.2020 ', '11.05.2020', entry)).toEqual(['tekst „11.05.2020 ”', 'datę 11.05.2020']);
  });
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
    [['F65'], [], ['F65'], 'Przybyła 1 nieprawidłowość (F65). Jest teraz 1 błąd.'],
    [['C7'], ['C7'], ['D7'], 'Poprawiono C7. Przybyła 1 nieprawidłowość (D7). Jest teraz 1 błąd.'],
  ])('of %j is told: %j gone, %j come', (changed, gone, come, sentence) => {
    expect(told(changed, gone, come)).toBe(sentence);
  });

  test('is silence when the list stayed as it was', () => {
    expect(told(['C7'], [], [])).toBe('');
  });
});
