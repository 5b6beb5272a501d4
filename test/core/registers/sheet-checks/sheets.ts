/** Registers on sheets written by hand, as files hold them, for the checks of sheets. */
import { registerKinds } from '../../../../core/registers/catalogue.ts';
import { checkRegisters } from '../../../../core/registers/run/check-registers.ts';
import { day } from '../../../../core/values/day.ts';
import { readWorkbook } from '../../../../core/workbooks/workbook.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { rawWorkbook } from '../../../support/raw-workbook.ts';

const HEADINGS = ['Nazwisko', 'Imię', 'PESEL', 'Data umieszczenia', 'Kwota świadczenia', 'Uwagi'];

/** A text cell of a row written by hand. */
export const text = (cell: string, content: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;

/** A register in A1:F1 with these rows below; what the check of that id finds, as `<cell> <severity>`. */
export function foundBy(
  check: string,
  rows: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
) {
  const head = HEADINGS.map((heading, column) => text(`${String.fromCharCode(65 + column)}1`, heading));
  const bytes = rawWorkbook(`<row r="1">${head.join('')}</row>${rows}`, more);
  const workbook = readWorkbook(bytes, nodePlatform, { file: 'rejestr.xlsx' });
  const result = checkRegisters([{ file: 'rejestr.xlsx', workbook }], {
    asOf: day('2026-04-30'),
    kinds: registerKinds,
  });
  expect(result.failed).toEqual([]);
  expect(result.ran).toContain(check);
  return result.findings.filter((finding) => finding.check === check);
}
