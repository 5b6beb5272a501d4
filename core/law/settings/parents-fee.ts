/** Open readings of the parents' fee for a child in foster care (art. 193 uwrspz). */
import { defineSetting, type Setting } from './setting.ts';

/** The provision speaks of the stay of a "child"; an adult ward may stay in care under art. 37. */
export const parentsFeeAdultWard = defineSetting({
  id: 'parentsFee.adultWard',
  title: 'opłata rodziców za pobyt w pieczy po ukończeniu 18 lat',
  why: 'Art. 193 mówi o pobycie dziecka, a osoba pełnoletnia może pozostać w pieczy (art. 37). Sprawą takiej opłaty zajmował się NSA (I OSK 1700/16), ale motywów rozstrzygnięcia nie odczytano.',
  basis: 'art. 193 ust. 1 w zw. z art. 37 uwrspz',
  choices: {
    untilMajority: 'opłatę ponosi się do dnia poprzedzającego 18. urodziny',
    wholeStay: 'opłatę ponosi się także za pobyt po ukończeniu 18 lat',
  },
  fallback: null,
});

export const parentsFeeSettings: readonly Setting[] = [parentsFeeAdultWard];
