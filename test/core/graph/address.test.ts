/** Names in addresses: what SharePoint can have goes there and comes back, the rest is refused. */
import fc from 'fast-check';
import { defaultDrive, driveById, itemAt, itemById } from '../../../core/graph/address.ts';
import { refusedWith } from '../../support/refused-with.ts';

test('addresses of libraries and files', () => {
  expect(defaultDrive('mcpr.sharepoint.com', '/sites/zespół')).toBe(
    '/sites/mcpr.sharepoint.com:/sites/zesp%C3%B3%C5%82:/drive',
  );
  expect(itemById(driveById('b!a'), '01')).toBe('/drives/b%21a/items/01');
  expect(itemAt('/drives/d', [])).toBe('/drives/d/root');
  expect(itemAt('/drives/d', ['Łódź #1', "100% O'Hara + & (a).xlsx"])).toBe(
    '/drives/d/root:/%C5%81%C3%B3d%C5%BA%20%231/100%25%20O%27Hara%20%2B%20%26%20%28a%29.xlsx:',
  );
});

test('every name that is not refused comes back from its address', () => {
  const letter = fc.constantFrom(...'ałŻ#%\'+& ()!=,;@$~{}[]^`.-_:"*<>?/\\|\u0000\u001f\ud800ż😀');
  const names = fc.array(fc.string({ unit: letter, maxLength: 12 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(names, (given) => {
      const isFit = given.every(
        (name) =>
          name !== '' &&
          !/["*:<>?/\\|\u0000\u001f]/.test(name) &&
          !/[\ud800-\udfff]/u.test(name) &&
          name.trim() === name &&
          !name.endsWith('.') &&
          !name.startsWith('~$'),
      );
      if (!isFit) {
        expect(refusedWith(() => itemAt('/drives/d', given)).code).toBe('graph-name');
        return;
      }
      const address = itemAt('/drives/d', given);
      expect(address).toMatch(/^\/drives\/d\/root:\/[A-Za-z0-9%/._~-]+:$/);
      const path = /root:\/(.*):$/.exec(address)?.[1] ?? '';
      expect(path.split('/').map(decodeURIComponent)).toEqual(given);
    }),
  );
});

test.each(['CON', 'com1', '.lock', 'Desktop.ini', '~$zestawienie.xlsx', 'a_vti_b'])(
  '%s is a name that SharePoint does not take',
  (name) => {
    expect(refusedWith(() => itemAt('/drives/d', ['Wyniki', name])).code).toBe('graph-name');
  },
);

test('a path longer than SharePoint takes is refused', () => {
  expect(refusedWith(() => itemAt('/drives/d', ['a'.repeat(200), 'b'.repeat(200)])).message).toContain(
    'za długa',
  );
});
