/** Every calculation of the list through the command line: its schema, and all its examples in one array. */
import { calculations } from '../../core/calculations/index.ts';
import { cli } from '../support/cli.ts';

const settingWords = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries(settings).flatMap(([id, choice]) => ['--setting', `${id}=${choice}`]);

test.each(calculations)(
  '$id prints its schema and answers its examples',
  ({ id, examples }) => {
    const schema = cli(['calculate', id, '--schema']);
    expect(JSON.parse(schema.stdout)).toMatchObject({ type: 'object' });
    const choices = new Map(examples.map(({ settings = {} }) => [JSON.stringify(settings), settings]));
    for (const [key, settings] of choices) {
      const cases = examples.filter((example) => JSON.stringify(example.settings ?? {}) === key);
      const { status, stdout } = cli(['calculate', id, '--input', '-', '--json', ...settingWords(settings)], {
        input: JSON.stringify(cases.map(({ input }) => input)),
      });
      expect(JSON.parse(stdout)).toMatchObject(cases.map(({ expected }) => expected));
      expect(status).toBe(0);
    }
  },
  120_000,
);
