/** The error with which a piece of work through office.js ends. Called by tests. */
export async function failureOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new Error('The work did not fail');
  return error as OfficeExtension.Error;
}
