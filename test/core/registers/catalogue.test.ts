/** What every register and every check must have, whoever adds it. */
import { registerKinds } from '../../../core/registers/catalogue.ts';
import { rcA09 } from '../../../core/registers/children/checks/rc-a09.ts';
import { children, type ChildrenColumns } from '../../../core/registers/children/register.ts';
import { headingIndex, headingKeys } from '../../../core/registers/recognition/heading.ts';

describe.each(registerKinds)('$register.title', ({ register, checks }) => {
  const ids = checks.map(({ id }) => id);

  test('no heading belongs to two columns', () => {
    expect(() => headingIndex(register.columns)).not.toThrow();
  });

  test('each column is found by its own title and by every other heading it lists', () => {
    const index = headingIndex(register.columns);
    for (const [id, { title, headers }] of Object.entries(register.columns)) {
      for (const heading of [title, ...headers]) {
        expect([heading, ...headingKeys(heading).map((key) => index.get(key))]).toContain(id);
      }
    }
  });

  test('checks have ids of the catalogue, each once, in order', () => {
    expect(ids.filter((id) => !/^RC-[A-Z]\d\d$/.test(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('checks read columns of the register and wait only for checks of the register', () => {
    const columns = Object.keys(register.columns);
    for (const { reads, mayRead, oneOf, consequenceOf } of checks) {
      expect(columns).toEqual(expect.arrayContaining([...reads, ...mayRead, ...oneOf.flat()]));
      expect(mayRead).toEqual(expect.arrayContaining(oneOf.flat()));
      expect(ids).toEqual(expect.arrayContaining([...consequenceOf]));
    }
  });

  test.each(checks)(
    '$id says in Polish sentences what to do and on what ground',
    ({ title, advice, basis }) => {
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(advice).toMatch(/^\p{Lu}.*\.$/u);
      expect(basis.text).toMatch(/[^.\s]$/);
    },
  );
});

test('RC-A09 judges every column of dates in the register of children', () => {
  const dates = Object.keys(children.columns).filter(
    (id) => children.columns[id as keyof ChildrenColumns].kind === 'date',
  );
  expect([...rcA09.mayRead].sort()).toEqual([...dates, 'pesel'].sort());
});
