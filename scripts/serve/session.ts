/**
 * Who gets workbooks: the browser tab in which the address of the terminal was opened. Its key opens one session and
 * is then spent; the tab is handed the session's secret in the fragment of an address and sends it back in a header.
 * It is no cookie, because a browser sends the cookies of 127.0.0.1 to every port of it, so that a server of another
 * program could take them and use them here. A fragment goes to no server, and what the tab keeps belongs to this port
 * alone (addin/workbench/session-secret.ts). Called by requests.ts.
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
   * @returns the session's secret; undefined when the key is wrong or was spent before
   */
  open(key: string): string | undefined {
    if (!same(key, this.key) || this.#spent) return undefined;
    this.#spent = true;
    return this.#secret;
  }

  /** Is this the secret of the session? */
  admits(secret: string): boolean {
    return same(secret, this.#secret);
  }
}

function randomKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}

/** In a time that tells nothing of where they differ; hashing makes them equally long. */
function same(given: string, expected: string): boolean {
  const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
