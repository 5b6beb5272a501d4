import { day } from '../../../core/values/day.ts';
import { readTypedEnd } from '../../../core/values/typed-end.ts';
import type { PeriodEnd } from '../../../core/values/typed-end.ts';

test.each<[string, PeriodEnd]>([
  ['31.12.2024', { kind: 'day', day: day('2024-12-31') }],
  ['do 31.12.2024 r.', { kind: 'day', day: day('2024-12-31') }],
  ['bezterminowo', { kind: 'open' }],
  ['NA STAŁE', { kind: 'open' }],
  ['do odwołania', { kind: 'until-revoked' }],
  ['do końca nauki', { kind: 'education-end' }],
  ['do końca roku szkolnego', { kind: 'school-year-end' }],
  ['nadal', { kind: 'ongoing' }],
  ['j.w.', { kind: 'same-as-above' }],
  ['-//-', { kind: 'same-as-above' }],
  ['- // -', { kind: 'same-as-above' }],
  ['„', { kind: 'same-as-above' }],
  ['do uzyskania pełnoletności', { kind: 'age', years: 18 }],
  ['do pełnoletności', { kind: 'age', years: 18 }],
  ['do ukończenia 18 r.ż.', { kind: 'age', years: 18 }],
  ['do 25 roku życia', { kind: 'age', years: 25 }],
  ['3 m-ce', { kind: 'length', count: 3, unit: 'month' }],
  ['na 6 miesięcy', { kind: 'length', count: 6, unit: 'month' }],
  ['14 dni', { kind: 'length', count: 14, unit: 'day' }],
  ['2 lata', { kind: 'length', count: 2, unit: 'year' }],
  ['pół roku', { kind: 'length', count: 6, unit: 'month' }],
])('%p is read as the end it names', (text, value) => {
  expect(readTypedEnd(text)).toEqual({ kind: 'certain', value });
});

test.each([
  ['', 'unreadable', 'empty'],
  ['po wakacjach', 'unreadable', 'no-date'],
  ['0 dni', 'unreadable', 'no-date'],
  ['do 31.12.24', 'ambiguous', 'two-digit-year'],
  ['do 31.11.2024', 'unreadable', 'impossible-day'],
  ['3 m-ce '.repeat(20_000), 'unreadable', 'no-date'],
])('%#: other texts keep the cause of the date', (text, kind, cause) => {
  expect(readTypedEnd(text)).toMatchObject({ kind, cause });
});
