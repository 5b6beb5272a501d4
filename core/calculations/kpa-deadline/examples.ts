/** Worked examples of deadlines: days off that changed, month ends, and the terms of social assistance. */
import type { Example } from '../definition.ts';

const DAYS_OFF = 'art. 57 § 1 i 4, art. 129 § 2 KPA (Dz.U. 2024 poz. 572); dni wolne: Dz.U. 2020 poz. 1920';
const CHRISTMAS_EVE = `${DAYS_OFF} i Dz.U. 2024 poz. 1965 (Wigilia od 1.02.2025)`;
const COUNTING = 'art. 57 § 2–4 KPA (Dz.U. 2024 poz. 572)';

const appeal = (
  title: string,
  source: string,
  from: string,
  lastDay: string,
  more: Example['expected'] = {},
): Example => ({
  title,
  source,
  input: { kind: 'appeal', from },
  expected: { findings: { lastDay, ...more } },
});

export const examples: readonly Example[] = [
  appeal(
    'Decyzja doręczona 10 grudnia 2024 r.: Wigilia była jeszcze dniem pracy',
    DAYS_OFF,
    '2024-12-10',
    '2024-12-24',
    {
      moved: false,
    },
  ),
  appeal(
    'Decyzja doręczona 10 grudnia 2025 r.: Wigilia, święta, sobota i niedziela',
    CHRISTMAS_EVE,
    '2025-12-10',
    '2025-12-29',
    {
      nominalEnd: '2025-12-24',
      moved: true,
    },
  ),
  appeal('Decyzja doręczona 10 grudnia 2026 r.', CHRISTMAS_EVE, '2026-12-10', '2026-12-28', { moved: true }),
  appeal('Decyzja doręczona 21 maja 2026 r.: koniec w Boże Ciało', DAYS_OFF, '2026-05-21', '2026-06-05', {
    nominalEnd: '2026-06-04',
    moved: true,
  }),
  appeal(
    'Decyzja doręczona 23 grudnia 2026 r.: koniec w Trzech Króli',
    CHRISTMAS_EVE,
    '2026-12-23',
    '2027-01-07',
    {
      nominalEnd: '2027-01-06',
    },
  ),
  {
    title: 'Miesiąc od 31 stycznia 2026 r.: luty nie ma takiego dnia, a ostatni jest sobotą',
    source: COUNTING,
    input: { kind: 'settlement', from: '2026-01-31' },
    expected: { findings: { nominalEnd: '2026-02-28', lastDay: '2026-03-02', moved: true } },
  },
  {
    title: 'Sprawa szczególnie skomplikowana z 20 dniami, których się nie wlicza',
    source: 'art. 35 § 3 i 5 KPA (Dz.U. 2024 poz. 572)',
    input: { kind: 'complexSettlement', from: '2025-03-03', notCountedDays: 20 },
    expected: { findings: { nominalEnd: '2025-05-23', lastDay: '2025-05-23' } },
  },
  {
    title: 'Rok od 29 lutego 2024 r. kończy się 28 lutego 2025 r.',
    source: COUNTING,
    input: { kind: 'term', from: '2024-02-29', length: 1, unit: 'years' },
    expected: { findings: { lastDay: '2025-02-28', moved: false } },
  },
  {
    title: 'Dwa tygodnie od wtorku kończą się we wtorek',
    source: COUNTING,
    input: { kind: 'term', from: '2025-09-02', length: 2, unit: 'weeks' },
    expected: { findings: { lastDay: '2025-09-16' } },
  },
  {
    title: 'Decyzji nie odebrano: pierwsze awizo 1 grudnia 2025 r., odwołanie nadano 29 grudnia',
    source: 'art. 44 § 4 i art. 129 § 2 KPA (Dz.U. 2024 poz. 572)',
    input: { kind: 'appeal', storedFrom: '2025-12-01', actedOn: '2025-12-29' },
    expected: { findings: { event: '2025-12-15', lastDay: '2025-12-29', inTime: true } },
  },
  {
    title: 'Wezwanie do usunięcia braków z terminem 10 dni',
    source: 'art. 64 § 2 KPA (Dz.U. 2017 poz. 935)',
    input: { kind: 'fillingGaps', from: '2025-10-22', length: 10 },
    expected: { findings: { nominalEnd: '2025-11-01', lastDay: '2025-11-03' } },
  },
  {
    title: 'Wywiad w ciągu 14 dni roboczych przez dwa święta listopada',
    source: '§ 3 rozporządzenia z 8.04.2021 o wywiadzie (Dz.U. 2021 poz. 893)',
    input: { kind: 'interview', from: '2025-10-31' },
    expected: { findings: { lastDay: '2025-11-21', moved: false } },
  },
  {
    title: 'Usługi rozpoczęte pilnie: decyzja w 10 dni',
    source: 'art. 50a ust. 2 u.p.s. (Dz.U. 2021 poz. 803)',
    input: { kind: 'urgentServices', from: '2025-08-05' },
    expected: { findings: { nominalEnd: '2025-08-15', lastDay: '2025-08-18' } },
  },
];
