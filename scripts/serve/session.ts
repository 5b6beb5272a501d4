/**
 * Who may use the workbench: whoever has the address that the terminal shows. Its key opens one session and is then
 * spent; the session is a cookie of that browser. So a page of another program or user on this machine, which can
 * reach the port too, gets nothing. Called by requests.ts.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits: nobody guesses it while the server runs. */
const KEY_BYTES = 32;

export class Session {
  /** For the printed address. */
  readonly key = randomKey();
  readonly #secret = randomKey();
  #spent = false;

  /**
   * Spends the key.
   * @returns the `Set-Cookie` of the session; undefined when the key is wrong or was spent before
   */
  open(key: string, port: number): string | undefined {
    if (!same(key, this.key) || this.#spent) return undefined;
    this.#spent = true;
    return `${cookieName(port)}=${this.#secret}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** @param header the request's `Cookie` */
  admits(header: string | undefined, port: number): boolean {
    const start = `${cookieName(port)}=`;
    const cookies = (header ?? '').split(';').map((cookie) => cookie.trim());
    return cookies.some(
      (cookie) => cookie.startsWith(start) && same(cookie.slice(start.length), this.#secret),
    );
  }
}

/** Browsers share cookies between the ports of a machine. */
function cookieName(port: number): string {
  return `teczka-${String(port)}`;
}

function randomKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}

/** In a time that tells nothing of where they differ; hashing makes them equally long. */
function same(given: string, expected: string): boolean {
  const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
