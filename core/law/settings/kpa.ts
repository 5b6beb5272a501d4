/** Open readings of how terms of the Code of Administrative Procedure end. */
import { defineSetting } from './setting.ts';

/** Substitute delivery (doręczenie zastępcze): the letter lies fourteen days and counts as delivered on the last. */
export const storageEnd = defineSetting({
  id: 'kpa.storageEnd',
  title: 'koniec okresu przechowywania pisma w sobotę lub dzień wolny',
  why: 'Doręczenie zastępcze następuje z upływem ostatniego dnia okresu przechowywania. Okres ten nie jest terminem do dokonania czynności, dlatego dosłownie kończy się także w sobotę lub dzień wolny; przyjęcie art. 57 § 4 przesuwa go na korzyść adresata.',
  basis: 'art. 44 § 4 w zw. z art. 57 § 4 KPA',
  choices: {
    unmoved: 'okres przechowywania kończy się czternastego dnia, także gdy jest to sobota lub dzień wolny',
    moved:
      'koniec okresu przechowywania przesuwa się na następny dzień, który nie jest dniem wolnym ani sobotą',
  },
  fallback: 'unmoved',
});
