/** RC-A06: one PESEL stands at two children who are in care at the same time. */
import { nameKeysAgree } from '../../../polish/person-name.ts';
import { SENSE_OF_DATA } from '../../check/basis.ts';
import { defineTableCheck } from '../../check/table-check.ts';
import { NAME_COLUMNS, NAME_IDS, nameOf } from '../names.ts';
import { children } from '../register.ts';
import { rowsByPesel } from '../same-child.ts';
import { stayOf, tooLongOverlap } from '../stays.ts';

const ANNA = { lastName: 'Wymyślna', firstName: 'Anna', pesel: '15231200143' };

export const rcA06 = defineTableCheck(children, {
  id: 'RC-A06',
  title: 'Ten sam numer PESEL u dwojga dzieci',
  severity: 'error',
  category: 'identity',
  basis: SENSE_OF_DATA,
  reads: ['pesel', 'placedOn', 'leftOn'],
  mayRead: NAME_IDS,
  oneOf: NAME_COLUMNS,
  advice: 'Sprawdź dokumenty obojga dzieci i popraw numer PESEL tego, które ma go błędnie.',
  *find(table) {
    for (const rows of table.shared(rowsByPesel)) {
      const stays = rows.flatMap((row) => {
        const stay = stayOf(table, row);
        return stay ? [{ ...stay, name: nameOf(table, row) }] : [];
      });
      /** Pairs of names already told: a child with several stays is one fault. */
      const told = new Set<string>();
      for (const [index, stay] of stays.entries()) {
        const other = stays
          .slice(0, index)
          .find((before) => !nameKeysAgree(stay.name, before.name) && tooLongOverlap(stay, before));
        if (!other) continue;
        const pair = [other.name, stay.name].sort().join(', ');
        if (told.has(pair)) continue;
        told.add(pair);
        yield {
          row: stay.row,
          at: 'pesel',
          message:
            'Ten numer PESEL ma też inne dziecko w rejestrze, a ich pobyty w pieczy się nakładają. Numer może mieć tylko jedna osoba.',
          linked: (['pesel', ...NAME_IDS] as const).map((at) => ({ at, row: other.row })),
        };
      }
    }
  },
  examples: {
    passing: [
      {
        shows: 'two children, two numbers',
        rows: [
          { ...ANNA, placedOn: '2024-05-11' },
          { lastName: 'Zmyślony', firstName: 'Jan', pesel: '15231200150', placedOn: '2024-05-11' },
        ],
      },
      {
        shows: 'one child on two rows is RC-B02 where stays overlap',
        rows: [
          { ...ANNA, placedOn: '2024-05-11' },
          { lastName: 'WYMYŚLNA', firstName: 'Anna Maria', pesel: '15231200143', placedOn: '2025-01-10' },
        ],
      },
    ],
    failing: [
      {
        shows: 'two children in care now',
        rows: [
          { ...ANNA, placedOn: '2024-05-11' },
          { lastName: 'Zmyślona', firstName: 'Ewa', pesel: '15231200143', placedOn: '2023-02-01' },
        ],
        finds: [{ at: 'pesel', row: 1 }],
      },
      {
        shows: 'a sister, her name in one column; further stays of either child are the same fault',
        rows: [
          { fullName: 'Anna Wymyślna', pesel: '15231200143', placedOn: '2022-05-11', leftOn: '2023-06-30' },
          { fullName: 'Anna Wymyślna', pesel: '15231200143', placedOn: '2023-06-30' },
          { fullName: 'Wymyślna Ewa', pesel: '15231200143', placedOn: '2022-05-11' },
          { fullName: 'Anna Wymyślna', pesel: '15231200143', placedOn: '2025-01-10' },
        ],
        finds: [{ at: 'pesel', row: 2 }],
      },
    ],
    edge: [
      {
        shows: 'one common day is a move, perhaps after the name changed; two days are not',
        rows: [
          { ...ANNA, placedOn: '2024-01-01', leftOn: '2024-05-11' },
          {
            lastName: 'Nowa',
            firstName: 'Anna',
            pesel: '15231200143',
            placedOn: '2024-05-11',
            leftOn: '2024-08-01',
          },
          { lastName: 'Inna', firstName: 'Anna', pesel: '15231200143', placedOn: '2024-07-31' },
        ],
        finds: [{ at: 'pesel', row: 2 }],
      },
      {
        shows: 'stays whose dates are missing or reversed cannot be compared',
        rows: [
          { ...ANNA, placedOn: '2024-05-11' },
          { lastName: 'Zmyślona', firstName: 'Ewa', pesel: '15231200143' },
          {
            lastName: 'Próbna',
            firstName: 'Ola',
            pesel: '15231200143',
            placedOn: '2025-05-11',
            leftOn: '2025-05-01',
          },
        ],
      },
    ],
  },
});
