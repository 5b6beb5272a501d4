/** Item 26: on which day a stay and a childhood end. Amounts of part months: the calculation `part-month`. */
import { messyChild, messyWorkbook, told } from '../support/messy-register.ts';
import { date, pesel } from '../support/register-sheets.ts';

const SAME = { 'Imię\n(imiona)': 'Anna', PESEL: pesel('150312', 2) };

const moved = (left: string, placed: string) =>
  told(
    messyWorkbook([
      messyChild(1, { ...SAME, 'Data zakończenia pobytu': date(left) }),
      messyChild(2, { ...SAME, 'Data umieszczenia': date(placed) }),
      messyChild(3),
    ]),
  );

test('the last day of a stay belongs to it, and a child may move on that day', () => {
  expect(moved('2021-06-30', '2021-06-30').said).toEqual([]);
  expect(moved('2021-06-30', '2021-07-01').said).toEqual([]);
  expect(moved('2021-06-30', '2021-06-29')).toMatchObject({ said: ['RC-B02 J7'], repaired: {} });
});

test.each([
  ['2008-04-29', '080429', ['RC-B13']],
  ['2008-04-30', '080430', []],
])(
  'born %s: the birthday, in the middle of a month too, is the last day that needs no ground',
  (born, digits, checks) => {
    const row = messyChild(1, { 'Data\nurodzenia': date(born), PESEL: pesel(digits, 2) });
    const { said } = told(messyWorkbook([row, messyChild(2), messyChild(3)]));
    expect(said.map((one) => one.split(' ')[0])).toEqual(checks);
  },
);
