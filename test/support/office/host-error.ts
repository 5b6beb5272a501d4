/** What a fake host refuses, in the form in which office.js hands it on: `code`, `message`, `debugInfo.errorLocation`. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;
  /** `Range.values`; filled in by the interpreter where the model does not know it. */
  readonly location: string | undefined;

  constructor(code: string, message: string, status = 400, location?: string) {
    super(message);
    this.code = code;
    this.status = status;
    this.location = location;
  }

  at(location: string): HostError {
    return this.location === undefined ? new HostError(this.code, this.message, this.status, location) : this;
  }
}

/** A member that no model declares: a test must never pass because something was silently ignored. */
export function notImplemented(what: string): HostError {
  return new HostError('NotImplemented', `The fake host has no ${what}: add it to test/support/office`, 501);
}

export function invalidArgument(detail = ''): HostError {
  const message = 'The argument is invalid or missing or has an incorrect format.';
  return new HostError('InvalidArgument', detail === '' ? message : `${message} ${detail}`);
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}
