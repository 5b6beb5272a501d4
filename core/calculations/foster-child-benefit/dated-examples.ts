/** Worked examples of the foster child benefit by law that has passed and for grown-up wards; listed after the others. */
import type { Example } from '../definition.ts';

const child = { birthDate: '2010-05-20', decisionDate: '2024-06-10' };

export const datedExamples: readonly Example[] = [
  {
    title:
      'Dziecko u opiekuna od 9 października 2013 r., postanowienie z 16 października, wniosek z 7 listopada: świadczenie od 9 października',
    source:
      'stan faktyczny: WSA we Wrocławiu, 2.10.2014, IV SA/Wr 148/14 (uchylona odmowa); kwota według art. 80 ust. 1 pkt 1 i art. 87 ust. 1, 4 uwrspz',
    input: {
      birthDate: '2008-02-14',
      placedOn: '2013-10-09',
      leftOn: '2013-11-30',
      careForm: 'kin',
      decisionDate: '2013-12-02',
      childIncome: [
        {
          from: '2013-10-09',
          amount: '0.00',
          percent: 0,
          decidedBy: 'starosta',
          reason: 'dziecko nie ma dochodu',
        },
      ],
    },
    expected: {
      schedule: [
        { from: '2013-10-09', to: '2013-10-31', kind: 'part-month', title: 'benefit', amount: '489.68' },
        { from: '2013-11-01', to: '2013-11-30', kind: 'month', title: 'benefit', amount: '660.00' },
      ],
    },
  },
  {
    title: 'Renta rodzinna 700 zł do 18 września 2014 r. pomniejsza świadczenie, od 19 września już nie',
    source:
      'przykład skonstruowany z art. 80 ust. 2 uwrspz w brzmieniu do 18.09.2014 r. i Dz.U. 2014 poz. 1188',
    input: {
      birthDate: '2008-02-14',
      placedOn: '2014-08-01',
      leftOn: '2014-10-31',
      careForm: 'nonProfessional',
      decisionDate: '2014-11-03',
      childIncome: [
        {
          from: '2014-08-01',
          amount: '700.00',
          percent: 50,
          decidedBy: 'starosta',
          reason: 'zasada przyjęta w powiecie',
        },
      ],
    },
    expected: {
      schedule: [
        { from: '2014-08-01', to: '2014-08-31', kind: 'month', amount: '650.00' },
        { from: '2014-09-01', to: '2014-09-18', kind: 'part-month', amount: '390.00' },
        { from: '2014-09-19', to: '2014-09-30', kind: 'part-month', amount: '400.00' },
        { from: '2014-10-01', to: '2014-10-31', kind: 'month', amount: '1000.00' },
      ],
    },
  },
  {
    title: 'Wysoki dochód dziecka: pomniejszenie najwyżej o 80% stawki, zostaje 20%',
    source: 'przykład skonstruowany z art. 80 ust. 2 uwrspz w brzmieniu do 18.09.2014 r.',
    input: {
      birthDate: '2008-02-14',
      placedOn: '2013-05-01',
      leftOn: '2013-05-31',
      careForm: 'kin',
      decisionDate: '2013-06-03',
      childIncome: [
        {
          from: '2013-05-01',
          amount: '1400.00',
          percent: 50,
          decidedBy: 'starosta',
          reason: 'zasada przyjęta w powiecie',
        },
      ],
    },
    expected: { amounts: { 'benefit.monthly': '132.00' } },
  },
  {
    title:
      'Rodzina zawodowa, dziecko z orzeczeniem umieszczone na podstawie ustawy o nieletnich: oba dodatki',
    source: 'przykład skonstruowany z art. 81 ust. 1 i 2 uwrspz',
    input: {
      ...child,
      placedOn: '2024-06-01',
      leftOn: '2024-06-30',
      careForm: 'professional',
      decisionDate: '2024-07-01',
      underJuvenileAct: true,
      disabilityCertificate: { kind: 'child', from: '2023-01-01' },
    },
    expected: {
      amounts: {
        'benefit.monthly': '1517.00',
        'disabilityAddition.monthly': '306.00',
        'juvenileAddition.monthly': '306.00',
      },
    },
  },
  {
    title:
      'Uczennica kończy szkołę w kwietniu 2024 r. i dostaje się na studia: świadczenie do końca września',
    source: 'przykład skonstruowany z art. 82 ust. 1, 1a i 1b pkt 1 w zw. z art. 37 ust. 2 uwrspz',
    input: {
      birthDate: '2005-03-10',
      placedOn: '2020-02-01',
      leftOn: '2024-12-31',
      careForm: 'kin',
      decisionDate: '2025-01-10',
      adultStay: {
        learning: [
          { kind: 'school', from: '2020-09-01', to: '2024-04-26', finished: true, admittedSameYear: true },
        ],
      },
    },
    expected: {
      schedule: [
        { from: '2020-02-01', to: '2021-05-31', amount: '694.00' },
        { from: '2021-06-01', to: '2022-05-31', amount: '746.00' },
        { from: '2022-06-01', to: '2023-05-31', amount: '785.00' },
        { from: '2023-06-01', to: '2024-05-31', amount: '899.00' },
        { from: '2024-06-01', to: '2024-09-30', amount: '1002.00' },
      ],
      settings: { 'foster.lastSchoolYear': 'schoolYear' },
    },
  },
  {
    title:
      'Wakacje między klasami należą do nauki; po przerwaniu szkoły świadczenie ustaje w dniu przerwania',
    source: 'przykład skonstruowany z art. 82 ust. 1a uwrspz',
    input: {
      birthDate: '2005-05-15',
      placedOn: '2023-05-01',
      careForm: 'nonProfessional',
      decisionDate: '2024-02-01',
      leftOn: '2024-03-31',
      adultStay: {
        learning: [
          { kind: 'school', from: '2022-09-01', to: '2023-06-23' },
          { kind: 'school', from: '2023-09-04', to: '2024-01-15' },
        ],
      },
    },
    expected: {
      schedule: [
        { from: '2023-05-01', to: '2023-05-31', kind: 'month', amount: '1189.00' },
        { from: '2023-06-01', to: '2023-12-31', kind: 'month', amount: '1361.00' },
        { from: '2024-01-01', to: '2024-01-15', kind: 'part-month', amount: '658.55' },
      ],
    },
  },
  {
    title: 'Pełnoletnia osoba z orzeczeniem, bez nauki: urząd wypłaca przez cały rok',
    source:
      'przykład skonstruowany z art. 82 ust. 1 w zw. z art. 37 ust. 2 pkt 5 uwrspz; wybór odczytania należy do urzędu',
    settings: { 'foster.disabledAdult': 'allYear' },
    input: {
      birthDate: '2006-07-01',
      placedOn: '2024-06-01',
      leftOn: '2024-08-31',
      careForm: 'nonProfessional',
      decisionDate: '2024-09-02',
      disabilityCertificate: { kind: 'significant', from: '2022-07-01' },
      adultStay: { byDisability: true },
    },
    expected: {
      schedule: [
        { from: '2024-06-01', to: '2024-08-31', title: 'benefit', amount: '1517.00' },
        { from: '2024-06-01', to: '2024-08-31', title: 'disabilityAddition', amount: '306.00' },
      ],
    },
  },
  {
    title:
      'Przejście między rodzinami 16 maja 2025 r.: dzień przejścia opłaca się nowej rodzinie (rodzina dotychczasowa)',
    source: 'przykład skonstruowany z art. 87 ust. 1 i 4 uwrspz',
    input: {
      birthDate: '2012-01-20',
      placedOn: '2025-05-01',
      leftOn: '2025-05-16',
      careForm: 'nonProfessional',
      decisionDate: '2025-06-02',
      transferredTo: true,
    },
    expected: {
      schedule: [{ from: '2025-05-01', to: '2025-05-15', kind: 'part-month', amount: '734.03' }],
      settings: { 'foster.transferDay': 'newFamily' },
    },
  },
  {
    title: 'Dodatek wychowawczy: powiat płacił do 31 maja 2022 r., potem ZUS',
    source:
      'PCPR w Świdnicy: Informacja o zasadach wypłacania dodatku wychowawczego (2022); data umieszczenia jest nasza',
    input: {
      birthDate: '2015-01-20',
      placedOn: '2021-11-10',
      leftOn: '2022-07-31',
      careForm: 'kin',
      decisionDate: '2022-08-01',
      childRaisingAllowanceFrom: '2021-11-15',
    },
    expected: {
      amounts: { 'childRaisingAllowance.firstMonth': '350.00', 'childRaisingAllowance.monthly': '500.00' },
    },
  },
  {
    title: 'Dodatek wychowawczy: na dziecko umieszczone od 1 stycznia 2022 r. płaci od początku ZUS',
    source:
      'PCPR w Świdnicy: Informacja o zasadach wypłacania dodatku wychowawczego (2022); data umieszczenia jest nasza',
    input: {
      birthDate: '2015-01-20',
      placedOn: '2022-01-05',
      leftOn: '2022-01-31',
      careForm: 'kin',
      decisionDate: '2022-02-01',
      childRaisingAllowanceFrom: '2022-01-10',
    },
    expected: {
      schedule: [{ from: '2022-01-05', to: '2022-01-31', title: 'benefit', amount: '649.74' }],
    },
  },
];
