/** Children for whom no gmina shares in the spending (art. 191 ust. 10a and 17 uwrspz). */
export const EXEMPTIONS = {
  leftAfterBirth: {
    label: 'dziecko pozostawione bezpośrednio po urodzeniu',
    text: 'Dziecko pozostawiono bezpośrednio po urodzeniu.',
    basis: 'art. 191 ust. 8 pkt 2 i ust. 10a uwrspz',
  },
  unknownParents: {
    label: 'tożsamość rodziców jest nieznana',
    text: 'Tożsamość rodziców dziecka jest nieznana.',
    basis: 'art. 191 ust. 8 pkt 2 i ust. 10a uwrspz',
  },
  foreign: {
    label:
      'obywatel polski bez miejsca zamieszkania w Polsce, umieszczony przez organ obcego państwa albo małoletni cudzoziemiec spoza art. 5 ust. 1 pkt 2-4',
    text: 'Dziecko jest osobą, o której mowa w art. 5 ust. 1 pkt 1 lit. b albo pkt 2a, lub małoletnim cudzoziemcem niewymienionym w art. 5 ust. 1 pkt 2-4.',
    basis: 'art. 191 ust. 17 uwrspz',
  },
} as const;

export type Exemption = keyof typeof EXEMPTIONS;
