import { measures } from '../../../../core/workload/measures/index.ts';
import { appliesTo, measureSetOf, measureSets } from '../../../../core/workload/measures/sets.ts';

describe('measure sets', () => {
  test.each([
    ['praca socjalna', 'social-work'],
    ['Zespół Pracy Socjalnej (rejonowy)', 'social-work'],
    ['pomoc środowiskowa', 'social-work'],
    ['przeciwdziałanie przemocy', 'violence'],
    ['PRZEMOC DOMOWA', 'violence'],
    ['zespół interwencji kryzysowej', 'violence'],
    ['usługi opiekuńcze', 'services'],
    ['USLUGI', 'services'],
    ['metodyczny', 'method'],
    ['sekcja metodyki pracy socjalnej', 'method'],
    ['usługi i praca socjalna', undefined],
    ['piecza zastępcza', undefined],
    ['', undefined],
  ])('a team of the kind „%s” has the set %s', (kind, id) => {
    expect(measureSetOf(kind)?.id).toBe(id);
  });

  test('every measure applies to social work and to a kind that is not known', () => {
    expect(measures.filter(({ id }) => !appliesTo(id, 'praca socjalna') || !appliesTo(id, 'inny'))).toEqual(
      [],
    );
  });

  test('days apply to every team, drafts of decisions not to all', () => {
    const kinds = ['praca socjalna', 'przemoc', 'usługi', 'metodyczny'];
    expect(kinds.map((kind) => appliesTo('absenceDays', kind))).toEqual([true, true, true, true]);
    expect(kinds.map((kind) => appliesTo('decisionsGranting', kind))).toEqual([true, false, true, false]);
    expect(kinds.map((kind) => appliesTo('blueCardFormsA', kind))).toEqual([true, true, false, false]);
    expect(kinds.map((kind) => appliesTo('spendingCareServices', kind))).toEqual([true, false, true, false]);
  });

  test('have titles of their own', () => {
    expect(new Set(measureSets.map(({ title }) => title)).size).toBe(measureSets.length);
  });
});
