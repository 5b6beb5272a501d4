import { defineScreen, firstScreen, screensFor } from '../../../addin/taskpane/define-screen.ts';
import type { HostKind, PaneHost } from '../../../addin/host/pane-host.ts';

const NO_HOST: PaneHost = { kind: 'none', explanation: 'Poza Office.' };
const screenOf = (address: string, hosts: readonly HostKind[]) =>
  defineScreen({
    address,
    title: address,
    icon: () => null,
    hosts,
    load: () => Promise.resolve(() => null),
  });

const screens = [screenOf('rejestr', ['workbook']), screenOf('kwoty', ['workbook', 'none'])];
const addresses = (shown: readonly { address: string }[]): string[] => shown.map(({ address }) => address);

test('a screen is offered only in the hosts that it names', () => {
  expect(addresses(screensFor(NO_HOST, screens))).toEqual(['kwoty']);
});

test.each([
  ['?ekran=kwoty', 'kwoty'],
  ['?_host_Info=Excel$Win32$16.01&ekran=kwoty', 'kwoty'],
  ['', 'rejestr'],
  ['?ekran=nieznany', 'rejestr'],
])('the address %j begins with the screen %j', (search, address) => {
  expect(firstScreen(screens, search)?.address).toBe(address);
});
