/** docs/calculations/settings.md: every open reading that an office can settle, why it is open, what each choice means. */
import { calculations } from '../../build/core/calculations/index.js';
import { SETTINGS } from '../../build/core/law/index.js';

function section({ id, title, why, basis, choices, fallback }) {
  const meanings = Object.entries(choices).map(
    ([choice, meaning]) =>
      `- \`${choice}\`${choice === fallback ? ' (gdy urząd nie wybrał)' : ''} – ${meaning}`,
  );
  const users = calculations
    .filter(({ settings }) => settings.some((setting) => setting.id === id))
    .map((calculation) => `[${calculation.title}](${calculation.id}.md)`);
  return [
    `## ${id}`,
    `**${title}** (${basis})`,
    why,
    meanings.join('\n'),
    ...(fallback === null ? ['Bez wyboru urzędu wyliczenie odmawia.'] : []),
    `Pytają: ${users.length === 0 ? 'jeszcze żadne wyliczenie' : users.join('; ')}`,
  ].join('\n\n');
}

export function settingPages() {
  const intro =
    'Tu ustawa pozwala na więcej niż jedno odczytanie. Urząd wybiera raz, jawnie: w pliku office.xlsx, w arkuszu „Ustawienia” (id, wybór, od kiedy, kto zdecydował). Wybór stoi w uzasadnieniu każdego wyniku. Na jedno wyliczenie wybiera się opcją `--setting id=wybór`, a `--compare id` pokazuje wszystkie odczytania obok siebie.';
  return [
    {
      path: 'calculations/settings.md',
      text: `# Ustawienia urzędu\n\n${intro}\n\n${SETTINGS.map(section).join('\n\n')}\n`,
    },
  ];
}
