/** `teczka fill` and `teczka read` as a clerk uses them: the sample office's register, the shipped template. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile, writeFile } from 'xlsx';
import { cli } from '../support/cli.ts';
import { describeWithLibreOffice, pdfText, toPdf } from '../support/libreoffice.ts';
import { describeWithValidator, officeErrors } from '../support/validator.ts';

const samples = join(import.meta.dirname, '../../samples');
const office = join(samples, 'office.xlsx');
const register = join(samples, 'rejestry', 'Rejestr dzieci w pieczy zastepczej.xlsx');
const folder = (): string => mkdtempSync(join(tmpdir(), 'teczka-'));

const sprawa = {
  decision: { date: '2024-05-20', number: 'MCPR.5211.31.2024', caseNumber: 'MCPR.5211.31.2024' },
  application: { date: '2024-05-13' },
  carers: { fullName: 'Anna Zmyślona & Piotr <Zmyślony>', address: 'ul. Bajkowa 3, 00-000 Zmyślin' },
  child: { fullName: 'Ola Wymyślna', birthDate: '2012-09-30' },
  placement: {
    careForm: 'nonProfessional',
    actualDate: '2024-05-11',
    court: 'Sąd Rejonowy w Zmyślinie',
    orderDate: '2024-05-06',
    caseNumber: 'III Nsm 12/24',
  },
  disabilityCertificate: { kind: 'moderate', from: '2024-05-20', to: '2025-01-10' },
  payment: { account: '61 1090 1014 0000 0712 1981 2874' },
};

const mark = (number: string) => [
  '--set',
  `decision.number=${number}`,
  '--set',
  `decision.caseNumber=${number}`,
];

function fillData(data: unknown, out: string, more: string[] = []) {
  const file = join(out, 'sprawa.json');
  writeFileSync(file, JSON.stringify(data));
  return cli([
    'fill',
    'DK-01',
    '--data',
    file,
    '--office',
    office,
    '--out',
    join(out, 'dokumenty'),
    '--json',
    ...more,
  ]);
}

const fillRows = (rows: string, out: string, more: string[] = []) =>
  cli([
    'fill',
    'DK-01',
    '--register',
    register,
    '--rows',
    rows,
    '--office',
    office,
    '--date',
    '2026-04-30',
    '--out',
    out,
    ...more,
  ]);

const read = (file: string) => JSON.parse(cli(['read', file, '--json']).stdout) as Record<string, unknown>;

describe('a decision from a file of fields', () => {
  const out = folder();
  const answer = fillData(sprawa, out);
  const document = join(out, 'dokumenty', 'DK-01 MCPR.5211.31.2024.docx');

  test('is made, and read back with the same fields, the calculation and the versions', () => {
    expect(answer.status).toBe(0);
    expect(read(document)).toMatchObject({
      kind: 'DK-01',
      values: sprawa,
      // 1361 × 21 / 31, M.P. 2023 poz. 296; 1517 from 1 June 2024, M.P. 2024 poz. 230; 274 × 12 / 31 for the addition
      calculation: { schedule: [{ amount: '921.97' }, { amount: '1517.00' }, { amount: '106.06' }, {}, {}] },
      versions: { rules: '2026-11-21', template: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('the values read back fill the same document again', () => {
    const again = fillData(read(document).values, folder());
    const second = (JSON.parse(again.stdout) as { documents: [{ file: string }] }).documents[0].file;
    expect(readFileSync(second).equals(readFileSync(document))).toBe(true);
  });

  test('a second run leaves the first document alone and takes another name', () => {
    const before = readFileSync(document);
    expect(fillData(sprawa, out).status).toBe(0);
    expect(readdirSync(join(out, 'dokumenty')).sort()).toEqual([
      'DK-01 MCPR.5211.31.2024 (2).docx',
      'DK-01 MCPR.5211.31.2024.docx',
    ]);
    expect(readFileSync(document).equals(before)).toBe(true);
  });

  test('the final document holds no data and no controls', () => {
    const finished = folder();
    fillData(sprawa, finished, ['--final']);
    const file = join(finished, 'dokumenty', 'DK-01 MCPR.5211.31.2024.docx');
    const { status, stderr } = cli(['read', file]);
    expect(status).toBe(2);
    expect(stderr).toContain('nie zawiera danych');
  });

  describeWithValidator('by the Open XML validator', () => {
    test('it is valid', () => {
      expect(officeErrors(document)).toEqual([]);
    });
  });

  describeWithLibreOffice('in LibreOffice', () => {
    test('it reads as a decision, with nothing left blank', () => {
      const text = pdfText(toPdf(document, folder()));
      for (const words of [
        'DECYZJA',
        'MCPR.5211.31.2024',
        'orzekam',
        'Uzasadnienie',
        'Pouczenie',
        'Anna Zmyślona & Piotr <Zmyślony>',
      ]) {
        expect(text.replace(/D\s*E\s*C\s*Y\s*Z\s*J\s*A/, 'DECYZJA')).toContain(words);
      }
      expect(text).toMatch(/921,97\s+zł/);
      expect(text).toMatch(/1\s361,00\szł × 21 \/ 31 = 921,97\szł/);
      expect(text).not.toMatch(/\[[^\]]+\]|undefined|\.{3,}|…{2,}|r\.\./);
    });
  });
});

describe('decisions from rows of the register', () => {
  test('the rows that wait for a decision give one each, with no name of a person in the file name', () => {
    const out = folder();
    const { status, stdout } = fillRows('204-205', out, mark('MCPR.5211.61.2026'));
    expect(status).toBe(0);
    expect(stdout.match(/numer się nie powtarza/g)).toHaveLength(1);
    const files = readdirSync(out).sort();
    expect(files).toEqual(['DK-01 MCPR.5211.61.2026 (2).docx', 'DK-01 MCPR.5211.61.2026.docx']);
    // 1002 × 18 / 30 = 601.20 (art. 87 ust. 4 uwrspz; M.P. 2024 poz. 230); the second child has a certificate
    expect(read(join(out, 'DK-01 MCPR.5211.61.2026.docx'))).toMatchObject({
      calculation: { amounts: { 'benefit.firstMonth': '601.20', 'benefit.monthly': '1002.00' } },
    });
    expect(read(join(out, 'DK-01 MCPR.5211.61.2026 (2).docx'))).toMatchObject({
      calculation: { amounts: { 'disabilityAddition.firstMonth': '183.60' } },
    });
  });

  test('nothing of one document is in the next', () => {
    const out = folder();
    fillRows('204-205', out, mark('X'));
    const first = read(join(out, 'DK-01 X.docx')).values as typeof sprawa;
    const second = JSON.stringify(read(join(out, 'DK-01 X (2).docx')));
    for (const value of [first.child.fullName, first.carers.fullName, first.payment.account]) {
      expect(second).not.toContain(value);
    }
  });

  test.each([
    ['the end of the certificate', 'W205', '29.02.2027'],
    ['the end of the stay', 'R205', '31.06.2026'],
    ['the kind of the certificate', 'U205', 'zn. st.'],
    ['the PESEL number', 'F205', '14230562250'],
  ])('an unreadable cell never becomes "nothing": %s', (_, cell, typed) => {
    const out = folder();
    const workbook = readFile(register, { cellStyles: true });
    const sheet = workbook.Sheets.Dzieci ?? {};
    sheet[cell] = { t: 's', v: typed };
    const changed = join(out, 'rejestr.xlsx');
    writeFile(workbook, changed);
    const words = ['--register', changed, '--rows', '205', '--office', office, '--date', '2026-04-30'];
    const { status, stdout, stderr } = cli([
      'fill',
      'DK-01',
      ...words,
      ...mark('X'),
      '--out',
      join(out, 'nic'),
    ]);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain(cell);
    expect(stdout + stderr).not.toContain(typed);
    expect(existsSync(join(out, 'nic'))).toBe(false);
  });

  test('a row that lacks something is refused with the list of what it lacks, and leaves no file', () => {
    const out = join(folder(), 'nic');
    const { status, stdout } = fillRows('204', out);
    expect(status).toBe(1);
    expect(stdout).toContain('„Numer decyzji”');
    expect(stdout).toContain('„Znak sprawy”');
    expect(existsSync(out)).toBe(false);
  });
});

test.each([
  [
    'a row outside the register',
    ['--register', register, '--rows', '4000', '--office', office, '--out', 'x'],
    'od 6 do 205',
  ],
  [
    'rows that cannot be read',
    ['--register', register, '--rows', '5;6', '--office', office, '--out', 'x'],
    '„5;6”',
  ],
  ['no office', ['--data', 'x.json', '--out', 'x'], '--office'],
  [
    'both sources at once',
    ['--data', 'x.json', '--register', register, '--office', office, '--out', 'x'],
    '--rows',
  ],
  ['a missing data file', ['--data', 'x.json', '--office', office, '--out', 'x'], 'x.json'],
  [
    'a field without a value',
    ['--data', 'x.json', '--office', office, '--out', 'x', '--set', 'decision'],
    'POLE=WARTOŚĆ',
  ],
])('%s: exit status 2 and one Polish line', (_, words, expected) => {
  const { status, stderr } = cli(['fill', 'DK-01', ...words], { cwd: folder() });
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(expected);
});

test('reading a file that is no document is refused in one Polish line', () => {
  const { status, stderr } = cli(['read', office]);
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
