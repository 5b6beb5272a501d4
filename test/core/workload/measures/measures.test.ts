import fc from 'fast-check';
import { COUNT, DAYS, FLAG, STATE } from '../../../../core/workload/measures/definition.ts';
import type { Measure } from '../../../../core/workload/measures/definition.ts';
import { measureByHeading } from '../../../../core/workload/measures/by-heading.ts';
import { measures } from '../../../../core/workload/measures/index.ts';

const found = (...headings: string[]): string | undefined => measureByHeading(headings)?.id;

describe('measures', () => {
  test('have ids of their own and a title and heading for people', () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    expect(new Set(measures.map(({ title }) => title)).size).toBe(measures.length);
    expect(measures.every(({ name, title, group }) => name && title && group.name)).toBe(true);
  });

  test('each is recognised by its own heading under its own group', () => {
    expect(measures.map(({ group, name }) => found(group.name, name))).toEqual(measures.map(({ id }) => id));
  });

  test('counts and days add up over months, states and flags never', () => {
    expect([COUNT, DAYS, STATE, FLAG].map((kind) => kind.overMonths)).toEqual(['sum', 'sum', 'last', 'none']);
    expect([COUNT, DAYS, STATE, FLAG].map((kind) => kind.addsOverWorkers)).toEqual([true, true, true, false]);
  });

  test('each kind accepts only what can be', () => {
    expect([0, 17, -1, 1.5].map(COUNT.accepts)).toEqual([true, true, false, false]);
    expect([0, 17, -1, 1.5].map(STATE.accepts)).toEqual([true, true, false, false]);
    expect([0, 1.5, 31, -1, 0.3, 31.5, 32].map(DAYS.accepts)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([0, 1, 2].map(FLAG.accepts)).toEqual([true, true, false]);
  });
});

describe('measureByHeading', () => {
  test.each([
    [['Wywiady', 'aktual.'], 'interviewsUpdated'],
    [['WYWIADY ŚRODOWISKOWE', 'nowe'], 'interviewsNew'],
    [['Środo-\nwiska', 'nowe'], 'environmentsNew'],
    [['Liczba wywiadów po terminie'], 'interviewsLate'],
    [['Wywiady', 'inne  OPS'], 'interviewsForOthers'],
    [['Interwencje'], 'interventions'],
    [['Dni w terenie'], 'fieldDays'],
    [['Liczba dni', 'nieobecności'], 'absenceDays'],
    [['odmowne'], 'decisionsRefusing'],
  ])('%j', (headings, id) => {
    expect(found(...headings)).toBe(id);
  });

  test('a bare heading that two groups share means nothing, nor does a known one under a foreign group', () => {
    expect(found('nowe')).toBeUndefined();
    expect(found('Umowy', 'zawarte')).toBeUndefined();
  });
});

describe('every phrase of every measure', () => {
  const listed: readonly Measure[] = measures;

  test('means that measure and no other, with the group before or after it', () => {
    const wrong = listed.flatMap(({ id, group, name, synonyms }) =>
      [group.name, ...group.synonyms].flatMap((above) =>
        [name, ...synonyms].flatMap((leaf) =>
          [[above, leaf], [`${above} ${leaf}`], [`${leaf} ${above}`]]
            .filter((headings) => found(...headings) !== id)
            .map((headings) => [id, headings]),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('means it by itself where it is listed so', () => {
    const wrong = listed.flatMap(({ id, title, headings = [] }) =>
      [title, ...headings].filter((heading) => found(heading) !== id),
    );
    expect(wrong).toEqual([]);
  });

  test('means it in capitals, without diacritics, broken into lines, numbered and counted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...listed),
        fc.constantFrom('', '1. ', 'a) ', '- '),
        fc.constantFrom('', 'liczba ', 'il. ', 'Ilość ', 'l. '),
        fc.boolean(),
        ({ id, group, name }, number, counting, capitals) => {
          const plain = `${number}${counting}${group.name}\n${name}`.normalize('NFD').replace(/\p{M}/gu, '');
          expect(found(capitals ? plain.toUpperCase() : plain)).toBe(id);
        },
      ),
    );
  });
});
