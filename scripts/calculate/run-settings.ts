/** The choices of open readings that `teczka calculate` takes for one run: `--setting id=choice`, `--compare id,id`. */
import { type Calculation, rulesWith } from '../../core/calculations/index.ts';
import { type Rules, type Setting, settingOf } from '../../core/law/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';

const words = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(',')).map((word) => word.trim());

/** The setting of an id that this calculation asks for. @throws TeczkaError `setting-unknown`, `setting-not-asked` */
function askedSetting(calculation: Calculation, id: string, option: string): Setting {
  const setting = settingOf(id, { field: option });
  if (calculation.settings.includes(setting)) return setting;
  const asked = calculation.settings.map((one) => one.id).join(', ');
  throw new TeczkaError(
    'setting-not-asked',
    `Wyliczenie „${calculation.id}” nie zależy od ustawienia „${id}”. ${asked === '' ? 'Nie zależy od żadnego.' : `Zależy od: ${asked}.`}`,
    { field: option },
  );
}

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
