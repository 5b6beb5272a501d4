/** Worked examples of the independence aid. */
import type { Example } from '../definition.ts';

const left = (form: string, from: string, to: string, decisionDate: string) => ({
  form,
  birthDate: '2006-05-15',
  decisionDate,
  stays: [{ from, to }],
});

export const examples: readonly Example[] = [
  {
    title: 'Rodzina niezawodowa, 2 lata i 364 dni: kwota za pobyt od 2 do 3 lat',
    source: 'przykład skonstruowany z art. 149 ust. 1 pkt 2 lit. b uwrspz; M.P. 2024 poz. 230',
    input: left('nonProfessional', '2022-06-02', '2025-05-31', '2025-06-16'),
    expected: { amounts: { independenceAid: '4998.00' }, findings: { entitled: true } },
  },
  {
    title: 'Dokładnie 3 lata to jeszcze „od 2 do 3 lat”, bo wyższa kwota jest za pobyt „powyżej 3 lat”',
    source: 'przykład skonstruowany z art. 149 ust. 1 pkt 2 lit. a i b uwrspz; M.P. 2024 poz. 230',
    input: left('nonProfessional', '2022-06-01', '2025-05-31', '2025-06-16'),
    expected: { amounts: { independenceAid: '4998.00' } },
  },
  {
    title: '3 lata i jeden dzień w placówce',
    source: 'art. 149 ust. 1 pkt 2 lit. a uwrspz; M.P. 2024 poz. 230',
    input: left('institution', '2022-05-31', '2025-05-31', '2025-06-16'),
    expected: { amounts: { independenceAid: '9991.00' } },
  },
  {
    title: 'Rodzina spokrewniona, dokładnie 3 lata',
    source: 'art. 149 ust. 1 pkt 1 uwrspz; M.P. 2024 poz. 230',
    input: left('kin', '2022-06-01', '2025-05-31', '2025-06-16'),
    expected: { amounts: { independenceAid: '4998.00' } },
  },
  {
    title: 'Rodzina spokrewniona, dzień krócej niż 3 lata: pomoc nie przysługuje',
    source: 'art. 141 ust. 1 pkt 1 uwrspz',
    input: left('kin', '2022-06-02', '2025-05-31', '2025-06-16'),
    expected: { amounts: {}, findings: { entitled: false } },
  },
  {
    title: 'Decyzja w lipcu 2022 r. po pobycie powyżej 3 lat',
    source: 'PCPR Lubartów: Świadczenia dla usamodzielnianych wychowanków (7839 zł)',
    input: { ...left('familyHome', '2018-06-01', '2022-06-30', '2022-07-04'), birthDate: '2004-06-20' },
    expected: { amounts: { independenceAid: '7839.00' } },
  },
  {
    title: 'Trzy raty po zakończeniu nauki: ostatnia wyrównuje sumę',
    source: 'przykład skonstruowany z art. 149 ust. 2 i 3 uwrspz',
    input: {
      ...left('institution', '2020-01-01', '2025-05-31', '2025-06-16'),
      studyAid: { until: '2025-08-31' },
      payments: ['2025-09-10', '2025-10-10', '2025-11-10'],
    },
    expected: {
      schedule: [
        { from: '2025-09-10', kind: 'once', amount: '3330.33' },
        { from: '2025-10-10', kind: 'once', amount: '3330.33' },
        { from: '2025-11-10', kind: 'once', amount: '3330.34' },
      ],
    },
  },
  {
    title: 'Młodzieżowy ośrodek wychowawczy powyżej 3 lat: 300% podstawy 1837 zł',
    source:
      'rozp. MPiPS z 3.08.2012 r. § 5 ust. 2 pkt 1, Dz.U. 2012 poz. 954; podstawa: Dz.U. 2021 poz. 1296',
    input: {
      ...left('youthCentre', '2020-01-15', '2024-06-21', '2024-09-02'),
      household: { kind: 'single', income: '0.00' },
    },
    expected: { amounts: { independenceAid: '5511.00' }, findings: { entitled: true } },
  },
  {
    title: 'Młodzieżowy ośrodek wychowawczy, dokładnie 2 lata: „od roku do dwóch lat”, 100% podstawy',
    source:
      'rozp. MPiPS z 3.08.2012 r. § 5 ust. 2 pkt 3, Dz.U. 2012 poz. 954; podstawa: Dz.U. 2024 poz. 1044',
    input: {
      ...left('youthCentre', '2023-03-01', '2025-02-28', '2025-03-10'),
      household: { kind: 'family', persons: 3, income: '4938.00' },
    },
    expected: { amounts: { independenceAid: '2066.00' } },
  },
];
