/**
 * Units of art. 87 ust. 2 uwrspz, by the input's names, with the days on which each stood on the list. A hospital, a
 * sanatorium, a dormitory (bursa, internat) never did.
 */
import { day, type Day } from '../../values/day.ts';
import type { InstitutionStay } from './circumstances-input.ts';

export interface Unit {
  /** Polish, locative: "w domu pomocy społecznej". */
  readonly name: string;
  /** Point of art. 87 ust. 2. */
  readonly point: string;
  /** First day on the list; left out: since the act came into force. */
  readonly from?: Day;
  /** Last day on the list; left out: still on it. */
  readonly to?: Day;
}

/** Art. 1 pkt 37 of the act of 25.07.2014 (Dz.U. 2014 poz. 1188) repealed pkt 6-8 and added pkt 9-14 on this day. */
const LIST_CHANGED = day('2014-11-01');

/** District education centres came with the act of 9.06.2022 on juveniles (Dz.U. 2022 poz. 1700). */
const DISTRICT_CENTRES = day('2022-09-01');

export const INSTITUTION_UNITS: Readonly<Record<InstitutionStay['unit'], Unit>> = {
  careHome: { name: 'domu pomocy społecznej', point: 'pkt 1' },
  specialSchoolCentre: { name: 'specjalnym ośrodku szkolno-wychowawczym', point: 'pkt 2' },
  youthEducationCentre: { name: 'młodzieżowym ośrodku wychowawczym', point: 'pkt 3' },
  youthSociotherapyCentre: {
    name: 'młodzieżowym ośrodku socjoterapii zapewniającym całodobową opiekę',
    point: 'pkt 4',
  },
  specialEducationCentre: { name: 'specjalnym ośrodku wychowawczym', point: 'pkt 5' },
  formerPoints6to8: {
    name: 'jednostce wymienionej w pkt 6–8 w brzmieniu do 31.10.2014 r.',
    point: 'pkt 6–8',
    to: day('2014-10-31'),
  },
  hospice: { name: 'hospicjum stacjonarnym', point: 'pkt 9', from: LIST_CHANGED },
  palliativeWard: { name: 'oddziale medycyny paliatywnej', point: 'pkt 10', from: LIST_CHANGED },
  remandPrison: { name: 'areszcie śledczym', point: 'pkt 11', from: LIST_CHANGED },
  juvenileShelter: { name: 'schronisku dla nieletnich', point: 'pkt 12', from: LIST_CHANGED },
  prison: { name: 'zakładzie karnym', point: 'pkt 13', from: LIST_CHANGED },
  reformatory: { name: 'zakładzie poprawczym', point: 'pkt 14', from: LIST_CHANGED },
  districtEducationCentre: {
    name: 'okręgowym ośrodku wychowawczym',
    point: 'pkt 15',
    from: DISTRICT_CENTRES,
  },
};
