/** Worked examples of absences from a care home: they document the calculation and are tests of it. */
import type { Example } from '../definition.ts';

export const examples: readonly Example[] = [
  {
    title: 'Siedem dni nieobecności, opłata dzielona przez 30',
    source: 'Forum OPS: W sprawie odpłatności za DPS (zasada: opłata / 30 × dni; opłata przyjęta)',
    settings: { 'fees.partMonth': 'thirty' },
    input: {
      resident: { monthlyFee: '1050.00' },
      absences: [{ from: '2011-05-09', to: '2011-05-15' }],
    },
    expected: { amounts: { 'refund.resident': '245.00' }, findings: { 'daysLeft.2011': '14' } },
  },
  {
    title: 'Pięć dni nieobecności, opłata dzielona przez 30',
    source: 'Forum OPS: W sprawie odpłatności za DPS (zasada: opłata / 30 × dni; opłata przyjęta)',
    settings: { 'fees.partMonth': 'thirty' },
    input: {
      resident: { monthlyFee: '1050.00' },
      absences: [{ from: '2011-05-09', to: '2011-05-13' }],
    },
    expected: { amounts: { 'refund.resident': '175.00' } },
  },
  {
    title: 'Trzydzieści dni w roku w dwóch częściach: 21 dni wolnych; syn nie płaci za dni u siebie',
    source: 'przykład skonstruowany z art. 63 ust. 1 u.p.s.',
    input: {
      resident: { monthlyFee: '1860.00' },
      relatives: [
        { id: 'syn', monthlyFee: '620.00' },
        { id: 'corka', monthlyFee: '310.00' },
      ],
      absences: [
        { from: '2025-01-06', to: '2025-01-15', staysWith: 'syn' },
        { from: '2025-07-01', to: '2025-07-20' },
      ],
    },
    expected: {
      amounts: {
        'refund.resident': '1260.00',
        'refund.relatives.syn': '200.00',
        'refund.relatives.corka': '0.00',
      },
      findings: { 'daysLeft.2025': '0' },
      schedule: [
        { title: 'refund.resident', from: '2025-01-01', to: '2025-01-31', kind: 'once', amount: '600.00' },
        { title: 'due.resident', amount: '1260.00' },
        { title: 'refund.resident', from: '2025-07-01', amount: '660.00' },
        { title: 'due.resident', amount: '1200.00' },
        { title: 'refund.relatives.syn', amount: '200.00' },
        { title: 'due.relatives.syn', amount: '420.00' },
      ],
    },
  },
  {
    title: 'Ta sama dłuższa nieobecność, gdy urząd nie zwalnia z opłaty nieobecności ponad limit',
    source: 'przykład skonstruowany z art. 63 ust. 1 u.p.s.',
    settings: { 'dps.longAbsence': 'none' },
    input: {
      resident: { monthlyFee: '1860.00' },
      absences: [
        { from: '2025-01-06', to: '2025-01-15' },
        { from: '2025-07-01', to: '2025-07-20' },
      ],
    },
    expected: { amounts: { 'refund.resident': '600.00' } },
  },
  {
    title: 'Małoletni całe wakacje w domu rodzinnym: z opłaty zwolnieni dziecko i matka',
    source: 'przykład skonstruowany z art. 63 ust. 2 u.p.s.',
    input: {
      minor: true,
      resident: { monthlyFee: '310.00' },
      relatives: [{ id: 'matka', monthlyFee: '620.00' }],
      absences: [{ from: '2025-07-01', to: '2025-08-31', familyHome: true }],
    },
    expected: {
      amounts: { 'refund.resident': '620.00', 'refund.relatives.matka': '1240.00' },
      findings: { 'familyHomeDaysLeft.2025': '8' },
    },
  },
];
