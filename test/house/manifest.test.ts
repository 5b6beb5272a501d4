/**
 * What the XML schemas of the manifest leave open: that every reference has its target and is used, lengths, languages,
 * icons of the promised size, one address for everything, hosts and versions that agree. That the built site holds
 * every file the manifest names is checked by test/addin/site.test.ts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const root = join(import.meta.dirname, '../..');
const BASE = 'https://localhost:3000/';

const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new JSDOM(text, { contentType: 'text/xml' }).window.document;

/** Elements by their local name, wherever they stand. */
const all = (name: string, within: Document | Element = manifest): readonly Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];
function only(name: string, within: Document | Element = manifest): Element {
  const [found, ...more] = all(name, within);
  if (found === undefined || more.length > 0) throw new Error(`Not exactly one <${name}>`);
  return found;
}
const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? '';
const typeOf = (element: Element): string =>
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';
const textOf = (element: Element): string => element.textContent.trim();
const duplicates = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

const resources = all('Resources').flatMap((element) => [...element.querySelectorAll('[id]')]);
const referring = all('*').filter((element) => element.hasAttribute('resid'));
const texts = [...all('DisplayName'), ...all('Description'), ...all('String')].filter((element) =>
  element.hasAttribute('DefaultValue'),
);
const values = [...manifest.querySelectorAll('[DefaultValue]')].map(attribute('DefaultValue'));
const urls = values.filter((value) => value.includes('://'));

describe('references', () => {
  test('every one has a resource of its kind', () => {
    const kinds: Readonly<Record<string, string>> = {
      Image: 'Image',
      SourceLocation: 'Url',
      FunctionFile: 'Url',
      LearnMoreUrl: 'Url',
    };
    const kindOf = new Map(resources.map((element) => [element.id, element.localName]));
    const expected = referring.map((element) => [
      attribute('resid')(element),
      kinds[element.localName] ?? 'String',
    ]);
    expect(referring.length).toBeGreaterThan(20);
    expect(expected.map(([id = '']) => [id, kindOf.get(id)])).toEqual(expected);
  });

  test('descriptions are long texts, everything else is short', () => {
    const listOf = new Map(resources.map((element) => [element.id, element.parentElement?.localName]));
    const strings = referring.filter((element) =>
      listOf.get(attribute('resid')(element))?.endsWith('Strings'),
    );
    const expected = strings.map((element) =>
      element.localName === 'Description' ? 'LongStrings' : 'ShortStrings',
    );
    expect(strings.map((element) => listOf.get(attribute('resid')(element)))).toEqual(expected);
  });

  test('every resource is used', () => {
    const used = new Set(referring.map(attribute('resid')));
    expect(resources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('every id is given once, and resources have at most 32 characters', () => {
    const ids = [...manifest.querySelectorAll('[id]')].map(({ id }) => id);
    expect(duplicates(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[A-Za-z][\w.]*$/.test(id))).toEqual([]);
    expect(resources.map(({ id }) => id).filter((id) => id.length > 32)).toEqual([]);
  });
});

describe('texts', () => {
  /** Characters that Office shows: in its own lists, and by the names of the resource lists. */
  const LONGEST: Readonly<Record<string, number>> = {
    DisplayName: 125,
    Description: 250,
    ShortStrings: 125,
    LongStrings: 250,
  };
  const limitOf = ({ localName, parentElement }: Element): number =>
    LONGEST[localName] ?? LONGEST[parentElement?.localName ?? ''] ?? 0;
  const versions = (element: Element): readonly string[] => [
    attribute('DefaultValue')(element),
    ...all('Override', element).map(attribute('Value')),
  ];

  test('none is empty or too long', () => {
    expect(texts.length).toBeGreaterThan(10);
    const wrong = texts.filter((element) =>
      versions(element).some((version) => version.trim() === '' || version.length > limitOf(element)),
    );
    expect(wrong.map((element) => element.outerHTML)).toEqual([]);
  });

  test('every one that people read is Polish, with an English one beside it', () => {
    expect(textOf(only('DefaultLocale'))).toBe('pl-PL');
    const locales = texts
      .filter(({ id }) => id !== 'Functions.Namespace')
      .map((element) => [element.id, all('Override', element).map(attribute('Locale'))]);
    expect(locales).toEqual(locales.map(([id]) => [id, ['en-US']]));
  });

  test('the namespace of the functions, a part of formulas, is the same in every language', () => {
    const namespace = texts.find(({ id }) => id === 'Functions.Namespace');
    expect(namespace && versions(namespace)).toEqual(['TECZKA']);
    expect(attribute('resid')(only('Namespace'))).toBe('Functions.Namespace');
  });
});

describe('icons', () => {
  /** Width and height out of the header of a PNG file. */
  function size(url: string): readonly [number, number] {
    const bytes = readFileSync(join(root, 'addin', url.slice(BASE.length)));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }
  const urlOf = new Map(all('Image').map((element) => [element.id, attribute('DefaultValue')(element)]));

  test('each has the size that its place asks for', () => {
    const placed = all('Image').filter((element) => element.hasAttribute('size'));
    const wanted = [
      ...placed.map((element) => [
        urlOf.get(attribute('resid')(element)) ?? '',
        Number(attribute('size')(element)),
      ]),
      [attribute('DefaultValue')(only('IconUrl')), 32],
      [attribute('DefaultValue')(only('HighResolutionIconUrl')), 64],
    ] as [string, number][];
    expect(wanted.map(([url]) => [url, ...size(url)])).toEqual(
      wanted.map(([url, edge]) => [url, edge, edge]),
    );
  });

  test('every button and group has the three sizes that Office demands', () => {
    const sets = all('Icon').map((icon) => all('Image', icon).map(attribute('size')));
    expect(sets.length).toBe(7);
    expect(sets.filter((sizes) => sizes.join() !== '16,32,80')).toEqual([]);
  });

  test('no drawing lacks its pictures', () => {
    const names = readdirSync(join(root, 'addin/assets'));
    const drawings = names.filter((name) => name.endsWith('.svg')).map((name) => name.replace('.svg', ''));
    expect(drawings.filter((name) => !names.includes(`${name}-32.png`))).toEqual([]);
  });
});

describe('addresses', () => {
  test('all are https, under one address', () => {
    expect(urls.length).toBeGreaterThan(15);
    expect(urls.filter((url) => !url.startsWith(BASE) || new URL(url).href !== url)).toEqual([]);
    expect(all('AppDomain')).toEqual([]);
  });
});

describe('hosts', () => {
  const basic = all('Host').map(attribute('Name')).filter(Boolean);
  const overriding = all('Host').map(typeOf).filter(Boolean);
  const host = (type: string): Element => {
    const found = all('Host').find((element) => typeOf(element) === type);
    if (!found) throw new Error(`No host ${type}`);
    return found;
  };

  test('the base and the ribbon speak of the same', () => {
    expect(basic).toEqual(['Workbook', 'Document']);
    expect(overriding).toEqual(basic);
  });

  test('no requirement hides the add-in from a host where it works', () => {
    // A set that only one host has, or SharedRuntime, which Word LTSC 2021 and iPad lack.
    for (const name of ['Requirements', 'Set', 'Method', 'Runtimes']) expect(all(name)).toEqual([]);
    expect(textOf(only('Permissions'))).toBe('ReadWriteDocument');
  });

  test.each(['Workbook', 'Document'])('%s has one tab of its own with one group', (type) => {
    const tab = only('CustomTab', host(type));
    expect(all('Group', tab)).toHaveLength(1);
    expect(all('OfficeTab', host(type))).toEqual([]);
    expect(attribute('resid')(only('FunctionFile', host(type)))).toBe('Commands.Url');
  });

  test('functions exist in Excel only', () => {
    const points = (type: string): readonly string[] => all('ExtensionPoint', host(type)).map(typeOf);
    expect(points('Workbook')).toEqual(['CustomFunctions', 'PrimaryCommandSurface']);
    expect(points('Document')).toEqual(['PrimaryCommandSurface']);
  });

  test('both buttons of a host that open a pane open the same one', () => {
    const panes = overriding.map((type) => all('TaskpaneId', host(type)).map(textOf));
    expect(panes).toEqual(overriding.map(() => ['Teczka.Pane', 'Teczka.Pane']));
  });
});

describe('code', () => {
  test('every command of the ribbon is associated with a function, and no other is', () => {
    const source = readFileSync(join(root, 'addin/commands/commands.ts'), 'utf8');
    const associated = [...source.matchAll(/Office\.actions\.associate\('(\w+)'/g)].map(([, name]) => name);
    expect([...new Set(all('FunctionName').map(textOf))].sort()).toEqual(associated.sort());
  });

  test('the pages that it opens have their sources', () => {
    const pages = urls.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.html'));
    const sources: Readonly<Record<string, string>> = {
      '/taskpane.html': 'addin/taskpane/taskpane.html',
      '/commands.html': 'addin/commands/commands.html',
      '/functions.html': 'addin/functions/functions.html',
      '/pomoc.html': 'addin/help/pomoc.html',
    };
    expect([...new Set(pages)].filter((page) => !existsSync(join(root, sources[page] ?? '-')))).toEqual([]);
  });
});

test('the id is a GUID, and the version that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(textOf(only('Id'))).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(textOf(only('Version'))).toBe(`${version}.0`);
});
