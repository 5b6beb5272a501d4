/**
 * RC-B13: somebody came of age in care and stayed without a recorded ground. Care ends with the 18th birthday
 * (art. 37 ust. 1); staying on needs the carer's consent and learning or a disability (art. 37 ust. 2).
 */
import { formatShortDate } from '../../../polish/date-in-words.ts';
import { birthday } from '../../../values/day.ts';
import { fosterCareAct } from '../../check/basis.ts';
import { defineRowCheck } from '../../check/row-check.ts';
import { children } from '../register.ts';

const OF_AGE = 18;

export const rcB13 = defineRowCheck(children, {
  id: 'RC-B13',
  title: 'Pobyt po 18. urodzinach bez podstawy',
  severity: 'error',
  category: 'stays',
  basis: fosterCareAct('art. 37 ust. 1–2'),
  reads: ['birthDate', 'placedOn', 'leftOn', 'adultStayGround'],
  consequenceOf: ['RC-A03', 'RC-A08', 'RC-B01', 'RC-B05'],
  advice:
    'Wpisz podstawę pobytu (zgoda rodziny lub dyrektora placówki oraz nauka albo niepełnosprawność) albo datę zakończenia pobytu.',
  find({ birthDate, placedOn, leftOn, adultStayGround }, { asOf }) {
    if (birthDate === undefined || placedOn === undefined || adultStayGround !== undefined) return undefined;
    const until = leftOn === undefined || leftOn > asOf ? asOf : leftOn;
    // Most are years away from it: no need to reckon their birthday.
    if (until - birthDate < OF_AGE * 365) return undefined;
    const ofAge = birthday(birthDate, OF_AGE);
    if (placedOn >= ofAge || until <= ofAge) return undefined;
    const lasted = until === leftOn ? `trwał do ${formatShortDate(until)}` : 'trwa nadal';
    return {
      at: 'adultStayGround',
      message: `Dziecko ukończyło 18 lat ${formatShortDate(ofAge)}, a pobyt ${lasted}; nie wpisano podstawy dalszego pobytu.`,
      linked: [{ at: 'birthDate' }, { at: 'leftOn' }],
    };
  },
  examples: {
    passing: [
      { shows: 'a child', rows: [{ birthDate: '2015-03-12', placedOn: '2024-05-11' }] },
      {
        shows: 'an adult who learns',
        rows: [
          {
            birthDate: '2007-03-12',
            placedOn: '2020-05-11',
            adultStayGround: 'art. 37 ust. 2 pkt 1 – nauka',
          },
        ],
      },
    ],
    failing: [
      {
        shows: 'still in care at nineteen',
        rows: [{ birthDate: '2007-03-12', placedOn: '2020-05-11' }],
        finds: [{ at: 'adultStayGround' }],
      },
      {
        shows: 'left months after the birthday, years ago',
        rows: [
          { birthDate: '2001-03-12', placedOn: '2010-05-11', leftOn: '2019-06-30', adultStayGround: '-' },
        ],
        finds: [{ at: 'adultStayGround' }],
      },
    ],
    edge: [
      {
        shows: 'words and a number that deny a ground are none',
        rows: [
          { birthDate: '2007-03-12', placedOn: '2020-05-11', adultStayGround: 'Nie' },
          { birthDate: '2007-03-12', placedOn: '2020-05-11', adultStayGround: 'brak zgody' },
          { birthDate: '2007-03-12', placedOn: '2020-05-11', adultStayGround: 0 },
        ],
        finds: [
          { at: 'adultStayGround', row: 0 },
          { at: 'adultStayGround', row: 1 },
          { at: 'adultStayGround', row: 2 },
        ],
      },
      {
        shows: 'left on the birthday, or the birthday is the day of the check',
        rows: [
          { birthDate: '2001-03-12', placedOn: '2010-05-11', leftOn: '2019-03-12' },
          { birthDate: '2008-04-30', placedOn: '2010-05-11' },
        ],
      },
      {
        shows: 'the day after, for somebody born on 29 February too (KC art. 112: 28 February)',
        rows: [
          { birthDate: '2001-03-12', placedOn: '2010-05-11', leftOn: '2019-03-13' },
          { birthDate: '2008-04-29', placedOn: '2010-05-11' },
          { birthDate: '2008-02-29', placedOn: '2010-05-11', leftOn: '2026-03-01' },
        ],
        finds: [
          { at: 'adultStayGround', row: 0 },
          { at: 'adultStayGround', row: 1 },
          { at: 'adultStayGround', row: 2 },
        ],
      },
      {
        shows: 'a stay that began after the birthday, or whose planned end lies ahead',
        rows: [
          { birthDate: '2007-03-12', placedOn: '2025-03-12' },
          { birthDate: '2008-05-10', placedOn: '2010-05-11', leftOn: '2026-06-30' },
        ],
      },
    ],
  },
});
