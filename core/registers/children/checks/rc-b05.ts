/** RC-B05: the child was placed in care before it was born. */
import { formatShortDate } from '../../../polish/date-in-words.ts';
import { SENSE_OF_DATA } from '../../check/basis.ts';
import { defineRowCheck } from '../../check/row-check.ts';
import { children } from '../register.ts';

export const rcB05 = defineRowCheck(children, {
  id: 'RC-B05',
  title: 'Umieszczenie przed urodzeniem',
  severity: 'error',
  category: 'stays',
  basis: SENSE_OF_DATA,
  reads: ['placedOn', 'birthDate'],
  // There it is the birth date that is wrong.
  consequenceOf: ['RC-A03', 'RC-A08'],
  advice: 'Sprawdź postanowienie i dokument dziecka; popraw datę umieszczenia albo datę urodzenia.',
  find({ placedOn, birthDate }) {
    if (placedOn === undefined || birthDate === undefined || placedOn >= birthDate) return undefined;
    return {
      at: 'placedOn',
      message: `Umieszczono w pieczy ${formatShortDate(placedOn)}, a data urodzenia to ${formatShortDate(birthDate)}.`,
      linked: [{ at: 'birthDate' }],
    };
  },
  examples: {
    passing: [
      { shows: 'placed at the age of nine', rows: [{ placedOn: '2024-05-11', birthDate: '2015-03-12' }] },
    ],
    failing: [
      {
        shows: 'the year of placement mistyped',
        rows: [{ placedOn: '2014-05-11', birthDate: '2015-03-12' }],
        finds: [{ at: 'placedOn' }],
      },
    ],
    edge: [
      {
        shows: 'left in the hospital on the day of birth',
        rows: [{ placedOn: '2015-03-12', birthDate: '2015-03-12' }],
      },
      {
        shows: 'the day before birth',
        rows: [{ placedOn: '2015-03-11', birthDate: '2015-03-12' }],
        finds: [{ at: 'placedOn' }],
      },
      {
        shows: 'a missing date says nothing',
        rows: [{ placedOn: '2015-03-11' }, { birthDate: '2015-03-12' }],
      },
    ],
  },
});
