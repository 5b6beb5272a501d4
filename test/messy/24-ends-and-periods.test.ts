/** Items 24 and 25: ends in words, marks of repetition and whole periods where one day belongs. */
import { messyRows, told } from '../support/messy-register.ts';

const decided = (value: string) => told(messyRows([{ 'Data decyzji': value }]));

test.each([
  ['do końca nauki', 'Zamiast daty opisano koniec słowami.'],
  ['do odwołania', 'Zamiast daty opisano koniec słowami.'],
  ['bezterminowo', 'Zamiast daty opisano koniec słowami.'],
  ['do uzyskania pełnoletności', 'Zamiast daty opisano wiek osoby.'],
  ['3 m-ce', 'Zamiast daty końca wpisano, jak długo okres trwa.'],
  ['j.w.', 'Zamiast daty jest znak powtórzenia z wiersza wyżej.'],
  ['-//-', 'Zamiast daty jest znak powtórzenia z wiersza wyżej.'],
  ['01.03-31.12.2023', 'W komórce jest okres albo miesiąc, a nie jeden dzień.'],
  ['III–XII 2023', 'W komórce jest okres albo miesiąc, a nie jeden dzień.'],
  ['od marca', 'W komórce jest okres albo miesiąc, a nie jeden dzień.'],
])('„%s” is named, and stays', (typed, words) => {
  const answer = decided(typed);
  expect(answer.said).toEqual(['RC-A09 O6']);
  expect(answer.words.join()).toContain(words);
  expect(answer.repaired).toEqual({});
});

test.each(['nadal', 'trwa', '-', 'obecnie'])('a stay that ends „%s” goes on: no fault', (typed) => {
  expect(told(messyRows([{ 'Data zakończenia pobytu': typed }]))).toMatchObject({ said: [], repaired: {} });
});

test.each(['-//-', 'j.w.', '"'])('„%s” is no name: the line above is not copied silently', (typed) => {
  const { said, words, repaired } = told(messyRows([{}, { Nazwisko: typed }]));
  expect(said).toEqual(['RC-A19 B7']);
  expect(words.join()).toContain('jest znak powtórzenia z wiersza wyżej');
  expect(repaired).toEqual({});
});
