/** What may be told of a fault of ours: its name and code. Never its message, which might hold a person's data. */

/** For a report to those who keep the program: „TypeError”, „RichApi.Error (InvalidReference)”. */
export function faultName(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const { name } = fault;
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined;
  return code === undefined ? name : `${name} (${code})`;
}
