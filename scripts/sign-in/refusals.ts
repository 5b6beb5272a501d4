/**
 * Why Microsoft Entra gave no token, in Polish, with what to do. Its codes:
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes. Called by ways.ts.
 */
import { AuthError } from '@azure/msal-node';
import { TeczkaError } from '../../core/values/errors.ts';

/** What is wrong, by the number after „AADSTS”. */
const CAUSES: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  '65001': [
    'consent',
    'administrator nie zgodził się na uprawnienia aplikacji. Poproś o zgodę w Microsoft Entra.',
  ],
  '50105': ['consent', 'to konto nie jest przypisane do aplikacji. Poproś administratora o przypisanie.'],
  '90002': ['tenant', 'nie ma takiej dzierżawy (tenant). Popraw jej identyfikator w ustawieniach.'],
  '900023': ['tenant', 'identyfikator dzierżawy (tenant) jest nieprawidłowy. Popraw go w ustawieniach.'],
  '700016': [
    'application',
    'w tej dzierżawie nie ma takiej aplikacji. Popraw identyfikator aplikacji albo dzierżawy w ustawieniach.',
  ],
  '7000112': [
    'application',
    'aplikacja jest wyłączona. Poproś administratora o jej włączenie w Microsoft Entra.',
  ],
  '700027': [
    'certificate',
    'aplikacja nie zna tego certyfikatu albo stracił on ważność. Dodaj aktualny certyfikat do aplikacji w Microsoft Entra.',
  ],
  '700024': ['clock', 'zegar tego komputera jest przestawiony. Ustaw właściwą godzinę i spróbuj ponownie.'],
  '50196': ['repeated', 'logowań jest za dużo naraz. Spróbuj ponownie za kilka minut.'],
  '53003': [
    'policy',
    'zasady dostępu warunkowego nie pozwalają na logowanie z tego miejsca. Poproś administratora o pomoc.',
  ],
  '7000218': [
    'application',
    'aplikacja nie pozwala na logowanie kodem. Włącz w jej ustawieniach publiczne przepływy klienta.',
  ],
  '70016': ['person', 'nikt nie wpisał kodu na czas. Spróbuj ponownie.'],
  '70020': ['person', 'kod stracił ważność, zanim go wpisano. Spróbuj ponownie.'],
};
/** Codes of the library itself for a network that does not answer. */
const UNREACHABLE = /network|endpoints_resolution|openid_config|timeout/i;

/** TeczkaError `sign-in-…`; what is no refusal goes on as it is. @param ofMachine by a managed identity */
export function refusedSignIn(error: unknown, ofMachine: boolean): unknown {
  if (!(error instanceof AuthError)) return error;
  const number = /AADSTS(\d+)/.exec(error.message)?.[1] ?? '';
  const known = Object.hasOwn(CAUSES, number) ? CAUSES[number] : undefined;
  // The library's own words are left out: they may repeat what was sent.
  if (known !== undefined) return refusal(known[0], `${known[1]} (AADSTS${number})`);
  if (ofMachine)
    return refusal(
      'identity',
      'ten komputer nie ma tożsamości zarządzanej (działa ona tylko w Azure) albo nie odpowiada ona. Włącz ją albo wybierz logowanie certyfikatem.',
    );
  if (UNREACHABLE.test(error.errorCode))
    return refusal(
      'unreachable',
      'serwer logowania nie odpowiada. Sprawdź sieć i nazwę serwera logowania w ustawieniach.',
    );
  const code = number === '' ? error.errorCode : `AADSTS${number}`;
  return refusal('refused', `serwer logowania odmówił (${code}). Poproś administratora o pomoc.`);
}

export function noToken(): TeczkaError {
  return refusal('refused', 'serwer logowania nie wydał dostępu. Spróbuj ponownie.');
}

function refusal(code: string, sentence: string): TeczkaError {
  return new TeczkaError(`sign-in-${code}`, `Logowanie do Microsoft 365: ${sentence}`);
}
