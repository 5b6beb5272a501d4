/** Worked examples of the foster child benefit with circumstances beyond a plain stay; listed after examples.ts. */
import type { Example } from '../definition.ts';

const child = { birthDate: '2010-05-20', decisionDate: '2024-06-10' };

export const circumstanceExamples: readonly Example[] = [
  {
    title: 'Cały lipiec 2024 r. w młodzieżowym ośrodku wychowawczym: co najmniej 20% z 1517 zł, bez dodatku',
    source: 'przykład skonstruowany z art. 87 ust. 2 i 3 uwrspz',
    input: {
      ...child,
      placedOn: '2024-06-01',
      leftOn: '2024-08-31',
      careForm: 'nonProfessional',
      decisionDate: '2024-09-02',
      disabilityCertificate: { kind: 'moderate', from: '2024-01-01' },
      institutionStays: [{ unit: 'youthEducationCentre', from: '2024-07-01', to: '2024-07-31' }],
    },
    expected: {
      amounts: { 'benefitInInstitution.monthly': '303.40', 'benefit.monthly': '1517.00' },
      bounds: { benefitInInstitution: { atLeast: '303.40' } },
      schedule: [
        { from: '2024-06-01', to: '2024-06-30', title: 'benefit', amount: '1517.00' },
        { from: '2024-07-01', to: '2024-07-31', title: 'benefitInInstitution', amount: '303.40' },
        { from: '2024-08-01', to: '2024-08-31', title: 'benefit', amount: '1517.00' },
        { from: '2024-06-01', to: '2024-06-30', title: 'disabilityAddition', amount: '306.00' },
        { from: '2024-08-01', to: '2024-08-31', title: 'disabilityAddition', amount: '306.00' },
      ],
    },
  },
  {
    title: 'Dwa weekendy w domu w czasie pobytu w ośrodku: dni jednego miesiąca sumuje się i zaokrągla raz',
    source: 'przykład skonstruowany z art. 87 ust. 2 i 4 uwrspz',
    input: {
      ...child,
      placedOn: '2024-09-01',
      leftOn: '2024-09-30',
      careForm: 'kin',
      decisionDate: '2024-10-01',
      institutionStays: [
        {
          unit: 'youthSociotherapyCentre',
          from: '2024-09-02',
          to: '2024-09-06',
          chosen: { percent: 25, decidedBy: 'starosta', reason: 'rodzina dojeżdża do ośrodka' },
        },
        { unit: 'youthSociotherapyCentre', from: '2024-09-09', to: '2024-09-30' },
      ],
    },
    expected: {
      schedule: [
        { from: '2024-09-01', to: '2024-09-08', kind: 'part-month', title: 'benefit', amount: '100.20' },
        { from: '2024-09-02', to: '2024-09-06', title: 'benefitInInstitution', amount: '41.75' },
        { from: '2024-09-09', to: '2024-09-30', title: 'benefitInInstitution', amount: '146.96' },
      ],
    },
  },
  {
    title: 'Rodzina pomocowa opiekuje się dzieckiem 10 dni lipca: świadczenie dzieli się według dni',
    source: 'przykład skonstruowany z art. 87 ust. 5 uwrspz',
    input: {
      ...child,
      placedOn: '2024-07-01',
      leftOn: '2024-07-31',
      careForm: 'professional',
      decisionDate: '2024-08-01',
      helperStays: [{ from: '2024-07-08', to: '2024-07-17' }],
    },
    expected: {
      schedule: [
        { from: '2024-07-01', to: '2024-07-31', kind: 'part-month', title: 'benefit', amount: '1027.65' },
        { from: '2024-07-08', to: '2024-07-17', title: 'benefitToHelper', amount: '489.35' },
      ],
    },
  },
  {
    title: 'Rada powiatu podnosi świadczenie dla rodzin spokrewnionych z 660 zł do 810 zł',
    source:
      'Ostrołęka, projekt uchwały opisany w ePowiat Ostrołęcki („Rodziny zastępcze spokrewnione otrzymają wsparcie od miasta”, lata 2012–2018); daty przykładu są nasze',
    input: {
      birthDate: '2010-05-20',
      placedOn: '2017-03-01',
      leftOn: '2017-12-31',
      careForm: 'kin',
      decisionDate: '2018-01-05',
      localRate: { amount: '810.00', resolution: 'uchwała rady miasta' },
    },
    expected: { amounts: { 'benefit.monthly': '810.00', 'benefit.raise': '150.00' } },
  },
  {
    title: 'Świadczenie 1000 zł za 10 z 30 dni miesiąca: 333,33 zł',
    source:
      'kwoty: WSA we Wrocławiu, 20.12.2016, IV SA/Wr 277/16 (decyzja pierwszej instancji z II.2016 o zwrocie 333,33 zł); liczba dni wynika z kwoty',
    input: {
      birthDate: '2010-05-20',
      placedOn: '2015-11-21',
      leftOn: '2015-11-30',
      careForm: 'nonProfessional',
      decisionDate: '2015-12-01',
    },
    expected: { amounts: { 'benefit.firstMonth': '333.33' } },
  },
];
