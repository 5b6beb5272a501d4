/** How cells become values: every kind of column, on the writings that offices send. */
import fc from 'fast-check';
import { CellProblem, type Column, type FilledCell } from '../../../../core/registers/column.ts';
import { accountColumn } from '../../../../core/registers/columns/account.ts';
import { caseNumberColumn } from '../../../../core/registers/columns/case-number.ts';
import { choiceColumn } from '../../../../core/registers/columns/choice.ts';
import { dateColumn } from '../../../../core/registers/columns/date.ts';
import { documentColumn } from '../../../../core/registers/columns/document.ts';
import { moneyColumn } from '../../../../core/registers/columns/money.ts';
import { peselColumn } from '../../../../core/registers/columns/pesel.ts';
import { textColumn } from '../../../../core/registers/columns/text.ts';
import { day, excelSerial, toIso, type Day } from '../../../../core/values/day.ts';
import { formatMoney } from '../../../../core/values/money.ts';

const ASOF = day('2026-04-30');
const heading = { title: 'Próba', headers: [] };

interface Setting {
  isDate?: boolean;
  date1904?: boolean;
}

/** The JSON text of a value, `[code]` of a problem, both where a value is usable all the same, '' for nothing. */
function read<Value>(
  column: Column<Value>,
  cell: FilledCell,
  { isDate = false, date1904 = false }: Setting = {},
) {
  const found = column.reader({ asOf: ASOF, date1904, isDate: () => isDate })(cell, 0);
  if (!(found instanceof CellProblem)) return found === undefined ? '' : column.show(found).json;
  const value = found.value === undefined ? '' : ` ${column.show(found.value).json}`;
  return `[${found.code}]${value}`;
}

const FAILED = { error: '#N/A' };

describe('a column of dates', () => {
  const column = dateColumn({ ...heading, noDate: ['bezterminowo', 'na stałe'] });

  test.each<[string, FilledCell, Setting, string]>([
    ['a date', 45_309, { isDate: true }, '2024-01-18'],
    ['a date with a time', 45_309.75, { isDate: true }, '2024-01-18'],
    ['a date of the 1904 system', 45_309 - 1462, { isDate: true, date1904: true }, '2024-01-18'],
    ['a number that lost its format', 45_309, {}, '[number-for-date]'],
    ['text with one meaning', '18 stycznia 2024 r.', {}, '[text-date] 2024-01-18'],
    ['text with two meanings', '01/02/2024', {}, '[unclear-date]'],
    ['a day that never was', '30.02.2024', {}, '[not-a-date]'],
    ['words', 'po wakacjach', {}, '[not-a-date]'],
    ['words for nothing', 'b/d', {}, ''],
    ['words of this column for nothing', 'NA STALE', {}, ''],
    ['spaces', '   ', {}, ''],
    ['a truth value', true, {}, '[not-a-date]'],
    ['a failed formula', FAILED, {}, '[cell-error]'],
    ["Excel's day zero", 0, { isDate: true }, '[date-out-of-range]'],
  ])('%s', (_, cell, setting, expected) => {
    expect(read(column, cell, setting)).toBe(expected);
  });

  test('days from 1900 to thirty years after the day of the check are plausible', () => {
    expect(read(column, excelSerial(day('2056-04-30')), { isDate: true })).toBe('2056-04-30');
    expect(read(column, excelSerial(day('2056-05-01')), { isDate: true })).toBe('[date-out-of-range]');
    expect(read(column, '31.12.1899')).toBe('[date-out-of-range]');
  });

  test('every plausible date cell is read as its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1900-03-01'), max: day('2056-04-30') }), (number) => {
        const value = number as Day;
        return read(column, excelSerial(value), { isDate: true }) === toIso(value);
      }),
    );
  });

  test('is shown to people with dots', () => {
    expect(column.show(day('2024-01-18')).text).toBe('18.01.2024');
  });
});

describe('a column of PESEL numbers', () => {
  const column = peselColumn(heading);

  test.each<[string, FilledCell, string]>([
    ['text', '15231200143', '15231200143'],
    ['a number', 15_231_200_143, '15231200143'],
    ['text with spaces and an apostrophe', "'152312 00143", '15231200143'],
    ['a lost zero', 8_270_803_626, '[pesel-lost-zeros]'],
    ['letters', '1523120O143', '[pesel-letters-for-digits]'],
    ['a wrong check digit', '15231200144', '[pesel-checksum]'],
    ['30 February', '02223001239', '[pesel-date]'],
    ['zeros', '00000000000', ''],
    ['words for nothing', 'w trakcie nadawania', ''],
    ['a dash', '–', ''],
    ['a failed formula', FAILED, '[cell-error]'],
  ])('%s', (_, cell, expected) => {
    expect(read(column, cell)).toBe(expected);
  });
});

describe('a column of choices', () => {
  const column = choiceColumn({
    ...heading,
    choices: { none: ['brak'], child: ['orzeczenie', 'tak'], severe: ['znaczny', 'st. znaczny'] },
  });
  const open = choiceColumn({
    ...heading,
    choices: { polish: ['PL'], foreign: ['obce'] },
    otherwise: 'foreign',
  });

  test.each<[string, FilledCell, string]>([
    ['a word of the list, in any writing', ' ZNACZNY ', 'znaczny'],
    ['a synonym', 'St znaczny', 'znaczny'],
    ['a word for nothing that is a value here', 'brak', 'brak'],
    ['a word for nothing', 'nie dotyczy', ''],
    ['another word', 'może', '[unknown-choice]'],
    ['a number', 1, '[unknown-choice]'],
    ['a failed formula', FAILED, '[cell-error]'],
  ])('%s', (_, cell, expected) => {
    expect(read(column, cell)).toBe(expected);
  });

  test('may give every other word one value, but not a word for nothing', () => {
    expect([read(open, 'ukraińskie'), read(open, '-')]).toEqual(['obce', '']);
  });
});

describe('a column of amounts', () => {
  const column = moneyColumn(heading);

  test.each<[string, FilledCell, string]>([
    ['a number', 1002, '1002.00'],
    ['a number with the noise of a formula', 1001.9999999999, '1002.00'],
    ['a number below a grosz', 10.005, '[unclear-amount]'],
    ['a number too large', 1e15, '[not-an-amount]'],
    ['text with one meaning', '1 002,50 zł', '[text-amount] 1002.50'],
    ['text with two meanings', '1.402', '[unclear-amount]'],
    ['words', 'według decyzji', '[not-an-amount]'],
    ['words for nothing', 'nie dotyczy', ''],
    ['a failed formula', FAILED, '[cell-error]'],
  ])('%s', (_, cell, expected) => {
    expect(read(column, cell)).toBe(expected);
  });

  test('every amount typed as a number is read to the grosz', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (amount) => {
        const found = column.reader({ asOf: ASOF, date1904: false, isDate: () => false })(amount / 100, 0);
        return found === amount;
      }),
    );
  });

  test('is shown to people as Polish money', () => {
    const found = column.reader({ asOf: ASOF, date1904: false, isDate: () => false })(1002.5, 0);
    expect(typeof found === 'number' && column.show(found).text === formatMoney(found)).toBe(true);
  });
});

describe('a column of text', () => {
  const column = textColumn(heading);

  test.each<[string, FilledCell, string]>([
    ['text as it stands', 'ul. Zmyślona 5', 'ul. Zmyślona 5'],
    ['spaces and line breaks tidied', ' ul.  Zmyślona\n5\u00a0', 'ul. Zmyślona 5'],
    ['a number', 12, '12'],
    ['a word that only begins like one for nothing', 'Brakowska', 'Brakowska'],
    ['a long text that begins with one', 'brak danych o adresie', 'brak danych o adresie'],
    ['words for nothing', 'BRAK DANYCH', ''],
    ['a failed formula', FAILED, '[cell-error]'],
  ])('%s', (_, cell, expected) => {
    expect(read(column, cell)).toBe(expected);
  });
});

/** As `read`, of the last of the cells of a column; dates are given as days. */
function readAmong<Value>(column: Column<Value>, cells: readonly (FilledCell | { day: Day })[]) {
  const isDay = cells.map((cell) => typeof cell === 'object' && 'day' in cell);
  const filled = cells.map((cell): FilledCell =>
    typeof cell === 'object' && 'day' in cell ? excelSerial(cell.day) : cell,
  );
  const last = filled.length - 1;
  const context = {
    asOf: ASOF,
    date1904: false,
    isDate: (row: number) => isDay[row] === true,
    cells: () => filled.map((cell, row) => [cell, row] as const),
  };
  return column.reader(context)(filled[last] ?? '', last);
}

describe('what the rest of a column decides', () => {
  test('an amount with two meanings, with the reason', () => {
    const column = moneyColumn(heading);
    const found = readAmong(column, ['120,50', '1 402,00 zł', '7,25', '1.402']);
    expect(found).toMatchObject({
      code: 'text-amount',
      value: 140_200,
      reason: expect.stringContaining('przecinek przed częścią dziesiętną'),
    });
    expect(readAmong(column, ['120,50', '120.50', '7,25', '1.402'])).toMatchObject({
      code: 'unclear-amount',
      value: undefined,
    });
  });

  test('the century of a two-digit year, by typed dates and by date cells', () => {
    const column = dateColumn(heading);
    const days = ['2019-05-01', '2021-02-01', '2024-04-03'].map((iso) => ({ day: day(iso) }));
    expect(readAmong(column, [...days, '1.02.23'])).toMatchObject({
      code: 'text-date',
      value: day('2023-02-01'),
      reason: expect.stringContaining('wskazują stulecie'),
    });
    expect(readAmong(column, ['1.02.23'])).toMatchObject({ code: 'unclear-date', value: undefined });
    expect(readAmong(column, [{ day: day('1920-01-01') }, ...days, '1.02.23'])).toMatchObject({
      code: 'unclear-date',
    });
  });

  test('the order of numbers between slashes', () => {
    const column = dateColumn(heading);
    const american = ['01/18/2024', '02/25/2024', '03/30/2024', '05/06/2024'];
    expect(readAmong(column, american)).toMatchObject({ code: 'text-date', value: day('2024-05-06') });
    expect(readAmong(column, ['18/01/2024', ...american])).toMatchObject({ code: 'unclear-date' });
  });

  test('a case mark that is shorter than all others', () => {
    const column = caseNumberColumn(heading);
    const marks = Array.from({ length: 8 }, (_, index) => `MOPS.4207.${index + 1}.2023`);
    expect(readAmong(column, [...marks, '5/2023'])).toMatchObject({
      code: 'case-number-unusual',
      value: '5/2023',
    });
    expect(readAmong(column, ['1/2023', '2/2023', '3/2023', '4/2023', '5/2023'])).toBe('5/2023');
  });
});

describe('columns of numbers that are texts', () => {
  const ACCOUNT = '61109010140000071219812874';

  test.each<[string, Column<string>, FilledCell, Setting, string]>([
    ['an account in groups', accountColumn(heading), 'PL 61 1090 1014 0000 0712 1981 2874', {}, ACCOUNT],
    ['an account in a number cell', accountColumn(heading), Number(ACCOUNT), {}, '[account-number-cell]'],
    ['a wrong account', accountColumn(heading), ACCOUNT.replace('61', '62'), {}, '[account-checksum]'],
    ['no account', accountColumn(heading), 'gotówka nie dotyczy', {}, '[account-characters]'],
    ['words for no account', accountColumn(heading), 'brak', {}, ''],
    ['a document of another country', documentColumn(heading), 'AB 123456', {}, 'AB 123456'],
    ['a Polish identity card', documentColumn(heading), 'aba 300000', {}, 'ABA300000'],
    [
      'one with a wrong check digit',
      documentColumn(heading),
      'ABA300001',
      {},
      '[document-checksum] ABA300001',
    ],
    ['a document made a date', documentColumn(heading), 45_047, { isDate: true }, '[document-date]'],
    ['words for no document', documentColumn(heading), 'nie dotyczy', {}, ''],
    ['a court file', caseNumberColumn(heading), ' III  Nsm 123/24', {}, 'III Nsm 123/24'],
    ['a case mark made a date', caseNumberColumn(heading), 45_047, { isDate: true }, '[case-number-date]'],
    ['a case mark made a number', caseNumberColumn(heading), 1.1, {}, '[case-number-number]'],
    ['a running number', caseNumberColumn(heading), 17, {}, '[case-number-number] 17'],
    ['a failed formula', caseNumberColumn(heading), FAILED, {}, '[cell-error]'],
  ])('%s', (_, column, cell, setting, expected) => {
    expect(read(column, cell, setting)).toBe(expected);
  });

  test('an account is written in groups', () => {
    expect(accountColumn(heading).show(ACCOUNT).text).toBe(
      '61\u00a01090\u00a01014\u00a00000\u00a00712\u00a01981\u00a02874',
    );
  });
});
