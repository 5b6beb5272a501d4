/**
 * The committed templates are what their descriptions give, valid for Word, readable for everybody: title, language,
 * headings, header rows, no paragraph that is there only for its height.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileTemplate, type FillOptions } from '../../core/documents/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { describeWithLibreOffice, pdfText, toPdf } from '../support/libreoffice.ts';
import { describeWithValidator, officeErrors } from '../support/validator.ts';
import { DATA, documentXml, partText, sourceOf, type Values } from '../support/word.ts';

const root = join(import.meta.dirname, '../..');
const templates = join(root, 'templates/decisions');
const folder = mkdtempSync(join(tmpdir(), 'teczka-templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = readFileSync(join(templates, 'DK-01.docx'));

/** An invented case: a disability addition and no PESEL of the child, so that conditions go both ways. */
const office: Values = {
  'organ.name': 'Starosta Zmyśliński',
  'organ.genitive': 'Starosty Zmyślińskiego',
  'office.name': 'Powiatowe Centrum Pomocy Rodzinie w Zmyślinie',
  'office.address': 'ul. Wymyślona 7, 00-001 Zmyślin',
  'office.city': 'Zmyślin',
  'office.phone': '12 345 67 89',
  'signatory.name': 'Barbara Przykładna',
  'signatory.post': 'Dyrektor Powiatowego Centrum Pomocy Rodzinie',
  'signatory.authorisation': 'nr 12/2023 z dnia 2 stycznia 2023 r.',
  'sko.name': 'Samorządowe Kolegium Odwoławcze w Zmyślinie',
  'payment.day': '10',
};
const amount = {
  amount: '1 517,00 zł',
  'amount|words': 'jeden tysiąc pięćset siedemnaście złotych zero groszy',
};
const values: Values = {
  ...office,
  'decision.date': '20 maja 2024 r.',
  'decision.number': '17/2024',
  'decision.caseNumber': 'PCPR.4210.17.2024',
  'decision.legalBasis':
    'art. 104 i 107 Kodeksu postępowania administracyjnego oraz art. 80 ust. 1 pkt 2 ustawy',
  application: true,
  'application.date': '13 maja 2024 r.',
  'carers.fullName': 'Anna Zmyślona i Jan Zmyślony',
  'carers.address': 'ul. Nieistniejąca 12/3, 00-002 Zmyślin',
  'child.fullName': 'Zofia Wymyślona',
  'child.birthDate': '14 marca 2015 r.',
  'child.pesel': false,
  'placement.form': 'rodziny zastępczej niezawodowej',
  'placement.title':
    'postanowienie: Sąd Rejonowy w Zmyślinie, z dnia 6 maja 2024 r., sygn. akt III Nsm 123/24',
  'placement.actualDate': '11 maja 2024 r.',
  'payment.account': '12 1234 5678 0000 0000 1234 5678',
  segments: [
    { 'from|short': '11.05.2024', to: '31.05.2024', ...amount, kindText: 'jednorazowo, za niepełny miesiąc' },
    {
      'from|short': '01.06.2024',
      to: 'do czasu zmiany, najdłużej do 13.03.2033',
      ...amount,
      kindText: 'miesięcznie',
    },
  ],
  addition: [{ 'from|short': '01.06.2024', to: '30.09.2025', ...amount, kindText: 'miesięcznie' }],
  steps: [
    {
      text: 'Maj 2024 r.: 21 dni pobytu z 31 dni miesiąca.',
      formula: '1 361,00 zł × 21 / 31 = 921,97 zł',
      basis: 'art. 87 ust. 4 uwrspz',
    },
    {
      text: 'Od 1 czerwca 2024 r. świadczenie wynosi 1 517,00 zł.',
      formula: false,
      basis: 'art. 80 ust. 1 uwrspz',
    },
  ],
};

function filled(name: string, options: Partial<FillOptions> = {}): string {
  const file = join(folder, name);
  writeFileSync(
    file,
    compileTemplate(bytes, nodePlatform).fill(sourceOf(values), { data: DATA, ...options }).bytes,
  );
  return file;
}

test('the committed templates are what tools/templates gives', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/templates/build.mjs'), folder], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  const built = readdirSync(templates).filter((file) => file.endsWith('.docx'));
  for (const file of built)
    expect(readFileSync(join(folder, file)).equals(readFileSync(join(templates, file)))).toBe(true);
});

describe('DK-01 is accessible', () => {
  const [document, styles] = [documentXml(bytes), partText(bytes, 'word/styles.xml')];

  test('it has a title and a language', () => {
    expect(partText(bytes, 'docProps/core.xml')).toMatch(/<dc:title>Decyzja w sprawie [^<]+<\/dc:title>/);
    expect(styles).toMatch(/<w:rPrDefault><w:rPr>.*<w:lang w:val="pl-PL"/);
    expect(document).not.toContain('w:lang');
  });

  test('its text is sans serif, 11 points or more everywhere', () => {
    expect(styles).toMatch(/<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"[^>]*\/><w:sz w:val="22"\/>/);
    const sizes = [...styles.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22);
  });

  test('its parts have headings, its lists are lists, its tables have header rows and descriptions', () => {
    const headings = [...document.matchAll(/<w:pStyle w:val="(Heading\d)"\/>/g)].map(([, style]) => style);
    expect(headings).toEqual(['Heading1', 'Heading2', 'Heading2']);
    const tables = document.match(/<w:tbl>/g)?.length;
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables ?? 0);
    expect(document.match(/<w:tblDescription /g)).toHaveLength(tables ?? 0);
    expect(document).not.toMatch(/<w:t[^>]*>\s*\d+[.)] /);
  });

  test('no paragraph is empty and no letters are spread by typed spaces', () => {
    expect(document).not.toMatch(/<w:p\/>|<w:p><w:pPr>(?:(?!<w:r>|<w:sdt>).)*<\/w:pPr><\/w:p>/);
    expect(document).not.toMatch(/(\p{Lu} ){3}/u);
  });
});

test('DK-01 names every field in Polish, and no tag is longer than Word allows', () => {
  const { fields } = compileTemplate(bytes, nodePlatform);
  expect(fields.filter(({ label, path }) => label === '' || label === path)).toEqual([]);
  expect(
    [...documentXml(bytes).matchAll(/<w:tag w:val="([^"]*)"/g)].filter(([, tag]) => (tag?.length ?? 0) > 64),
  ).toEqual([]);
});

describeWithValidator('DK-01 is valid for Word', () => {
  test.each([
    ['empty', () => join(templates, 'DK-01.docx')],
    ['filled', () => filled('filled.docx')],
    ['final', () => filled('final.docx', { final: true, properties: { title: 'Decyzja nr 17/2024' } })],
  ])('%s', (_, file) => {
    expect(officeErrors(file())).toEqual([]);
  });
});

describeWithLibreOffice('DK-01 in LibreOffice', () => {
  test('opens as two pages with everything that was filled in', () => {
    const text = pdfText(toPdf(filled('print.docx', { final: true }), folder));
    expect(text).toContain('strona 2 z 2');
    expect(text).not.toContain('strona 3');
    const flat = text.replace(/\s+/g, ' ');
    for (const words of [
      'nr 17/2024',
      'Starosta Zmyśliński',
      '01.06.2024',
      '30.09.2025',
      '921,97 zł',
      'Barbara Przykładna',
    ]) {
      expect(flat).toContain(words);
    }
    expect(flat).not.toMatch(/\[|PESEL|undefined/);
  });
});
