/**
 * The register of acts that parameters come from: a short id, the abbreviation used in legal bases, the full Polish
 * title. Publications of an act by date: publication-look-up.ts. Used by the parameter data and by decision texts.
 */
export interface Act {
  /** As written in legal bases: "uwrspz", "u.p.s.", "KPA". */
  readonly abbreviation: string;
  readonly title: string;
}

export type ActId = keyof typeof ACTS;

export const ACTS = {
  uwrspz: {
    abbreviation: 'uwrspz',
    title: 'ustawa z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej',
  },
  ups: { abbreviation: 'u.p.s.', title: 'ustawa z dnia 12 marca 2004 r. o pomocy społecznej' },
  kpa: {
    abbreviation: 'KPA',
    title: 'ustawa z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego',
  },
  kpc: { abbreviation: 'KPC', title: 'ustawa z dnia 17 listopada 1964 r. – Kodeks postępowania cywilnego' },
  kc: { abbreviation: 'k.c.', title: 'ustawa z dnia 23 kwietnia 1964 r. – Kodeks cywilny' },
  taxOrdinance: {
    abbreviation: 'Ordynacja podatkowa',
    title: 'ustawa z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa',
  },
  childRaisingAid: {
    abbreviation: 'ustawa o pomocy państwa w wychowywaniu dzieci',
    title: 'ustawa z dnia 11 lutego 2016 r. o pomocy państwa w wychowywaniu dzieci',
  },
  daysOff: {
    abbreviation: 'ustawa o dniach wolnych od pracy',
    title: 'ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy',
  },
  foreignersRegulation: {
    abbreviation: 'rozp. w sprawie udzielania pomocy cudzoziemcom',
    title:
      'rozporządzenie Ministra Pracy i Polityki Społecznej z dnia 7 kwietnia 2015 r. w sprawie udzielania pomocy cudzoziemcom',
  },
  specialistCareRegulation: {
    abbreviation: 'rozp. w sprawie specjalistycznych usług opiekuńczych',
    title:
      'rozporządzenie Ministra Polityki Społecznej z dnia 22 września 2005 r. w sprawie specjalistycznych usług opiekuńczych',
  },
  familyInterviewRegulation: {
    abbreviation: 'rozp. w sprawie rodzinnego wywiadu środowiskowego',
    title:
      'rozporządzenie Ministra Rodziny i Polityki Społecznej z dnia 8 kwietnia 2021 r. w sprawie rodzinnego wywiadu środowiskowego',
  },
  statisticsForm: { abbreviation: 'MPiPS-03', title: 'formularz sprawozdawczy MPiPS-03' },
} as const satisfies Readonly<Record<string, Act>>;
