/** A messy workbook checked as `teczka check` does it, on one day for all tests. Used by messy-register.ts and messy-sheets.ts. */
import { checkRegisters, type CheckResult, type RegisterInput } from '../../core/registers/index.ts';
import { day } from '../../core/values/day.ts';
import { readWorkbook } from '../../core/workbooks/index.ts';
import { nodePlatform } from '../../scripts/platform.ts';

type Asked = Omit<RegisterInput, 'workbook'>;

/** @throws Error where a check of ours failed */
export function checked(bytes: Uint8Array, asked: Asked): CheckResult {
  const workbook = readWorkbook(bytes, nodePlatform, { file: asked.file });
  const result = checkRegisters([{ ...asked, workbook }], { asOf: day('2026-04-30') });
  if (result.failed.length > 0) throw new Error(`Checks failed: ${JSON.stringify(result.failed)}`);
  return result;
}

/** `<check> <cell>`, the gravest first. */
export function foundIn({ findings }: CheckResult): readonly string[] {
  return findings.map(({ check, cell }) => `${check} ${cell}`);
}

/** Numbers and their nouns are kept on one line; a test reads better without. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
