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
    ['Zeszyt', []],
    ['Zespół Pracy Socjalnej', []],
    ['ZPS 1 i ZPS 2', ['ZPS-1', 'ZPS-2']],
  ])('%s', (text, expected) => {
    expect(teamsIn(text, teams)).toEqual(expected);
  });

  test('a team without a name is found by its id alone', () => {
    expect(teamsIn('Zestawienie ZU', [{ id: 'ZU', name: '' }])).toEqual(['ZU']);
    expect(teamsIn('Zestawienie', [{ id: 'ZU', name: '' }])).toEqual([]);
  });
});
