/** The theme of Office, as the host tells it. */
import { officeTheme } from '../../../addin/host/theme.ts';

function inOffice(theme: object | undefined): void {
  Object.assign(globalThis, { Office: { context: { officeTheme: theme } } });
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'window');
});

test('outside Office, and where the host tells nothing, there is none', () => {
  expect(officeTheme()).toBeUndefined();
  inOffice(undefined);
  expect(officeTheme()).toBeUndefined();
});

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, 'dark'],
  [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, 'light'],
  [{ bodyBackgroundColor: '#1F1F1F' }, 'dark'],
  [{ bodyBackgroundColor: '#666666' }, 'dark'],
  [{ bodyBackgroundColor: '#E6E6E6' }, 'light'],
  [{ bodyBackgroundColor: 'Window' }, undefined],
])('%j is %s', (theme, expected) => {
  inOffice(theme);
  expect(officeTheme()?.current).toBe(expected);
});

test('another theme is told when the pane gets the focus again, once, until the listening ends', () => {
  const page = new EventTarget();
  Object.assign(globalThis, { window: page });
  inOffice({ isDarkTheme: false });
  const theme = officeTheme()!;
  const told: string[] = [];
  const end = theme.onChange(() => told.push(theme.current));
  const focus = (): boolean => page.dispatchEvent(new Event('focus'));
  focus();
  inOffice({ isDarkTheme: true });
  focus();
  focus();
  expect(told).toEqual(['dark']);
  end();
  inOffice({ isDarkTheme: false });
  focus();
  expect(told).toEqual(['dark']);
});
