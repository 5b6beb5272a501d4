/**
 * What the name of a file says of its versions: whoever corrects one of several should know of the others. Called by
 * check-registers.ts.
 */
import { fileVersion, versionKey, type FileVersion } from '../../values/file-version.ts';

const NOTES: Readonly<Record<FileVersion['kind'], string>> = {
  conflict:
    'Nazwa pliku mówi, że to kopia w konflikcie: w tym samym czasie zmienił go ktoś inny. Porównaj obie wersje, zanim coś poprawisz.',
  copy: 'Nazwa pliku mówi, że to kopia innego pliku. Upewnij się, że sprawdzasz właściwy.',
  named: 'Nazwa pliku mówi, że jest kilka jego wersji. Upewnij się, że sprawdzasz właściwą.',
};

/** Polish sentences about one of the files that were given. */
export function versionNotes(file: string, files: readonly string[]): readonly string[] {
  const key = versionKey(file);
  const others = files.filter((other) => other !== file && versionKey(other) === key);
  if (others.length > 0) {
    const list = others.map((other) => `„${other}”`).join(', ');
    return [
      `Po nazwie jest to wersja tego samego pliku co ${list}; sprawdzono każdą osobno, więc ustalenia mogą się powtarzać.`,
    ];
  }
  const version = fileVersion(file);
  return version ? [NOTES[version.kind]] : [];
}
