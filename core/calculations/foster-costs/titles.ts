/** What the upbringing of a child in foster care costs the county: the titles of art. 192 uwrspz and of art. 191. */
export interface CostTitle {
  /** Polish, nominative. */
  readonly name: string;
  readonly basis: string;
}

export const COST_TITLES = {
  benefit: { name: 'świadczenie na pokrycie kosztów utrzymania dziecka', basis: 'art. 192 pkt 1 uwrspz' },
  disabilityAddition: { name: 'dodatek z tytułu niepełnosprawności', basis: 'art. 192 pkt 2 uwrspz' },
  juvenileAddition: {
    name: 'dodatek na dziecko z orzeczenia w sprawie nieletnich',
    basis: 'art. 192 pkt 2 uwrspz',
  },
  holiday: { name: 'dofinansowanie do wypoczynku', basis: 'art. 192 pkt 3 uwrspz' },
  admission: { name: 'świadczenie na potrzeby przyjmowanego dziecka', basis: 'art. 192 pkt 4 uwrspz' },
  randomEvent: { name: 'świadczenie w związku ze zdarzeniem losowym', basis: 'art. 192 pkt 5 uwrspz' },
  unforeseen: { name: 'nieprzewidziane koszty rodzinnego domu dziecka', basis: 'art. 192 pkt 5a uwrspz' },
  leaverAid: { name: 'pomoc na kontynuowanie nauki i usamodzielnienie', basis: 'art. 192 pkt 6 uwrspz' },
  homeUpkeep: { name: 'utrzymanie lub zmiana lokalu', basis: 'art. 192 pkt 7 uwrspz' },
  repair: { name: 'remont lokalu', basis: 'art. 192 pkt 8 uwrspz' },
  pay: { name: 'wynagrodzenie z pochodnymi', basis: 'art. 192 pkt 9 uwrspz' },
  helperFamily: { name: 'świadczenia dla rodziny pomocowej', basis: 'art. 192 pkt 10 uwrspz' },
  coordinator: { name: 'koszt opieki koordynatora', basis: 'art. 191 ust. 7 uwrspz' },
  institution: { name: 'średnie miesięczne wydatki w placówce', basis: 'art. 191 ust. 1 pkt 2 uwrspz' },
} as const satisfies Readonly<Record<string, CostTitle>>;

export type CostTitleId = keyof typeof COST_TITLES;

/** What is paid for one child by its own, not as a share of what several children cost together. */
export const CHILD_TITLES = [
  'benefit',
  'disabilityAddition',
  'juvenileAddition',
  'holiday',
  'admission',
  'randomEvent',
  'unforeseen',
  'helperFamily',
] as const satisfies readonly CostTitleId[];
