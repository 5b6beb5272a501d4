/** The program as a whole: version, help, and words it does not know. */
import { cli } from '../support/cli.ts';

test('the version comes with the day of the law data', () => {
  const { status, stdout } = cli(['--version']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+ \(stan prawa: \d{4}-\d{2}-\d{2}\)\n$/);
});

test('the help is Polish throughout', () => {
  for (const words of [['--help'], ['law', '--help'], ['fill', '--help']]) {
    const { status, stdout } = cli(words);
    expect(status).toBe(0);
    expect(stdout).toContain('Użycie:');
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|display help|\[options\]/);
  }
});

test.each([
  ['an unknown command', ['kalkuluj'], 'nieznane polecenie „kalkuluj”'],
  ['an unknown option', ['law', '--dnia'], 'nieznana opcja --dnia'],
  ['an option without its value', ['law', '--on'], 'wymaga wartości'],
  ['a value that is no day', ['law', 'fc_benefit_kin', '--on', 'wczoraj'], '--on: Podaj istniejący dzień'],
  ['too many words', ['read', 'a.docx', 'b.docx'], 'za dużo argumentów'],
  ['nothing at all', [], 'nie podano polecenia'],
])('%s: exit status 2 and one Polish line', (_, words, expected) => {
  const { status, stdout, stderr } = cli(words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(expected);
});
