import { isEmpty, listedFields, withTexts } from '../../../../addin/taskpane/document/listed-fields.ts';
import type { DocumentField } from '../../../../core/host/index.ts';

const field = (path: string, over: Partial<DocumentField> = {}): DocumentField => ({
  id: path,
  tag: path,
  label: 'Kwota',
  kind: 'text',
  path,
  text: '1 zł',
  ...over,
});

test('conditions and repetitions are not listed', () => {
  const fields = [field('a'), field('b', { kind: 'if' }), field('c', { kind: 'each' })];
  expect(listedFields(fields).map(({ id }) => id)).toEqual(['a']);
});

test('fields of a repetition are told apart by their places in it', () => {
  const fields = ['amount', 'segments[0].amount', 'segments[1].parts[2].amount'].map((path) => field(path));
  expect(listedFields(fields).map(({ name }) => name)).toEqual([
    'Kwota',
    'Kwota (pozycja 1)',
    'Kwota (pozycja 2.3)',
  ]);
});

test('a field of nothing but spaces is empty', () => {
  expect([isEmpty({ text: '' }), isEmpty({ text: ' \n' }), isEmpty({ text: '0' })]).toEqual([
    true,
    true,
    false,
  ]);
});

test('only the texts that were written change', () => {
  const fields = listedFields([field('a'), field('b')]);
  const now = withTexts(fields, new Map([['b', '']]));
  expect(now.map(({ text }) => text)).toEqual(['1 zł', '']);
  expect(now[0]).toBe(fields[0]);
});
