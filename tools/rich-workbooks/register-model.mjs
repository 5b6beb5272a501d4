/** The register that the workbooks made by hand begin with: invented children, identifiers that must stay texts. */
const NAMES = ['Próbna', 'Zmyślony', 'Ćwiczebna', 'Wymyślony', 'Niebyła'];
const KINDS = ['spokrewniona', 'niezawodowa', 'zawodowa'];
const FIRST_DAY = 19_723;

/** Eleven digits with a zero in front; the control digit is wrong on purpose, so that they are nobody's. */
function peselLike(number) {
  const two = (value) => String(value).padStart(2, '0');
  const head = `0${number % 9}${two(21 + (number % 12))}${two(1 + (number % 28))}${String(number).padStart(4, '0')}`;
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(head[at]), 0);
  return head + ((15 - (sum % 10)) % 10);
}

const TEXTS = [
  '007',
  ' 7 ',
  '61109010140000071219812874',
  '1.10',
  '12/2023',
  '1E5',
  'TRUE',
  '=1+1',
  '  ',
  "'05",
];

export const COLUMNS = [
  { header: 'Imię i nazwisko', width: 26 },
  { header: 'PESEL', style: 'text', width: 14 },
  { header: 'Rodzaj', width: 16 },
  { header: 'Przyjęto', style: 'date' },
  { header: 'Kwota', style: 'money' },
  { header: 'Oznaczenie', style: 'text', width: 30 },
];

export function childRows(count) {
  return Array.from({ length: count }, (_, index) => [
    `Dziecko ${index + 1} ${NAMES[index % 5]}`,
    peselLike(index + 1),
    KINDS[index % 3],
    { day: FIRST_DAY + index * 17 },
    { grosze: 136_100 + index * 1337 },
    TEXTS[index % TEXTS.length],
  ]);
}

/** A sheet of the register, a sheet that counts, a list of words. */
export const registerModel = (more = {}) => ({
  title: 'Rejestr (dane zmyślone)',
  names: [{ name: 'Stawka', formula: '1361' }],
  sheets: [
    {
      name: 'Rejestr',
      columns: COLUMNS,
      rows: childRows(20),
      table: { name: 'Dzieci' },
      validations: [{ area: { column: 2 }, list: { formula: 'Słowniki!$A$1:$A$3' } }],
      highlights: [{ area: { column: 4 }, bars: true }],
    },
    {
      name: 'Zestawienie',
      columns: [{ width: 20 }, { width: 14 }],
      rows: [
        ['Dzieci', { formula: 'ROWS(Dzieci)', value: 20 }],
        ['Razem', { formula: 'SUM(Dzieci[Kwota])', value: { grosze: 2_976_030 }, style: 'money' }],
        ['Ostatnie', { formula: '"nr "&B1', value: 'nr 20' }],
      ],
    },
    { name: 'Słowniki', visibility: 'hidden', columns: [{}], rows: KINDS.map((kind) => [kind]) },
  ],
  ...more,
});
