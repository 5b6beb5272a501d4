/**
 * What the errors of the file system mean, in Polish, with what to do. Called by read.ts, write.ts and the store of a
 * folder; each puts the file's name before the sentence.
 */
type Causes = Readonly<Record<string, string>>;

const COMMON: Causes = {
  ENAMETOOLONG: 'nazwa albo ścieżka jest za długa. Skróć ją.',
  ELOOP: 'skrót (dowiązanie) prowadzi sam do siebie. Wskaż plik bezpośrednio.',
  EIO: 'dysk albo sieć zgłasza błąd. Sprawdź połączenie i spróbuj ponownie.',
  EMFILE: 'otwartych jest za dużo plików. Zamknij inne programy i spróbuj ponownie.',
  ENOTDIR: 'ścieżka prowadzi przez plik, a nie folder. Sprawdź ją.',
};

const READING: Causes = {
  ...COMMON,
  ENOENT: 'nie ma takiego pliku. Sprawdź nazwę i folder.',
  EISDIR: 'to jest folder, a potrzebny jest plik.',
  EACCES: 'brak uprawnień do odczytu. Poproś administratora o dostęp.',
  EPERM: 'brak uprawnień do odczytu. Poproś administratora o dostęp.',
  EBUSY: 'plik jest zajęty przez inny program. Zamknij go i spróbuj ponownie.',
};

const LISTING: Causes = {
  ...COMMON,
  ENOENT: 'nie ma takiego folderu. Sprawdź nazwę i ścieżkę.',
  ENOTDIR: 'to jest plik, a potrzebny jest folder. Wskaż folder.',
  EACCES: 'brak uprawnień do odczytu. Poproś administratora o dostęp.',
  EPERM: 'brak uprawnień do odczytu. Poproś administratora o dostęp.',
};

const WRITING: Causes = {
  ...COMMON,
  EACCES: 'brak uprawnień do zapisu w tym miejscu. Wskaż inny folder.',
  EPERM: 'brak uprawnień do zapisu w tym miejscu. Wskaż inny folder.',
  EROFS: 'to miejsce jest tylko do odczytu. Wskaż inny folder.',
  EBUSY: 'plik jest otwarty w innym programie. Zamknij go albo podaj inną nazwę.',
  EISDIR: 'pod tą nazwą jest folder. Podaj inną nazwę.',
  EEXIST: 'w miejscu folderu jest plik. Wskaż inny folder.',
  ENOSPC: 'brak miejsca na dysku. Zwolnij miejsce i spróbuj ponownie.',
  EDQUOT: 'wyczerpany przydział miejsca na dysku. Zwolnij miejsce albo wskaż inny folder.',
  EFBIG: 'plik byłby większy, niż pozwala to miejsce. Wskaż inny folder.',
  EXDEV: 'zapis prowadzi na inny dysk. Wskaż inny folder.',
};

/** Windows gives these for a file that another program holds. */
const HELD_ON_WINDOWS: Causes = {
  EACCES: 'plik jest otwarty w innym programie albo brak uprawnień. Zamknij go albo podaj inną nazwę.',
  EPERM: 'plik jest otwarty w innym programie albo brak uprawnień. Zamknij go albo podaj inną nazwę.',
};

/** The code of a system error, e.g. `ENOENT`; undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  const coded = typeof error === 'object' && error !== null && 'code' in error;
  return coded && typeof error.code === 'string' ? error.code : undefined;
}

function causeAmong(causes: Causes, error: unknown): string | undefined {
  const code = systemCode(error) ?? '';
  if (Object.hasOwn(causes, code)) return causes[code];
  return /^E[A-Z0-9]+$/.test(code)
    ? `system odmówił (${code}). Spróbuj ponownie albo wskaż inne miejsce.`
    : undefined;
}

/** @returns the Polish sentence; undefined for an error that is none of the system's */
export const causeOfReading = (error: unknown): string | undefined => causeAmong(READING, error);

/** As `causeOfReading`, for a folder. */
export const causeOfListing = (error: unknown): string | undefined => causeAmong(LISTING, error);

/** As `causeOfReading`. @param replacing whether a file of that name was there */
export function causeOfWriting(
  error: unknown,
  replacing: boolean,
  platform: string = process.platform,
): string | undefined {
  return causeAmong(replacing && platform === 'win32' ? { ...WRITING, ...HELD_ON_WINDOWS } : WRITING, error);
}
