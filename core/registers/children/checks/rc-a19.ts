/**
 * RC-A19: something odd about how a name is written: spoiled or look-alike letters, digits, pieces, capitals, spaces.
 * The same child is then found neither by Excel nor by other programs. Only spaces and hidden characters may be
 * repaired: the letters stay the same.
 */
import { SENSE_OF_DATA } from '../../check/basis.ts';
import { defineCellCheck } from '../../check/cell-check.ts';
import { NAME_IDS } from '../names.ts';
import { children } from '../register.ts';

export const rcA19 = defineCellCheck(children, {
  id: 'RC-A19',
  title: 'Nietypowy zapis imienia lub nazwiska',
  severity: 'info',
  category: 'identity',
  basis: SENSE_OF_DATA,
  judges: NAME_IDS,
  advice: 'Porównaj zapis z aktem urodzenia lub dokumentem dziecka i popraw go, jeżeli jest błędny.',
  find({ problem: { code, message, value, candidates } }) {
    if (code === 'name-spacing' && value !== undefined) {
      const proof = 'litery zostają te same, znikają tylko zbędne odstępy i niewidoczne znaki';
      return { message, expected: value, fix: { value, proof } };
    }
    if (code !== 'name-writing') return undefined;
    const [only, ...others] = candidates;
    return { message, ...(only !== undefined && others.length === 0 && { expected: only }) };
  },
  examples: {
    passing: [
      {
        shows: 'usual names, of two parts, with small particles, in foreign letters',
        rows: [
          { lastName: 'Wymyślna-Zmyślona', firstName: 'Anna Maria' },
          { lastName: 'van den Zmyślny', firstName: 'Łucja' },
          { lastName: 'Вигаданий', firstName: "D'Arc" },
        ],
      },
      { shows: 'no name', rows: [{ lastName: 'b/d', firstName: '-' }] },
    ],
    failing: [
      {
        shows: 'spaces around and inside, which may be repaired',
        rows: [{ lastName: ' Wymyślna  Nowa ' }],
        finds: [{ at: 'lastName', expected: 'Wymyślna Nowa', fix: 'Wymyślna Nowa' }],
      },
      {
        shows: 'letters with their diacritics apart, as a Mac writes them',
        rows: [{ lastName: 'Wymys\u0301lna' }],
        finds: [{ at: 'lastName', expected: 'Wymyślna', fix: 'Wymyślna' }],
      },
      {
        shows: 'a digit for a letter',
        rows: [{ lastName: 'Wymyśl0na' }],
        finds: [{ at: 'lastName', expected: 'Wymyślona' }],
      },
      {
        shows: 'a Cyrillic letter in a Latin word',
        rows: [{ lastName: '\u041fozorna' }, { lastName: 'W\u0443mysł' }],
        finds: [
          { at: 'lastName', row: 0 },
          { at: 'lastName', row: 1, expected: 'Wymysł' },
        ],
      },
      {
        shows: 'letters spoiled by a wrong code page',
        rows: [{ lastName: 'WymyĹ›lna' }],
        finds: [{ at: 'lastName', expected: 'Wymyślna' }],
      },
      {
        shows: 'capitals among usual names',
        rows: [{ lastName: 'WYMYŚLNA' }, { lastName: 'Zmyślona' }, { lastName: 'Pozorna' }],
        finds: [{ at: 'lastName', row: 0, expected: 'Wymyślna' }],
      },
    ],
    edge: [
      {
        shows: 'capitals that are the custom of the column',
        rows: [{ lastName: 'WYMYŚLNA' }, { lastName: 'ZMYŚLONA' }, { lastName: 'Pozorna' }],
      },
      {
        shows: 'a space and a digit together: seen, not repaired',
        rows: [{ fullName: 'Wymyślna Ann4 ' }],
        finds: [{ at: 'fullName' }],
      },
    ],
  },
});
