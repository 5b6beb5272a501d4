import { messyRows, told } from '../../../support/messy-register.ts';

test('a word that is not on the list of its column is told once for each cell, with the list', () => {
  const { said, words, repaired } = told(
    messyRows([{ 'Forma pieczy': 'u cioci' }, { 'Płeć (K/M)': 'dziecko' }]),
  );
  expect(said).toEqual(['AR-09 I6', 'AR-09 D7']);
  expect(words[0]).toContain('Nie ma takiej wartości wśród: „spokrewniona”, „niezawodowa”');
  expect(repaired).toEqual({});
});

test('every spelling that offices use is on the list', () => {
  const forms = ['RZN', 'rodzina zastępcza niezawodowa', 'RDD', 'POW'].map((form) => ({
    'Forma pieczy': form,
  }));
  expect(told(messyRows(forms)).said).toEqual([]);
});
