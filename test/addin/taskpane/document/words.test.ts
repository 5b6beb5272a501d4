import { emptyLeftInWords, fieldsInWords, shownInWords } from '../../../../addin/taskpane/document/words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [24, 3, 'Dokument ma 24 pola, w tym 3 puste.'],
  [25, 5, 'Dokument ma 25 pól, w tym 5 pustych.'],
  [2, 1, 'Dokument ma 2 pola, w tym 1 puste.'],
  [24, 0, 'Dokument ma 24 pola, żadne nie jest puste.'],
  [1, 1, 'Dokument ma 1 pole, puste.'],
  [3, 3, 'Dokument ma 3 pola, wszystkie puste.'],
])('%d fields, %d of them empty', (count, empty, text) => {
  expect(plain(fieldsInWords(count, empty))).toBe(text);
});

test.each([
  [0, 'Nie ma już pustych pól.'],
  [1, 'Zostało 1 puste pole.'],
  [2, 'Zostały 2 puste pola.'],
  [5, 'Zostało 5 pustych pól.'],
])('%d empty fields left', (empty, text) => {
  expect(plain(emptyLeftInWords(empty))).toBe(text);
});

test('what the filter shows is said', () => {
  expect(plain(shownInWords(3, true))).toBe('Pokazano 3 puste pola.');
  expect(plain(shownInWords(24, false))).toBe('Pokazano 24 pola.');
});
