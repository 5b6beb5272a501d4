import { PARAMETERS } from '../../../core/law/parameters/index.ts';
import { addDays, day, toIso } from '../../../core/values/day.ts';
import { parameterSchema } from './parameter-schema.ts';

const DATA_DATE = '2026-11-21';
const each = PARAMETERS.map((parameter) => [parameter.id, parameter] as const);

describe('the statutory parameters', () => {
  test('are all there, under ids of their own', () => {
    expect(PARAMETERS.length).toBeGreaterThan(160);
    expect(new Set(PARAMETERS.map(({ id }) => id)).size).toBe(PARAMETERS.length);
  });

  test.each(each)('%s has the form of a parameter', (_id, parameter) => {
    expect(parameterSchema.safeParse(parameter).error?.issues).toBeUndefined();
  });

  test.each(each)('%s has its values in order, without overlaps', (_id, { values }) => {
    for (const [index, entry] of values.entries()) {
      if (entry.from !== null && entry.to !== null) expect(entry.from <= entry.to).toBe(true);
      const former = values[index - 1];
      if (former === undefined) continue;
      expect(former.to).not.toBeNull();
      expect(entry.from).not.toBeNull();
      expect((former.to ?? '') < (entry.from ?? '')).toBe(true);
    }
  });

  test.each(each)(
    '%s was announced, where that is known, before it came into force and in order',
    (_id, p) => {
      const announced = p.values.map(
        (entry) => entry.announced ?? entry.source.announced ?? entry.from ?? '',
      );
      for (const [index, entry] of p.values.entries()) {
        if (entry.from !== null) expect((announced[index] ?? '') <= entry.from).toBe(true);
      }
      expect(announced).toEqual([...announced].sort());
    },
  );

  test.each(each)('%s knows at least one value, and leaves none without a source', (_id, { values }) => {
    expect(values.some(({ value }) => value !== null)).toBe(true);
    for (const { source } of values) expect(source.title.trim()).not.toBe('');
  });

  test.each(each)(
    '%s is marked as checked to the eve of its next change, or to the day of the data',
    (_id, p) => {
      if (p.mayChangeOn === undefined) {
        // A rate of interest may change in any month: later days must not be computed with the last known one.
        const afterwards = p.unit === '% rocznie' ? 'refuse' : 'warn';
        expect([p.verifiedUntil, p.afterwards]).toEqual([DATA_DATE, afterwards]);
      } else {
        expect(p.afterwards).toBe('refuse');
        expect(p.verifiedUntil > DATA_DATE).toBe(true);
        expect(toIso(addDays(day(p.verifiedUntil), 1)).slice(5)).toBe(p.mayChangeOn);
      }
    },
  );

  test('leave a value unknown only from 1 June 2026 on, when amounts may have been valorised', () => {
    const unknown = PARAMETERS.flatMap(({ id, values }) =>
      values.filter(({ value }) => value === null).map(({ from }) => ({ id, from })),
    );
    expect(unknown).toHaveLength(13);
    expect(new Set(unknown.map(({ from }) => from))).toEqual(new Set(['2026-06-01']));
  });

  test('are written in Polish', () => {
    const english = new Set(
      'the from until with only income amount see read text year and or of by is not'.split(' '),
    );
    const texts = PARAMETERS.flatMap(({ name, unit, legalBasis, note, values }) => [
      name,
      unit,
      legalBasis,
      note ?? '',
      ...values.flatMap((entry) => [entry.source.title, entry.note ?? '', textsIn(entry.value)].flat()),
    ]);
    expect(texts.filter((text) => text.split(/[^\p{L}]+/u).some((word) => english.has(word)))).toEqual([]);
  });
});

/** Texts inside a value, keys left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
