/** RC-B01: a stay ends before it starts. */
import { formatShortDate } from '../../../polish/date-in-words.ts';
import { SENSE_OF_DATA } from '../../check/basis.ts';
import { defineRowCheck } from '../../check/row-check.ts';
import { children } from '../register.ts';

export const rcB01 = defineRowCheck(children, {
  id: 'RC-B01',
  title: 'Pobyt kończy się przed rozpoczęciem',
  severity: 'error',
  category: 'stays',
  basis: SENSE_OF_DATA,
  reads: ['placedOn', 'leftOn'],
  advice:
    'Sprawdź postanowienie i protokół przekazania dziecka; popraw datę umieszczenia albo datę zakończenia.',
  find({ placedOn, leftOn }) {
    if (placedOn === undefined || leftOn === undefined || leftOn >= placedOn) return undefined;
    return {
      at: 'leftOn',
      message: `Pobyt zakończono ${formatShortDate(leftOn)}, a rozpoczął się ${formatShortDate(placedOn)}.`,
      linked: [{ at: 'placedOn' }],
    };
  },
  examples: {
    passing: [
      {
        shows: 'a stay that ended and one that goes on',
        rows: [{ placedOn: '2024-05-11', leftOn: '2025-01-31' }, { placedOn: '2024-05-11' }],
      },
    ],
    failing: [
      {
        shows: 'the year mistyped',
        rows: [{ placedOn: '2024-05-11', leftOn: '2023-01-31' }],
        finds: [{ at: 'leftOn' }],
      },
    ],
    edge: [
      { shows: 'one day only', rows: [{ placedOn: '2024-05-11', leftOn: '2024-05-11' }] },
      {
        shows: 'the day before',
        rows: [{ placedOn: '2024-05-11', leftOn: '2024-05-10' }],
        finds: [{ at: 'leftOn' }],
      },
      { shows: 'an unclear date says nothing', rows: [{ placedOn: '2024-05-11', leftOn: '01.02.23' }] },
    ],
  },
});
