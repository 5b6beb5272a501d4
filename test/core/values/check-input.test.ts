/** Faults of an input are told in plain Polish, by field, in bounded length, without repeating what may be data. */
import { z } from 'zod';
import { zDecimal } from '../../../core/calculations/inputs/decimal.ts';
import { checkInput } from '../../../core/values/check-input.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { zDay, zMoney } from '../../../core/values/zod.ts';

const schema = z.strictObject({
  on: zDay.optional().meta({ title: 'Dzień' }),
  group: z.strictObject({ from: zDay.meta({ title: 'Od dnia' }) }).optional(),
  amount: zMoney.optional(),
  kind: z.enum(['kin', 'professional']).optional(),
  name: z.string().min(3).max(5).optional(),
  count: z.number().int().min(0).max(10).optional(),
  share: z.number().gt(0).lt(1).multipleOf(0.25).optional(),
  list: z
    .array(z.strictObject({ from: z.iso.date() }))
    .max(2)
    .optional(),
  yes: z.boolean().optional(),
});

function refusal(raw: unknown, of: z.ZodType = schema): TeczkaError {
  try {
    checkInput(of, raw);
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
  throw new Error('The input was taken');
}

const told = (raw: unknown, of: z.ZodType = schema): string =>
  refusal(raw, of).message.replace(/^Dane wymagają poprawy: /, '');

test.each<[string, unknown, string]>([
  ['a word for a day', { on: 'wczoraj' }, 'pole „Dzień” (on): Podaj istniejący dzień'],
  ['a day that is lacking', { group: {} }, 'pole „Od dnia” (group.from): to pole jest wymagane.'],
  ['an empty value for a day', { group: { from: null } }, '(group.from): to pole jest wymagane.'],
  [
    'a plain day of a list',
    { list: [{ from: 'x' }] },
    'pole „list.0.from”: potrzebny jest dzień w postaci RRRR-MM-DD.',
  ],
  ['a plain day that is lacking', { list: [{}] }, 'pole „list.0.from”: to pole jest wymagane.'],
  [
    'a value that is none of the allowed',
    { kind: 'x' },
    'pole „kind”: dozwolone wartości: kin, professional.',
  ],
  ['a short text', { name: 'a' }, 'pole „name”: liczba znaków: co najmniej 3.'],
  ['a long text', { name: 'aaaaaa' }, 'pole „name”: liczba znaków: najwyżej 5.'],
  ['a number for a text', { name: 1 }, 'pole „name”: potrzebny jest tekst.'],
  ['a broken number', { count: 1.5 }, 'pole „count”: potrzebna jest liczba całkowita.'],
  ['a small number', { count: -1 }, 'pole „count”: dozwolona wartość: co najmniej 0.'],
  ['a large number', { count: 11 }, 'pole „count”: dozwolona wartość: najwyżej 10.'],
  ['a number at an open end', { share: 1 }, 'pole „share”: dozwolona wartość: mniej niż 1.'],
  ['a number at an open beginning', { share: 0 }, 'pole „share”: dozwolona wartość: więcej niż 0.'],
  ['a number between the steps', { share: 0.3 }, 'pole „share”: potrzebna jest wielokrotność liczby 0.25.'],
  [
    'too long a list',
    { list: Array(3).fill({ from: '2024-01-01' }) },
    'pole „list”: liczba pozycji: najwyżej 2.',
  ],
  ['a group for a list', { list: {} }, 'pole „list”: potrzebna jest lista.'],
  ['a text for yes or no', { yes: 'tak' }, 'potrzebne jest „true” (tak) albo „false” (nie).'],
  ['a text for a group', { group: 'x' }, 'pole „group”: potrzebny jest obiekt z polami.'],
])('%s', (_, raw, expected) => {
  expect(told(raw)).toContain(expected);
});

test.each<[string, unknown]>([
  ['a number', 5],
  ['a list', []],
  ['nothing', null],
  ['a text', 'x'],
])('%s in place of the whole input: an object with fields is needed', (_, raw) => {
  expect(told(raw)).toBe('potrzebny jest obiekt z polami.');
});

describe('an unknown field', () => {
  test('is named by its path when it looks like the name of a field', () => {
    expect(told({ ondate: 1 })).toBe('pole „ondate”: nie ma tu takiego pola.');
    expect(refusal({ ondate: 1 }).place.field).toBe('ondate');
    expect(told({ group: { from: '2024-01-01', till: 1 } })).toBe(
      'pole „group.till”: nie ma tu takiego pola.',
    );
    expect(told(JSON.parse('{"__proto__": {"on": "2024-01-01"}}'))).toContain('nie ma tu takiego pola');
  });

  test.each(['Anna Zmyślona', '00000000000', 'a'.repeat(61), 'x\u001b[2J', ''])(
    'is not repeated when it looks like anything else: %j',
    (key) => {
      expect(told({ [key]: 1 })).toBe('nieznane pole.');
      expect(told({ group: { from: '2024-01-01', [key]: 1 } })).toBe('nieznane pole w „group”.');
      expect(refusal({ [key]: 1 }).place.field).toBe('');
    },
  );
});

test('a field that breaks several rules is told once, every unknown key too', () => {
  const strict = z.strictObject({ count: z.number().min(0, 'Nie mniej niż 0.').multipleOf(2, 'Parzysta.') });
  expect(told({ count: -1 }, strict)).toBe('pole „count”: Nie mniej niż 0.');
  expect(told({ count: -1, a: 1, b: 2 }, strict).split('; ')).toHaveLength(3);
  expect(told({ posts: -1 }, z.object({ posts: zDecimal })).match(/Podaj liczbę/g)).toHaveLength(1);
});

test('of many faults the first ten are told and the rest is counted', () => {
  const many = Object.fromEntries(Array.from({ length: 1013 }, (_, index) => [`pole${index}`, 1]));
  const text = told(many);
  expect(text.split('; ')).toHaveLength(11);
  expect(text).toMatch(/; i jeszcze 1003\.$/);
});

test('the schema’s own words on the whole input stand alone', () => {
  const dated = z.object({ a: z.number(), b: z.number() }).refine(({ a, b }) => a < b, 'A musi być przed B.');
  expect(told({ a: 2, b: 1 }, dated)).toBe('A musi być przed B.');
});

test('a right input is given as its schema reads it', () => {
  expect(checkInput(schema, { amount: '1,50' })).toEqual({ amount: 150 });
});
