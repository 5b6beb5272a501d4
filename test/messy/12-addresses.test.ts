/** Item 12: an address in one cell, however it is written: understood where it can be, never rewritten. */
import { readAddress } from '../../core/polish/address.ts';
import { messyRows, told } from '../support/messy-register.ts';

const ADDRESSES = [
  'Zmyślna 5/2, 00–950 Zmyślin',
  'ulica Zmyślna 5 m. 2; 00-950 Zmyślin',
  'ul.Zmyślna 5 lok. 2, 00 - 950 Zmyślin',
];

test('is no fault and stays as it is', () => {
  const rows = ADDRESSES.map((address) => ({ 'Adres rodziny zastępczej': address }));
  expect(told(messyRows(rows))).toMatchObject({ said: [], repaired: {} });
});

test.each(ADDRESSES)('%s: postal code, town, house and flat are named, the original is kept', (address) => {
  expect(readAddress(address)).toMatchObject({
    original: address,
    postalCode: '00-950',
    town: 'Zmyślin',
    house: '5',
    flat: '2',
  });
});
