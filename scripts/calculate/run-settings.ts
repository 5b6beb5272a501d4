/** The choices of open readings that `teczka calculate` takes for one run: `--setting id=choice`, `--compare id,id`. */
import { type Calculation, rulesWith } from '../../core/calculations/index.ts';
import { type Rules, type Setting, settingOf } from '../../core/law/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';

const words = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(',')).map((word) => word.trim());

/** The setting of an id that this calculation asks for. @throws TeczkaError `setting-unknown`, `setting-not-asked` */
function askedSetting(calculation: Calculation, id: string, option: string): Setting {
  const setting = knownSetting(calculation, id, option);
  if (calculation.settings.includes(setting)) return setting;
  throw new TeczkaError(
    'setting-not-asked',
    `Wyliczenie „${calculation.id}” nie zależy od ustawienia „${id}”. ${askedOf(calculation)}`,
    { field: option },
  );
}

/** An unknown id is refused with those that this calculation asks for. */
function knownSetting(calculation: Calculation, id: string, option: string): Setting {
  try {
    return settingOf(id, { field: option });
  } catch (error) {
    if (!(error instanceof TeczkaError)) throw error;
    const message = `${error.message} Wyliczenie „${calculation.id}”: ${askedOf(calculation)}`;
    throw new TeczkaError(error.code, message, error.place, { cause: error });
  }
}

const askedOf = ({ settings }: Calculation): string =>
  settings.length === 0 ? 'Nie zależy od żadnego.' : `Zależy od: ${settings.map(({ id }) => id).join(', ')}.`;

/** @throws TeczkaError `usage`, `setting-unknown`, `setting-not-asked`, `setting-choice` */
export function rulesForRun(calculation: Calculation, rules: Rules, texts: readonly string[]): Rules {
  const choices = words(texts).map((text): [string, string] => {
    const [id, choice, ...more] = text.split('=').map((part) => part.trim());
    if (id === undefined || choice === undefined || id === '' || choice === '' || more.length > 0) {
      throw new TeczkaError(
        'usage',
        'Podaj ustawienie jako id=wybór, na przykład --setting fees.partMonth=calendar.',
        {
          field: 'setting',
        },
      );
    }
    return [askedSetting(calculation, id, 'setting').id, choice];
  });
  const twice = choices.find(([id, choice]) =>
    choices.some((other) => other[0] === id && other[1] !== choice),
  );
  if (twice !== undefined) {
    throw new TeczkaError(
      'usage',
      `Ustawienie „${twice[0]}” podano dwa razy z różnymi wyborami. Zostaw jeden; oba wyniki obok siebie pokazuje --compare ${twice[0]}.`,
      { field: 'setting' },
    );
  }
  return choices.length === 0 ? rules : rulesWith(rules, Object.fromEntries(choices));
}

/** `all`, or the settings named. */
export function comparedSettings(calculation: Calculation, text: string): 'all' | readonly Setting[] {
  if (text.trim() === 'all') return 'all';
  return words([text]).map((id) => askedSetting(calculation, id, 'compare'));
}

/** An open reading refuses with the way that the command line has of choosing, beside office.xlsx. */
export function withAdvice(error: TeczkaError): TeczkaError {
  const { field } = error.place;
  if (error.code !== 'setting-open' || field === undefined) return error;
  return new TeczkaError(
    error.code,
    `${error.message} Tylko dla tego wyliczenia: --setting ${field}=WYBÓR; wszystkie odczytania obok siebie: --compare ${field}.`,
    error.place,
    { cause: error },
  );
}
