import type { WorkSheet } from 'xlsx';
import { SENSE_OF_DATA } from '../../../../core/registers/check/basis.ts';
import type { Check } from '../../../../core/registers/check/definition.ts';
import { defineRowCheck } from '../../../../core/registers/check/row-check.ts';
import { defineTableCheck } from '../../../../core/registers/check/table-check.ts';
import { childrenChecks } from '../../../../core/registers/children/checks/index.ts';
import { childrenLegend } from '../../../../core/registers/children/legend.ts';
import { children, type ChildrenColumns } from '../../../../core/registers/children/register.ts';
import { checkRegisters, type CheckResult } from '../../../../core/registers/run/check-registers.ts';
import { checkResultJson } from '../../../../core/registers/run/result-json.ts';
import { day } from '../../../../core/values/day.ts';
import { readWorkbook } from '../../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { child, date, HEADER, pesel, registerSheet } from '../../../support/register-sheets.ts';
import type { RegisterCell } from '../../../support/register-sheets.ts';
import { workbookOf } from '../../../support/team-sheets.ts';

const ASOF = day('2026-04-30');

function check(sheets: readonly WorkSheet[], checks: readonly Check[] = childrenChecks): CheckResult {
  const inputs = sheets.map((sheet, index) => {
    const file = `rejestr ${index + 1}.xlsx`;
    return { file, workbook: readWorkbook(workbookOf({ Dzieci: sheet }), nodePlatform, { file }) };
  });
  return checkRegisters(inputs, {
    asOf: ASOF,
    kinds: [{ register: children, checks, legend: childrenLegend }],
    sheetChecks: [],
  });
}

const found = ({ findings }: CheckResult): string[] => findings.map(({ check, cell }) => `${check} ${cell}`);

/** What an example check says about itself, when only its behaviour matters. */
const HEAD = {
  title: 'Próba',
  severity: 'error',
  category: 'identity',
  basis: SENSE_OF_DATA,
  advice: 'Nic nie rób.',
  examples: {
    passing: [{ shows: '', rows: [] }],
    failing: [{ shows: '', rows: [] }],
    edge: [{ shows: '', rows: [] }],
  },
} as const;

describe('checking a register', () => {
  test('a clean register gives no finding and every check runs', () => {
    const result = check([registerSheet(Array.from({ length: 50 }, (_, index) => child(index + 1)))]);
    expect(result.findings).toEqual([]);
    expect(result.notRun).toEqual([]);
    expect(result.failed).toEqual([]);
    expect(result.ran).toEqual(childrenChecks.map(({ id }) => id));
    expect(result.summary).toEqual({ error: 0, warning: 0, info: 0, rows: 50 });
  });

  test('a finding names the cell as Excel does, the heading as the office wrote it, values, basis and advice', () => {
    const result = check([registerSheet([child(1), child(2, { 'Data\nurodzenia': date('2015-12-03') })])]);
    expect(checkResultJson(result, 12)).toEqual({
      asOf: '2026-04-30',
      registers: [
        {
          file: 'rejestr 1.xlsx',
          sheet: 'Dzieci',
          kind: 'children',
          title: 'rejestr dzieci w pieczy zastępczej',
          rows: 2,
          leftOut: 0,
          mapping: {
            number: 'Lp.',
            lastName: 'Nazwisko',
            firstName: 'Imię (imiona)',
            sex: 'Płeć (K/M)',
            birthDate: 'Data urodzenia',
            pesel: 'PESEL',
            citizenship: 'Obywatelstwo',
            documentNumber: 'Seria i nr dokumentu (gdy brak PESEL)',
            careForm: 'Forma pieczy',
            placedOn: 'Data umieszczenia',
            leftOn: 'Data zakończenia pobytu',
            adultStayGround: 'Podstawa pobytu po 18. r.ż.',
          },
          notes: [],
        },
      ],
      findings: [
        {
          check: 'RC-A03',
          severity: 'error',
          category: 'identity',
          file: 'rejestr 1.xlsx',
          sheet: 'Dzieci',
          cell: 'E7',
          row: 7,
          columns: ['birthDate', 'pesel'],
          header: 'Data urodzenia',
          value: '2015-12-03',
          expected: '2015-03-12',
          message: 'Wpisano datę urodzenia 03.12.2015, a z numeru PESEL wynika 12.03.2015.',
          basis: 'budowa numeru PESEL (data urodzenia, płeć, cyfra kontrolna)',
          advice:
            'Sprawdź odpis aktu urodzenia lub inny dokument dziecka i popraw datę urodzenia albo numer PESEL.',
          linked: [{ sheet: 'Dzieci', cell: 'F7', header: 'PESEL', value: pesel('150312', 4) }],
          fix: null,
        },
      ],
      ran: childrenChecks.map(({ id }) => id),
      notRun: [],
      failed: [],
      exceptions: [],
      summary: { error: 1, warning: 0, info: 0, rows: 2, ms: 12 },
    });
  });

  test('a cell is shown as Excel shows it, a linked cell only where the register has its column', () => {
    const header = HEADER.filter((name) => name !== 'Obywatelstwo');
    const without = (row: readonly RegisterCell[]): RegisterCell[] => row.filter((_, at) => at !== 6);
    const rows = [child(1, { PESEL: '' }), child(2, { 'Data umieszczenia': date('2115-03-12') })].map(
      without,
    );
    const [missing, late] = check([registerSheet(rows, header)]).findings;
    expect(missing).toMatchObject({ check: 'RC-A05', value: null, linked: [{ cell: 'G6', value: null }] });
    expect(missing?.linked).toHaveLength(1);
    expect(late).toMatchObject({ check: 'RC-A09', value: { json: '2115-03-12', text: '12.03.2115' } });
  });

  test('findings come worst first, then by file and row', () => {
    const faulty = [
      child(1, { 'Płeć (K/M)': 'M' }),
      child(2, { PESEL: '12345' }),
      child(3, { 'Data zakończenia pobytu': date('2019-01-01') }),
    ];
    const result = check([registerSheet(faulty), registerSheet([child(1, { PESEL: '123' })])]);
    expect(result.findings.map(({ file, check, cell }) => `${file} ${check} ${cell}`)).toEqual([
      'rejestr 1.xlsx RC-A01 F7',
      'rejestr 1.xlsx RC-B01 K8',
      'rejestr 2.xlsx RC-A01 F6',
      'rejestr 1.xlsx RC-A04 D6',
    ]);
    expect(result.summary).toEqual({ error: 3, warning: 1, info: 0, rows: 4 });
  });
});

describe('one fault gives one finding', () => {
  test.each([
    ['a wrong check digit', { PESEL: '15231200104' }, 'RC-A02 F6'],
    ['a lost digit', { PESEL: '1523120010' }, 'RC-A01 F6'],
    ["another child's number", { PESEL: pesel('100120', 3) }, 'RC-A03 E6'],
    [
      'a birth date in the future, later than the placement',
      { 'Data\nurodzenia': date('2027-01-01'), PESEL: pesel('270101', 2) },
      'RC-A08 E6',
    ],
    ['no birth date', { 'Data\nurodzenia': '' }, 'RC-A08 E6'],
    ['a birth date typed as text', { 'Data\nurodzenia': '12.03.2015' }, 'RC-A09 E6'],
    ['a birth date of the next century', { 'Data\nurodzenia': date('2115-03-12') }, 'RC-A09 E6'],
    ['an unreadable placement', { 'Data umieszczenia': 'wiosną 2020' }, 'RC-A09 J6'],
    ['a placement before birth', { 'Data umieszczenia': date('2010-05-11') }, 'RC-B05 J6'],
    ['a stay reversed', { 'Data zakończenia pobytu': date('2020-05-10') }, 'RC-B01 K6'],
    ['neither a number nor a document', { PESEL: '' }, 'RC-A05 F6'],
  ])('%s', (_, changes, finding) => {
    expect(found(check([registerSheet([child(1, changes), child(2), child(3)])]))).toEqual([finding]);
  });

  test('the number of another child in care is RC-A06, though birth date and sex differ too', () => {
    const twice = { PESEL: pesel('150312', 2), 'Data\nurodzenia': date('2010-01-20'), 'Płeć (K/M)': 'M' };
    expect(found(check([registerSheet([child(1), child(2, twice)])]))).toEqual(['RC-A06 F7']);
  });

  test('it is, too, when the child whose birth date and sex differ stands first', () => {
    const twice = { PESEL: pesel('150312', 4), 'Data\nurodzenia': date('2010-01-20'), 'Płeć (K/M)': 'M' };
    expect(found(check([registerSheet([child(1, twice), child(2)])]))).toEqual(['RC-A06 F7']);
  });

  test('a placement moved before birth does not also overlap the former stay', () => {
    const same = { 'Imię\n(imiona)': 'Anna', PESEL: pesel('150312', 2) };
    const rows = [
      child(1, { ...same, 'Data zakończenia pobytu': date('2021-01-01') }),
      child(2, { ...same, 'Data umieszczenia': date('2011-01-01') }),
    ];
    expect(found(check([registerSheet(rows)]))).toEqual(['RC-B05 J7']);
  });
});

describe('nothing is passed over in silence', () => {
  test.each(HEADER.map((header, index) => ({ header: header.replace('\n', ' '), index })))(
    'without the column „$header” every check either runs or is listed with the cause',
    ({ index }) => {
      const without = <Cell>(row: readonly Cell[]): Cell[] => row.filter((_, at) => at !== index);
      const result = check([registerSheet([without(child(1)), without(child(2))], without(HEADER))]);
      const listed = [...result.ran, ...result.notRun.map(({ check }) => check)].sort();
      expect(listed).toEqual(childrenChecks.map(({ id }) => id));
      expect(result.findings).toEqual([]);
      const mapping = result.registers[0]?.mapping ?? {};
      for (const { id, reads } of childrenChecks) {
        const reason = result.notRun.find(({ check }) => check === id)?.reason ?? '';
        const missing = reads.filter((read) => !(read in mapping));
        const titles = missing.map((read) => children.columns[read as keyof ChildrenColumns].title);
        expect(titles.filter((title) => !reason.includes(title))).toEqual([]);
      }
    },
  );

  test('a check that throws is recorded by its kind of error without its message, the others go on', () => {
    const broken = defineRowCheck(children, {
      ...HEAD,
      id: 'RC-X01',
      reads: ['pesel'],
      find({ pesel }) {
        if (pesel !== undefined) throw new TypeError(`cannot read ${pesel.pesel}`);
        return undefined;
      },
    });
    const brokenTable = defineTableCheck(children, {
      ...HEAD,
      id: 'RC-X02',
      reads: ['pesel'],
      find(): never {
        throw new RangeError('no');
      },
    });
    const faulty = registerSheet([child(1), child(2, { PESEL: '' }), child(3, { PESEL: '1' }), child(4)]);
    const result = check([faulty], [broken, brokenTable, ...childrenChecks]);
    const place = { file: 'rejestr 1.xlsx', sheet: 'Dzieci' };
    expect(result.failed).toEqual([
      { check: 'RC-X01', error: 'TypeError', ...place, row: 6, times: 2 },
      { check: 'RC-X02', error: 'RangeError', ...place, row: null, times: 1 },
    ]);
    expect(result.ran).toEqual(childrenChecks.map(({ id }) => id));
    expect(found(result)).toEqual(['RC-A05 F7', 'RC-A01 F8']);
  });

  test('a rule that is not in force on the day does not run, and says from when it holds', () => {
    const later = { ...HEAD, reads: ['pesel'], find: () => undefined } as const;
    const result = check(
      [registerSheet([child(1)])],
      [
        defineRowCheck(children, {
          ...later,
          id: 'RC-X01',
          basis: { text: 'art. 1', from: day('2026-05-01') },
        }),
        defineRowCheck(children, {
          ...later,
          id: 'RC-X02',
          basis: { text: 'art. 1', to: day('2026-04-29') },
        }),
        defineRowCheck(children, { ...later, id: 'RC-X03', basis: { text: 'art. 1', from: ASOF, to: ASOF } }),
      ],
    );
    expect(result.ran).toEqual(['RC-X03']);
    expect(result.notRun.map(({ check, reason }) => `${check}: ${reason}`)).toEqual([
      'RC-X01: przepis obowiązuje od 01.05.2026',
      'RC-X02: przepis obowiązywał do 29.04.2026',
    ]);
  });

  test('checks that wait for each other are a fault of the catalogue', () => {
    const waiting = { ...HEAD, reads: ['pesel'], find: () => undefined } as const;
    const circle = [
      defineRowCheck(children, { ...waiting, id: 'RC-X01', consequenceOf: ['RC-X02'] }),
      defineRowCheck(children, { ...waiting, id: 'RC-X02', consequenceOf: ['RC-X01'] }),
    ];
    expect(() => check([registerSheet([child(1)])], circle)).toThrow('RC-X01 → RC-X02 → RC-X01');
  });
});
