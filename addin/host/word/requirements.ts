/** What this Word can do, and what no Word tells a pane. Called by word-document.ts, data-part.ts and open-office.ts. */

/** The API level below which the pane does not start in Word; Word LTSC 2021 has just this one. */
export const NEEDED_API = '1.3';

export function isWordNewEnough(): boolean {
  return Office.context.requirements.isSetSupported('WordApi', NEEDED_API);
}

/** Parts of the document in which add-ins keep their data; of the Common API, not of WordApi. */
export function seesDataParts(): boolean {
  return Office.context.requirements.isSetSupported('CustomXmlParts', '1.1');
}

/** Polish sentences: what this Word lacks. */
export function limitsOfWord(): readonly string[] {
  const limits = [
    'Panel widzi pola z tekstem sformatowanym, czyli takie, jakie mają szablony Teczki. Pola wyboru daty, listy, pola do zaznaczania i pola zwykłego tekstu wypełnij bezpośrednio w dokumencie.',
    'Cofnij w panelu przywraca tekst pola. Jeżeli tylko część tekstu była wyróżniona (np. pogrubione jedno słowo), użyj polecenia Cofnij w Wordzie.',
  ];
  if (!seesDataParts()) {
    limits.push(
      'Ta wersja Worda nie pokazuje danych, które Teczka zapisała w dokumencie: rodzaju decyzji ani wersji przepisów.',
    );
  }
  return limits;
}
