/** Item 5: a right PESEL however it is written: it is understood, and the cell stays as it is. */
import { messyRows, told } from '../support/messy-register.ts';

test.each([
  ['spaces', '152312 00143'],
  ['a no-break space', '152312\u00a000143'],
  ['a hyphen', '152312-00143'],
  ['an apostrophe', "'15231200143"],
  ['the trailing .0 of an export', '15231200143.0'],
  ['full-width digits', '\uff11\uff15\uff12\uff13\uff11\uff12\uff10\uff10\uff11\uff14\uff13'],
  ['a number cell', 15231200143],
])('%s', (_, PESEL) => {
  expect(told(messyRows([{ PESEL }]))).toMatchObject({ said: [], repaired: {} });
});

test('letters in the place of digits are told, and put right where birth date and sex agree', () => {
  const { said, repaired } = told(messyRows([{ PESEL: 'l523l2OOl43' }]));
  expect(said).toEqual(['RC-A01 F6']);
  expect(repaired).toEqual({ F6: '15231200143' });
});

test('what Excel shows of a long number has lost its digits', () => {
  const { said, words, repaired } = told(messyRows([{ PESEL: '1,52312E+10' }]));
  expect(said).toEqual(['RC-A01 F6']);
  expect(words.join()).toContain('zgubił cyfry');
  expect(repaired).toEqual({});
});
