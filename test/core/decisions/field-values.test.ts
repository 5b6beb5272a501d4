/** How typed values answer the fields, conditions and repetitions of a template. */
import { date, fieldSource, money, text } from '../../../core/decisions/field-values.ts';
import { day } from '../../../core/values/day.ts';
import { zloty } from '../../../core/values/money.ts';

const source = fieldSource({
  child: { fullName: text('Ola Zmyślona'), birthDate: date(day('2012-09-30')), pesel: text('  ') },
  benefit: { amount: money(zloty(1002)) },
  application: undefined,
  urgent: true,
  segments: [{ amount: money(zloty(609)) }, { amount: money(zloty(1002)), last: true }],
  addition: [],
});

test('a value is written plainly, or as the modifier asks', () => {
  expect(source.text('child.fullName')).toBe('Ola Zmyślona');
  expect(source.text('child.birthDate')).toBe('30\u00a0września\u00a02012\u00a0r.');
  expect(source.text('child.birthDate', 'short')).toBe('30.09.2012');
  expect(source.text('benefit.amount', 'words')).toBe('jeden tysiąc dwa złote zero groszy');
});

test.each([
  'child.pesel',
  'child.shoeSize',
  'nobody.name',
  'application.date',
  'child',
  'child.fullName.first',
])('there is no text for %s', (path) => {
  expect(source.text(path)).toBeUndefined();
});

test('a modifier that a value does not know gives nothing, so that the field counts as missing', () => {
  expect(source.text('child.fullName', 'dative')).toBeUndefined();
});

test('conditions ask whether something is there, and whether it equals', () => {
  expect(source.holds('child')).toBe(true);
  expect(source.holds('child.pesel')).toBe(false);
  expect(source.holds('application')).toBe(false);
  expect(source.holds('addition')).toBe(false);
  expect(source.holds('urgent')).toBe(true);
  expect(source.holds('child.fullName=Ola Zmyślona')).toBe(true);
  expect(source.holds('child.fullName=Ala')).toBe(false);
  expect(source.holds('unknownField')).toBeUndefined();
});

test('items of a list answer for themselves first, then for what is around them', () => {
  const [first, second] = source.each('segments') ?? [];
  expect(first?.text('amount')).toBe('609,00\u00a0zł');
  expect(second?.holds('last')).toBe(true);
  expect(first?.text('child.fullName')).toBe('Ola Zmyślona');
  expect(source.each('child')).toBeUndefined();
});
