/**
 * What Excel and Word have in common when they refuse something. Their own texts are left out everywhere: they may hold
 * what stands in a cell or a field. Called by excel/host-errors.ts and word/word-errors.ts.
 */

/**
 * Code of an OfficeExtension.Error; undefined for anything else. By its shape, not by its class: the pane may hold
 * errors of another window's office.js.
 */
export function officeCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Object) || !('code' in error) || !('debugInfo' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** For those who keep the program: the code and the member that failed, „GeneralException, Range.values”. */
export function officeFailure(error: unknown): string {
  const { code, debugInfo } = error as { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  return [code, debugInfo?.errorLocation]
    .filter((word) => typeof word === 'string' && word !== '')
    .join(', ');
}
