/** Findings of the job that fetches the teams' files: what it shows in place of what it could not get. */
import { defineFinding } from './definition.ts';

export const olderVersionShown = defineFinding({
  code: 'older-version-shown',
  severity: 'warning',
  title: 'Pokazano poprzednią wersję pliku',
  message: (cause: string) => `Nie udało się pobrać nowej wersji pliku, więc liczy się poprzednia. ${cause}`,
  advice: 'Następne uruchomienie spróbuje ponownie; jeżeli to się powtarza, sprawdź plik.',
});
