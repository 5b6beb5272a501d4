/**
 * Tests that need a program which a machine may lack (LibreOffice, the validator of Office files). Where it is absent
 * they are skipped with the reason in their title, which test/support/reporter.mjs repeats at the end of the run.
 * In CI nothing may be absent: there they fail.
 */
export interface Requirement {
  name: string;
  /** What is not there and how to get it; undefined when all is there. */
  missing: string | undefined;
}

/** `describe` for tests that need something. */
export function describeWith({ name, missing }: Requirement, title: string, body: () => void): void {
  if (missing === undefined) {
    describe(title, body);
  } else if (process.env.CI) {
    describe(title, () => {
      test(`needs ${name}`, () => {
        throw new Error(missing);
      });
    });
  } else {
    describe.skip(`${title} [not run: ${missing}]`, body);
  }
}
