/**
 * The certificate by which the registered application proves who it is: a PEM file with the private key and one with the
 * certificate, or both in one. Nothing of the key goes into a message. Called by ways.ts.
 */
import { createHash, createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { basename } from 'node:path';
import { formatDate } from '../../core/polish/date-in-words.ts';
import { dayOf } from '../../core/values/day.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { readInputFile } from '../files/read.ts';

export interface ClientCertificate {
  /** Hexadecimal. */
  readonly thumbprintSha256: string;
  /** PEM. */
  readonly privateKey: string;
}

/**
 * @param now milliseconds since 1970
 * @throws TeczkaError `sign-in-certificate` saying which file is wrong, `file-unreadable`
 */
export async function readCertificate(
  { keyFile, certificateFile = keyFile }: { readonly keyFile: string; readonly certificateFile?: string },
  now: number,
): Promise<ClientCertificate> {
  const key = keyIn(await readInputFile(keyFile), keyFile);
  const certificate = certificateIn(await readInputFile(certificateFile), certificateFile);
  const ends = new Date(certificate.validTo);
  if (ends.getTime() <= now) {
    const day = formatDate(dayOf(ends.getUTCFullYear(), ends.getUTCMonth() + 1, ends.getUTCDate()));
    throw unusable(
      certificateFile,
      `certyfikat stracił ważność ${day} Utwórz nowy i dodaj go do aplikacji w Microsoft Entra`,
    );
  }
  if (!certificate.checkPrivateKey(key))
    throw unusable(keyFile, 'klucz nie należy do tego certyfikatu. Wskaż pliki, które powstały razem');
  return {
    thumbprintSha256: createHash('sha256').update(certificate.raw).digest('hex'),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function keyIn(bytes: Uint8Array, file: string): KeyObject {
  try {
    return createPrivateKey(Buffer.from(bytes));
  } catch {
    // The cause is left out on purpose: it may repeat a part of the file.
    throw unusable(file, 'nie ma w nim klucza prywatnego w postaci PEM bez hasła. Wskaż właściwy plik');
  }
}

function certificateIn(bytes: Uint8Array, file: string): X509Certificate {
  const [pem] =
    /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(Buffer.from(bytes).toString('latin1')) ??
    [];
  try {
    return new X509Certificate(pem ?? '');
  } catch {
    throw unusable(file, 'nie ma w nim certyfikatu w postaci PEM. Wskaż właściwy plik');
  }
}

function unusable(path: string, cause: string): TeczkaError {
  const file = basename(path);
  return new TeczkaError('sign-in-certificate', `Plik „${file}”: ${cause}.`, { file });
}
