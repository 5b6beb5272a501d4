/** Bands and fees in the words of resolutions. */
import { readBand } from '../../../../../core/law/council-tables/words/band.ts';
import { readFee } from '../../../../../core/law/council-tables/words/fee.ts';

/** "[100, 150]%" with brackets as in mathematics; "-" for no edge. */
function bandText(text: string): string | undefined {
  const band = readBand(text);
  if (band === undefined) return undefined;
  const { above, upTo, lowerIncluded, upperExcluded, unit } = band;
  const edge = (value: typeof above) => value?.toString() ?? '-';
  return `${lowerIncluded ? '[' : '('}${edge(above)}, ${edge(upTo)}${upperExcluded ? ')' : ']'} ${unit ?? '?'}`;
}

test.each([
  ['powyżej 100% do 150%', '(100, 150] percent'],
  ['150,01%-170%', '[150.01, 170] percent'],
  ['150,01 % – 170 %', '[150.01, 170] percent'],
  ['do 100 %', '(-, 100] percent'],
  ['od 776,01 zł do 1164,00 zł', '[776.01, 1164] money'],
  ['od 776,01 do 1 164,00 zł', '[776.01, 1164] money'],
  ['ponad 300%', '(300, -] percent'],
  ['powyżej 650 % kryterium dochodowego', '(650, -] percent'],
  ['poniżej 600 zł', '(-, 600) money'],
  ['nie przekraczający 100% kryterium', '(-, 100] percent'],
  ['przekracza 100 %, ale nie więcej niż 150 %', '(100, 150] percent'],
  ['>100% ≤150%', '(100, 150] percent'],
  ['od 600 zł do poniżej 900 zł', '[600, 900) money'],
  ['300% i więcej', '[300, -] percent'],
  ['powyżej 100 do 150', '(100, 150] ?'],
  ['od 776,01 zł do 1164,00 zł (100%–150%)', '[776.01, 1164] money'],
  ['powyżej 1.164,00 zł', '(1164, -] money'],
])('the band „%s”', (text, expected) => {
  expect(bandText(text)).toBe(expected);
});

test.each([
  '',
  '100%',
  'dochód',
  '100% 150% 200%',
  'powyżej 100% do 900 zł',
  'powyżej 1.164',
  'do 100 do 150',
])('„%s” is no band', (text) => {
  expect(bandText(text)).toBeUndefined();
});

test.each([
  ['10%', '10 percent'],
  ['12,5 %', '12.5 percent'],
  ['6,00 zł', '6 money'],
  ['6,00 zł/godz.', '6 money'],
  ['10', '10 ?'],
  ['bezpłatnie', '0 ?'],
  ['Nieodpłatnie', '0 ?'],
  ['–', '0 ?'],
  ['pełna odpłatność', '100 percent'],
  ['3% – 0,66 zł', '3 percent'],
  ['0,66 zł (3%)', '0.66 money'],
  ['od 5 do 10 %', 'range'],
  ['5-10%', 'range'],
  ['do 10%', 'range'],
  ['', 'empty'],
  ['według uznania', 'unreadable'],
])('the fee „%s”', (text, expected) => {
  const fee = readFee(text);
  expect(typeof fee === 'string' ? fee : `${fee.value.toString()} ${fee.unit ?? '?'}`).toBe(expected);
});
