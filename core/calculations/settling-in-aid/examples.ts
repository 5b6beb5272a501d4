/** Worked examples of the settling-in aid. */
import type { Example } from '../definition.ts';

const left = { act: 'uwrspz', birthDate: '2004-06-20' };

export const examples: readonly Example[] = [
  {
    title: 'Piecza zastępcza, decyzja w lipcu 2022 r.',
    source: 'PCPR Lubartów: Świadczenia dla usamodzielnianych wychowanków (1782 zł)',
    input: { ...left, decisionDate: '2022-07-04' },
    expected: {
      amounts: { settlingInAid: '1782.00' },
      findings: { entitled: true, latestPayment: '2030-06-19' },
    },
  },
  {
    title: 'Umiarkowany stopień niepełnosprawności, decyzja w lipcu 2022 r.',
    source: 'PCPR Lubartów: Świadczenia dla usamodzielnianych wychowanków (3563 zł)',
    input: { ...left, decisionDate: '2022-07-04', disability: 'moderate' },
    expected: { amounts: { settlingInAid: '3563.00' } },
  },
  {
    title: 'Lekki stopień niepełnosprawności nie podwyższa pomocy, 2025 r.',
    source: 'art. 150 ust. 1 uwrspz; M.P. 2024 poz. 230',
    input: { ...left, decisionDate: '2025-03-03', disability: 'light' },
    expected: { amounts: { settlingInAid: '2272.00' } },
  },
  {
    title: 'Decyzja w dniu 26. urodzin: za późno',
    source: 'art. 150 ust. 1 uwrspz; art. 112 Kodeksu cywilnego',
    input: { act: 'uwrspz', birthDate: '1999-03-03', decisionDate: '2025-03-03' },
    expected: { amounts: {}, findings: { entitled: false } },
  },
  {
    title: 'Ustawa o pomocy społecznej: rzeczy o wartości do 300% podstawy 1837 zł',
    source: 'PCPR Kłodzko: Wysokość świadczeń dla osób opuszczających placówki (do 5511 zł)',
    input: { act: 'ups', birthDate: '2004-06-20', decisionDate: '2022-09-05' },
    expected: { amounts: {}, bounds: { settlingInAid: { atLeast: null, atMost: '5511.00' } } },
  },
  {
    title: 'Ustawa o pomocy społecznej, znaczny stopień niepełnosprawności: równowartość 300% podstawy',
    source: 'rozp. MPiPS z 3.08.2012 r. § 6 ust. 2, Dz.U. 2012 poz. 954; podstawa: Dz.U. 2024 poz. 1044',
    input: { act: 'ups', birthDate: '2004-06-20', decisionDate: '2025-02-03', disability: 'significant' },
    expected: { amounts: { settlingInAid: '6198.00' } },
  },
];
