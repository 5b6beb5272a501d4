import fc from 'fast-check';
import { readWorkbook } from '../../../../core/workbooks/index.ts';
import { caseList } from '../../../../core/workload/layouts/case-list/index.ts';
import { measuresOfCase } from '../../../../core/workload/layouts/case-list/kinds.ts';
import type { PartReading, SheetReading } from '../../../../core/workload/layouts/definition.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { CASE_COLUMNS, aprilDay, caseListSheet } from '../../../support/case-list-sheets.ts';
import type { CaseListParts, CaseRow } from '../../../support/case-list-sheets.ts';
import { workbookOf } from '../../../support/team-sheets.ts';
import type { Cell } from '../../../support/team-sheets.ts';

const CLIENT = 'Zenon Niewymyślny';

function act(day: number | Cell, worker: Cell, kind: Cell, more: CaseRow = {}): CaseRow {
  return {
    Data: typeof day === 'number' ? aprilDay(day) : day,
    Pracownik: worker,
    'Rodzaj czynności': kind,
    Klient: CLIENT,
    ...more,
  };
}
const tryRead = (parts: CaseListParts, file = 'ZPS 1.xlsx'): SheetReading | undefined => {
  const sheet = readWorkbook(workbookOf({ wykaz: caseListSheet(parts) }), nodePlatform).sheet('wykaz');
  return caseList.read(sheet, { file, sheet: 'wykaz' });
};
const read = (rows: readonly CaseRow[], parts: Omit<CaseListParts, 'rows'> = {}): SheetReading => {
  const reading = tryRead({ ...parts, rows });
  if (reading === undefined) throw new Error('The layout was not recognised');
  return reading;
};
const onlyPart = ({ parts: [part] }: SheetReading): PartReading => {
  if (part === undefined) throw new Error('No month');
  return part;
};
const findingsOf = (reading: SheetReading): string[] =>
  [...reading.findings, ...reading.parts.flatMap(({ findings }) => findings)].map(
    ({ code, place }) => `${code} ${place.cell ?? ''}`,
  );
const valuesOf = ({ workers }: PartReading): unknown[] =>
  workers.map(({ name, values }) => [name, ...values.map(({ measure, value }) => `${measure} ${value}`)]);

const ANNA = 'Anna Wymyślna';
const JAN = 'Jan Zmyślony';
const NEW = 'Wywiad nowy';

describe('a list of cases', () => {
  test('gives each worker the acts of the month, by day, each with the cell of its first row', () => {
    const reading = read([
      act(1, ANNA, NEW),
      act(1, ANNA, NEW),
      act(2, JAN, 'Decyzja', { Wynik: 'odmowa' }),
      act(3, ANNA, NEW),
    ]);
    const part = onlyPart(reading);
    expect(part.month).toEqual({ year: 2026, month: 4 });
    expect(part.workers).toEqual([
      {
        name: ANNA,
        post: '',
        fte: 'missing',
        cell: 'C5',
        values: [
          { measure: 'interviewsNew', value: 3, cell: 'D5' },
          { measure: 'decisionsRefusing', value: 0, cell: 'D4' },
        ],
        days: [
          { measure: 'interviewsNew', value: 2, cell: 'D5', day: 1 },
          { measure: 'interviewsNew', value: 1, cell: 'D8', day: 3 },
        ],
      },
      {
        name: JAN,
        post: '',
        fte: 'missing',
        cell: 'C7',
        values: [
          { measure: 'interviewsNew', value: 0, cell: 'D4' },
          { measure: 'decisionsRefusing', value: 1, cell: 'D7' },
        ],
        days: [{ measure: 'decisionsRefusing', value: 1, cell: 'D7', day: 2 }],
      },
    ]);
    expect(part.ofTeam).toEqual([]);
    expect(findingsOf(reading)).toEqual([]);
  });

  test('never carries on a client, nor the mark of a case', () => {
    const mark = 'MOPS.4207.7/2026';
    const rows = [
      act(1, ANNA, NEW, { 'Znak sprawy': mark }),
      act(1, ANNA, NEW, { 'Znak sprawy': mark }),
      act(2, ANNA, `wizyta u: ${CLIENT}`),
      act('kiedyś', ANNA, NEW),
    ];
    const said = JSON.stringify(read(rows));
    expect(said).not.toContain(CLIENT);
    expect(said).not.toContain(mark);
  });

  test('is no register of another kind', () => {
    expect(tryRead({ rows: [act(1, ANNA, 'Faktura')] })).toBeUndefined();
    expect(tryRead({ rows: [act(1, ANNA, NEW)], columns: ['Data', 'Rodzaj czynności'] })).toBeUndefined();
    expect(
      tryRead({ rows: [act(1, ANNA, NEW)], columns: ['Lp.', 'Pracownik', 'Rodzaj czynności'] }),
    ).toBeUndefined();
  });

  test('joins the writings of one name, and one person stays one', () => {
    const rows = [act(1, ANNA, NEW), act(2, 'WYMYŚLNA  Anna', NEW), act(3, 'mgr Anna Wymyslna', NEW)];
    expect(valuesOf(onlyPart(read(rows)))).toEqual([[ANNA, 'interviewsNew 3']]);
    const surnameFirst = [act(1, 'Wymyślna, Anna', NEW), act(2, 'Zmyślony, Jan', NEW)];
    expect(onlyPart(read(surnameFirst)).workers).toHaveLength(2);
  });

  test('without a column of workers is of the one whom its header or its name gives', () => {
    const reading = read([act(1, null, NEW)], {
      columns: ['Lp.', 'Data', 'Rodzaj czynności', 'Znak sprawy'],
    });
    expect(reading.covers).toBe('workers');
    expect(onlyPart(reading).workers[0]?.name).toBe('');
  });

  test('takes dates and workers from merged cells and ditto marks', () => {
    const rows = [
      act(1, ANNA, NEW),
      { 'Rodzaj czynności': NEW },
      { Data: 'j.w.', Pracownik: '-//-', 'Rodzaj czynności': NEW },
    ];
    const reading = read(rows, { merges: ['B5:B6', 'C5:C6'] });
    expect(valuesOf(onlyPart(reading))).toEqual([[ANNA, 'interviewsNew 3']]);
    expect(findingsOf(reading)).toEqual([]);
  });

  test.each<[string, Cell, boolean]>([
    ['a text', '3.04.2026', true],
    ['words', '3 kwietnia 2026 r.', true],
    ['a short year among whole ones', '3.04.26', true],
    ['a serial number without the look of a date', 46_115, false],
    ['a day that is none', '31.04.2026', false],
    ['nothing', null, false],
    ['an error', { t: 'e', v: 0x2a, w: '#N/A' }, false],
    ['the year of a slip', '3.04.1026', false],
    ['a year before the list', '3.04.1926', false],
  ])('a date as %s', (_, date, counted) => {
    const reading = read([act(1, ANNA, NEW), { ...act(1, ANNA, NEW), Data: date }]);
    expect(valuesOf(onlyPart(reading))).toEqual([[ANNA, `interviewsNew ${counted ? 2 : 1}`]]);
    expect(findingsOf(reading)).toEqual(
      counted ? [] : [expect.stringMatching(/^case-(without-date|date-unlikely) B6$/)],
    );
  });

  test('names acts without a kind, of an unknown one and without a worker, and counts none', () => {
    const rows = [
      act(1, ANNA, NEW),
      act(1, ANNA, null),
      act(1, ANNA, 'kawa'),
      act(1, ANNA, 'Wywiad'),
      act(1, null, NEW),
      act(1, ANNA, 'Decyzja'),
    ];
    const reading = read(rows, {
      below: [[], ['Razem', 6, null, 6], ['Sporządził(a):', null, null, 'A. W.']],
    });
    expect(findingsOf(reading)).toEqual([
      'case-without-kind D6',
      'case-kind-unknown D7',
      'case-kind-unknown D8',
      'case-without-worker C9',
      'case-kind-unknown D10',
    ]);
    expect(valuesOf(onlyPart(reading))).toEqual([[ANNA, 'interviewsNew 1']]);
  });

  test('names acts on a Sunday or a holiday', () => {
    // The 5th and the 6th of April 2026 are Easter.
    const reading = read([act(4, ANNA, NEW), act(5, ANNA, NEW), act(6, ANNA, NEW)]);
    expect(findingsOf(reading)).toEqual(['count-on-free-day D6', 'count-on-free-day D7']);
  });

  test('puts acts of other months into their own and names them', () => {
    const march = act('30.03.2026', ANNA, NEW);
    const reading = read([act(1, ANNA, NEW), march, march]);
    expect(reading.parts.map(({ month }) => month?.month)).toEqual([3, 4]);
    expect(reading.parts.map(valuesOf)).toEqual([[[ANNA, 'interviewsNew 2']], [[ANNA, 'interviewsNew 1']]]);
    expect(findingsOf(reading)).toEqual(['cases-of-other-month D6']);
    expect(reading.findings[0]?.message).toContain('2\u00a0czynności są za marzec 2026');
    const ofYear = read([act(1, ANNA, NEW), march], { titles: ['Zespół Pracy Socjalnej nr 1', 'rok 2026'] });
    expect(findingsOf(ofYear)).toEqual([]);
  });
});

describe('acts of several workers', () => {
  const both = `${ANNA}, ${JAN}`;
  test.each([both, `${ANNA} i ${JAN}`, `${ANNA}/${JAN}`, `${ANNA};\n${JAN}`, `${ANNA} oraz ${JAN}`])(
    'a joint act is counted once for the team and for each of „%s”',
    (workers) => {
      const reading = read([act(1, workers, 'Interwencja'), act(2, ANNA, 'Interwencja')]);
      const part = onlyPart(reading);
      expect(part.ofTeam).toEqual([{ measure: 'interventions', value: 2, cell: 'D5' }]);
      expect(valuesOf(part)).toEqual([
        [ANNA, 'interventions 2'],
        [JAN, 'interventions 1'],
      ]);
      expect(findingsOf(reading)).toEqual([]);
    },
  );

  test('an act that is no joint one is the team’s, so that no sum has it twice', () => {
    const reading = read([act(1, both, NEW), act(2, ANNA, NEW)]);
    const part = onlyPart(reading);
    expect(part.ofTeam).toEqual([{ measure: 'interviewsNew', value: 1, cell: 'D5' }]);
    expect(valuesOf(part)).toEqual([
      [ANNA, 'interviewsNew 1'],
      [JAN, 'interviewsNew 0'],
    ]);
    expect(findingsOf(reading)).toEqual(['case-of-several D5']);
  });
});

describe('the same act in two rows', () => {
  const same = { 'Znak sprawy': 'PS.1/2026' };
  test('of one mark, date and kind is counted once and named', () => {
    const reading = read([act(1, ANNA, NEW, same), act(1, ANNA, NEW, { 'Znak sprawy': 'ps.1 / 2026' })]);
    expect(valuesOf(onlyPart(reading))).toEqual([[ANNA, 'interviewsNew 1']]);
    expect(findingsOf(reading)).toEqual(['case-repeated F6']);
    expect(reading.findings[0]?.message).toContain('w wierszu 5');
  });

  test('of another day, kind or mark is another act', () => {
    const rows = [
      act(1, ANNA, NEW, same),
      act(2, ANNA, NEW, same),
      act(1, ANNA, 'Aktualizacja wywiadu', same),
      act(1, ANNA, NEW, { 'Znak sprawy': 'PS.2/2026' }),
      act(1, ANNA, NEW),
      act(1, ANNA, NEW),
    ];
    expect(findingsOf(read(rows))).toEqual([]);
  });

  test('of a joint act that each worker wrote down is one act with shares of both', () => {
    const visit = 'Wizyta w terenie';
    const rows = [act(1, ANNA, visit, same), act(1, JAN, visit, same), act(1, JAN, visit, same)];
    const part = onlyPart(read(rows));
    expect(part.ofTeam).toEqual([{ measure: 'fieldVisits', value: 1, cell: 'D5' }]);
    expect(valuesOf(part)).toEqual([
      [ANNA, 'fieldVisits 1'],
      [JAN, 'fieldVisits 1'],
    ]);
  });
});

test.each<[string, string, string[]]>([
  ['Wywiad alimentacyjny', '', ['interviewsMaintenance']],
  ['wywiad środowiskowy', 'nowy', ['interviewsNew']],
  ['Rodzinny wywiad środowiskowy – aktualizacja', 'po terminie', ['interviewsUpdated', 'interviewsLate']],
  ['Wywiad dla innego OPS', '', ['interviewsForOthers']],
  ['Wywiad na zlecenie MOPS', '', ['interviewsForOthers']],
  ['wywiad do świadczeń rodzinnych', '', ['interviewsFamilyBenefits']],
  ['Decyzja', 'przyznano', ['decisionsGranting']],
  ['Projekt decyzji', 'umorzenie', ['decisionsOther']],
  ['DECYZJA ODMOWNA', '', ['decisionsRefusing']],
  ['Kontrakt socjalny', 'zawarty', ['contractsSigned']],
  ['Kontrakt socjalny', 'zakończony, cel osiągnięty', ['contractsEnded', 'contractsEndedWithEffect']],
  ['Posiedzenie grupy diagnostyczno-pomocowej', '', ['blueCardMeetings']],
  ['Rozmowa telefoniczna', '', ['phoneTalks']],
  ['Kontakty z instytucjami', '', ['institutionContacts']],
  ['Wejście w środowisko', '', ['fieldVisits']],
  ['Projekty i wydarzenia', '', ['projectEvents']],
  ['Środowiska', '', []],
  ['Wywiad', 'przeprowadzono', []],
  ['Decyzja', '', []],
])('„%s” with the result „%s”', (kind, result, expected) => {
  expect(measuresOfCase(kind, result).map(({ id }) => id)).toEqual(expected);
});

test('counts of random lists equal an independent count, in any order of columns and rows', () => {
  const kinds = [
    ['Wywiad nowy', 'interviewsNew'],
    ['Aktualizacja wywiadu', 'interviewsUpdated'],
    ['Decyzja przyznająca', 'decisionsGranting'],
  ] as const;
  const workers = [ANNA, JAN, 'Ewa Zmyślna-Nowa'];
  const random = fc.record({ worker: fc.nat(2), kind: fc.nat(2), day: fc.integer({ min: 1, max: 30 }) });
  fc.assert(
    fc.property(
      fc.array(random, { minLength: 1, maxLength: 40 }),
      fc.shuffledSubarray([...CASE_COLUMNS], { minLength: CASE_COLUMNS.length }),
      (acts, columns) => {
        const rows = acts.map(({ worker, kind, day }) =>
          act(day, workers[worker] ?? '', kinds[kind]?.[0] ?? ''),
        );
        const part = onlyPart(read(rows, { columns }));
        for (const [at, name] of workers.entries()) {
          const mine = acts.filter(({ worker }) => worker === at);
          const reading = part.workers.find((worker) => worker.name === name);
          expect(reading === undefined).toBe(mine.length === 0);
          for (const { measure, value } of reading?.values ?? []) {
            expect(value).toBe(mine.filter(({ kind }) => kinds[kind]?.[1] === measure).length);
          }
          const days = reading?.days ?? [];
          expect(days.reduce((sum, { value }) => sum + Number(value), 0)).toBe(mine.length);
        }
      },
    ),
    { numRuns: 40 },
  );
});
