/** Item 8: two people in one cell; each is to have a row of their own, which only a person can make. */
import { messyRows, told } from '../support/messy-register.ts';
import { pesel } from '../support/register-sheets.ts';

const [ONE, OTHER] = [pesel('150312', 40), pesel('100312', 41)];

test.each([` / `, '\n', ', ', ' i '])('two numbers with „%s” between them', (between) => {
  const { said, words, repaired } = told(messyRows([{ PESEL: ONE + between + OTHER }]));
  expect(said).toEqual(['RC-A01 F6']);
  expect(words).toEqual(['W komórce są co najmniej dwa numery PESEL. Wpisz każdą osobę w osobnym wierszu.']);
  expect(repaired).toEqual({});
});

test('two names in two lines are told, and the break between them stays', () => {
  const { said, repaired } = told(messyRows([{ 'Imię\n(imiona)': 'Anna\nEwa' }]));
  expect(said).toEqual(['RC-A19 C6']);
  expect(repaired).toEqual({});
});
