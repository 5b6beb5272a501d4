/** Worked examples of the staffing norms. */
import type { Example } from '../definition.ts';

export const examples: readonly Example[] = [
  {
    title:
      'Gmina z 15 000 mieszkańców, 7 etatów, 320 środowisk: norma na mieszkańców nie, norma na środowiska tak',
    source: 'przykład skonstruowany z art. 110 ust. 11–12 u.p.s. (Dz.U. 2011 nr 81 poz. 440)',
    input: { date: '2026-11-01', inhabitants: 15000, families: 320, posts: 7 },
    expected: {
      findings: {
        requiredByInhabitants: '7.5',
        requiredByFamilies: '6.4',
        inhabitantsTestMet: false,
        familiesTestMet: true,
        minimumMet: true,
        normMet: true,
        missingPosts: '0',
      },
    },
  },
  {
    title: 'Mała gmina: obie liczby środowisk i mieszkańców dają mniej niż trzy etaty, ale trzy muszą być',
    source: 'przykład skonstruowany z art. 110 ust. 12 u.p.s.',
    input: { date: '2026-11-01', inhabitants: 3800, families: 60, posts: 2 },
    expected: {
      findings: {
        requiredByInhabitants: '1.9',
        requiredByFamilies: '1.2',
        minimumMet: false,
        normMet: false,
        missingPosts: '1',
      },
    },
  },
  {
    title: 'Asystenci rodziny i koordynatorzy: liczy się każdy z osobna, nie średnia',
    source: 'przykład skonstruowany z art. 15 ust. 4 i art. 77 ust. 4 uwrspz (Dz.U. 2014 poz. 1188)',
    input: {
      date: '2026-11-01',
      inhabitants: 6000,
      families: 300,
      posts: 3,
      familiesPerAssistant: [16, 10],
      familiesPerCoordinator: [15, 15],
    },
    expected: {
      findings: {
        normMet: true,
        'assistants.met': false,
        'assistants.required': '2',
        'coordinators.met': true,
        'coordinators.required': '2',
      },
    },
  },
];
