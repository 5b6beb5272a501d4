/** Rights that exclude the permanent allowance (art. 37 ust. 4 u.p.s.). */
export const EXCLUSIONS = {
  socialPension: 'renty socjalnej',
  nursingBenefit: 'świadczenia pielęgnacyjnego',
  specialCareAllowance: 'specjalnego zasiłku opiekuńczego',
  loneParentSupplement:
    'dodatku z tytułu samotnego wychowywania dziecka i utraty prawa do zasiłku dla bezrobotnych na skutek upływu ustawowego okresu jego pobierania',
  carerAllowance: 'zasiłku dla opiekuna',
} as const satisfies Readonly<Record<string, string>>;

export type Exclusion = keyof typeof EXCLUSIONS;

export const EXCLUSION_BASIS = 'art. 37 ust. 4 u.p.s.';

/** Which of the other rights the first text of the act named is not known; only the social pension certainly was. */
export const KNOWN_SINCE_2004: Exclusion = 'socialPension';
