/**
 * The one kind of error that is made for a person: a fixed code for programs, a Polish sentence for the clerk,
 * and the place it speaks of. Everything else that is thrown is a fault of ours and is shown as such.
 */
export interface Place {
  /** File name without folders. */
  readonly file?: string;
  readonly sheet?: string;
  /** A1 address in Excel's own numbering. */
  readonly cell?: string;
  /** Path of a field in an input, e.g. `certificate.from`. */
  readonly field?: string;
}

export class TeczkaError extends Error {
  override readonly name = 'TeczkaError';
  readonly code: string;
  readonly place: Place;

  /**
   * @param code fixed kebab-case id, e.g. `law-unknown-period`
   * @param message Polish sentence: what was found, where, what to do. No personal data.
   */
  constructor(code: string, message: string, place: Place = {}, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.place = place;
  }
}
