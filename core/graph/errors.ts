/**
 * What goes wrong with Microsoft Graph, by kinds that callers can act upon, each with a Polish sentence. The kind comes
 * from the innermost code and, where that is unknown, from the status. Thrown by client.ts.
 */
import { counted } from '../polish/plural.ts';
import { TeczkaError } from '../values/errors.ts';
import type { Fault } from './fault.ts';

const SENTENCES = {
  'signed-out': 'usługa nie przyjęła logowania. Sprawdź ustawienia logowania i uruchom zadanie ponownie.',
  denied: 'brak uprawnień. Poproś administratora o dostęp.',
  missing: 'nie ma takiego pliku, folderu, witryny albo biblioteki. Sprawdź adres.',
  exists: 'plik albo folder o tej nazwie już istnieje.',
  conflict: 'zapis nie zgadza się z tym, co jest teraz w bibliotece. Spróbuj ponownie.',
  changed: 'ktoś zmienił plik w międzyczasie. Spróbuj ponownie.',
  locked: 'ktoś ma plik otwarty albo wypisany (wyewidencjonowany). Poproś o zamknięcie i spróbuj ponownie.',
  full: 'w bibliotece brakuje miejsca. Zwolnij miejsce albo poproś administratora o zwiększenie limitu.',
  resync: 'lista zmian wygasła i trzeba ją pobrać od początku.',
  'bad-range': 'część pliku wysłano w złym miejscu. Spróbuj ponownie.',
  malware: 'usługa uznała plik za zagrożenie i go nie wydaje. Poproś administratora o sprawdzenie.',
  throttled: 'usługa odrzuca zapytania, bo jest ich za dużo. Uruchom zadanie ponownie później.',
  unavailable: 'usługa chwilowo nie działa. Uruchom zadanie ponownie później.',
  unreachable: 'nie ma połączenia z usługą. Sprawdź sieć i uruchom zadanie ponownie.',
  unreadable:
    'odpowiedź usługi jest niezrozumiała. Uruchom zadanie ponownie; jeśli to się powtarza, zgłoś błąd.',
  refused: 'usługa odrzuciła zapytanie. Zgłoś ten błąd.',
} as const;

export type GraphFailure = keyof typeof SENTENCES;

const BY_REASON: Readonly<Record<string, GraphFailure>> = {
  InvalidAuthenticationToken: 'signed-out',
  unauthenticated: 'signed-out',
  accessDenied: 'denied',
  itemNotFound: 'missing',
  nameAlreadyExists: 'exists',
  conflict: 'conflict',
  preconditionFailed: 'changed',
  resourceModified: 'changed',
  resourceLocked: 'locked',
  lockMismatch: 'locked',
  quotaLimitReached: 'full',
  insufficientStorage: 'full',
  resyncRequired: 'resync',
  resyncChangesApplyDifferences: 'resync',
  resyncChangesUploadDifferences: 'resync',
  syncStateNotFound: 'resync',
  fragmentOverlap: 'bad-range',
  invalidRange: 'bad-range',
  malwareDetected: 'malware',
  virusSuspicious: 'malware',
  activityLimitReached: 'throttled',
  throttledRequest: 'throttled',
  tooManyRequests: 'throttled',
  serviceNotAvailable: 'unavailable',
};

const BY_STATUS: Readonly<Record<number, GraphFailure>> = {
  0: 'unreachable',
  401: 'signed-out',
  403: 'denied',
  404: 'missing',
  408: 'unavailable',
  409: 'conflict',
  410: 'resync',
  412: 'changed',
  416: 'bad-range',
  423: 'locked',
  429: 'throttled',
  507: 'full',
};

export class GraphError extends TeczkaError {
  readonly failure: GraphFailure;
  readonly status: number;
  /** The innermost code of Graph's answer. */
  readonly reason: string;

  /**
   * Its code is `graph-` and the failure, e.g. `graph-locked`.
   * @param file name without folders, of the file that the request was about
   */
  constructor(failure: GraphFailure, { status, reason, requestId }: Fault, file?: string, cause?: unknown) {
    const about = file === undefined ? 'SharePoint' : `Plik „${file}” w SharePoint`;
    const detail = [
      ...(status === 0 ? [] : [`odpowiedź ${status}${reason === '' ? '' : ` ${reason}`}`]),
      ...(requestId === undefined ? [] : [`identyfikator zapytania: ${requestId}`]),
    ].join(', ');
    const details = detail === '' ? '' : ` (${detail})`;
    super(
      `graph-${failure}`,
      `${about}: ${SENTENCES[failure]}${details}`,
      file === undefined ? {} : { file },
      { cause },
    );
    this.failure = failure;
    this.status = status;
    this.reason = reason;
  }
}

/** What a fault means; a code or a status of its own may be given by only one of the two. */
export function failureOf({ status, reason }: Fault): GraphFailure {
  const unknown = status >= 500 ? 'unavailable' : 'refused';
  return (Object.hasOwn(BY_REASON, reason) ? BY_REASON[reason] : undefined) ?? BY_STATUS[status] ?? unknown;
}

const MINUTE = 60_000;

/** The job has no time left, be it for the wait that the service asks for. @param wait milliseconds; 0 for none */
export function pastDeadline(wait: number): TeczkaError {
  if (wait === 0)
    return new TeczkaError(
      'graph-deadline',
      'Czas przeznaczony na zadanie się skończył. Uruchom je ponownie: dokończy to, czego teraz nie zrobiono.',
    );
  const minutes = counted(Math.max(1, Math.ceil(wait / MINUTE)), ['minutę', 'minuty', 'minut']);
  return new TeczkaError(
    'graph-deadline',
    `SharePoint każe zaczekać, a czas przeznaczony na zadanie się kończy. Uruchom je ponownie najwcześniej za ${minutes}: dokończy to, czego teraz nie zrobiono.`,
  );
}
