/** Item 17: what scanning and PDF leave: O for 0, l for 1, soft hyphens, split words, look-alike letters, mojibake. */
import { messyRows, told } from '../support/messy-register.ts';

const surname = (value: string) => told(messyRows([{ Nazwisko: value }]));

test('an amount with a letter O is asked about', () => {
  expect(told(messyRows([{ 'Kwota świadczenia': '1O0,00' }]))).toMatchObject({
    said: ['AR-08 P6'],
    repaired: {},
  });
});

test.each([
  ['a digit', 'Wymyśl0na', 'W nazwisku lub imieniu są cyfry.'],
  ['a split word', 'Wymyśl na', 'Słowo jest rozdzielone odstępem.'],
  ['a Cyrillic letter', 'K\u043ewalska', 'są obok siebie litery łacińskie i cyrylica'],
  ['UTF-8 read as cp1250', 'WymyĹ›lna', 'Polskie litery są zepsute przez złą stronę kodową.'],
  ['ISO read as cp1250', 'Wymy¶lna', 'Polskie litery są zepsute przez złą stronę kodową.'],
  ['a dash in a double name', 'Kowalska – Nowak', 'zapisane z odstępami przy łączniku albo z pauzą'],
  ['capitals', 'WYMYŚLNA', 'samymi wielkimi literami'],
])('a name with %s is told and stays', (_, typed, words) => {
  const answer = surname(typed);
  expect(answer.said).toEqual(['RC-A19 B6']);
  expect(answer.words.join()).toContain(words);
  expect(answer.repaired).toEqual({});
});

test.each([
  ['spaces', '  Wymyślna ', 'Wymyślna'],
  ['a soft hyphen', 'Wymyśl\u00adna', 'Wymyślna'],
  ['diacritics apart', 'Wymys\u0301lna', 'Wymyślna'],
])('a name with %s may be repaired: its letters stay', (_, typed, repaired) => {
  expect(surname(typed)).toMatchObject({ said: ['RC-A19 B6'], repaired: { B6: repaired } });
});

test.each(['O’Zmyślna', 'van den Zmyślny', 'Вигадана', 'Nguyễn', 'Zmyślona-Nowa'])(
  '„%s” is no fault',
  (typed) => {
    expect(surname(typed)).toMatchObject({ said: [], repaired: {} });
  },
);
