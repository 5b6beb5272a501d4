/**
 * Time of the local SharePoint. It passes only when somebody sleeps or the server is slow, so that a Retry-After of
 * minutes costs a test nothing; a client under test takes `now` and `sleep` from here.
 */
export class VirtualClock {
  #now: number;

  constructor(start = Date.UTC(2026, 4, 4, 6, 0, 0)) {
    this.#now = start;
  }

  /** Milliseconds since 1970. */
  readonly now = (): number => this.#now;

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /**
   * Lets everything that can go on without waiting go on, then moves time to the moment of waking; of two that sleep,
   * the shorter sleep does not hold the longer one back.
   */
  readonly sleep = async (milliseconds: number): Promise<void> => {
    const waking = this.#now + milliseconds;
    await new Promise((resolve) => setImmediate(resolve));
    this.#now = Math.max(this.#now, waking);
  };
}
