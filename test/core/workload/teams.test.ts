import { teamsIn } from '../../../core/workload/identify/teams.ts';

const teams = [
  ...Array.from({ length: 12 }, (_, at) => ({
    id: `ZPS-${at + 1}`,
    name: `Zespół Pracy Socjalnej nr ${at + 1}`,
  })),
  { id: 'ZU', name: 'Zespół Usług' },
];

describe('teamsIn', () => {
  test.each([
    ['Sprawozdanie z obciążenia pracą – Zespół Pracy Socjalnej nr 1', ['ZPS-1']],
    ['ZESPÓŁ PRACY SOCJALNEJ NR 12', ['ZPS-12']],
    ['ZPS 1 - sprawozdanie 2026-04', ['ZPS-1']],
    ['zps3 pazdz POPRAWIONE (2)', ['ZPS-3']],
    ['ZPS nr 11', ['ZPS-11']],
    ['ZPS 01', ['ZPS-1']],
    ['zps010', ['ZPS-10']],
    ['ZU_kwiecień', ['ZU']],
    ['Zespół nr 3_październik', ['ZPS-3']],
    ['zespołu 12', ['ZPS-12']],
    ['Zespół Pracy Socj. nr 4', ['ZPS-4']],
    ['Z-3', ['ZPS-3']],
    ['Z3 październik', ['ZPS-3']],
    ['z 3 kwietnia', []],
    ['Zespół Remontowy nr 3', []],
    ['zespół nr 13', []],
    ['Zeszyt', []],
    ['Zespół Pracy Socjalnej', []],
    ['ZPS 1 i ZPS 2', ['ZPS-1', 'ZPS-2']],
  ])('%s', (text, expected) => {
    expect(teamsIn(text, teams)).toEqual(expected);
  });

  test('a number that two teams have names neither', () => {
    const both = [...teams, { id: 'ZPP-3', name: 'Zespół Przeciwdziałania Przemocy nr 3' }];
    expect(teamsIn('zespół nr 3', both)).toEqual([]);
    expect(teamsIn('Zespół Przec. Przemocy nr 3, ZPP 3', both)).toEqual(['ZPP-3']);
  });

  test('a team without a name is found by its id alone', () => {
    expect(teamsIn('Zestawienie ZU', [{ id: 'ZU', name: '' }])).toEqual(['ZU']);
    expect(teamsIn('Zestawienie', [{ id: 'ZU', name: '' }])).toEqual([]);
  });
});
