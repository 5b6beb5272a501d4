/**
 * What a screen of the pane is. A screen is a folder whose screen.ts calls `defineScreen`, and one line in screens.ts.
 * Its code is loaded when it is first shown, so that a new screen does not slow the others down.
 */
import { lazy, type ComponentType } from 'react';
import type { Day } from '../../core/values/day.ts';
import { loadPart } from '../load-part.ts';
import type { HostKind, PaneHost } from '../host/pane-host.ts';

/** What every screen is given. */
export interface ScreenProps<Kind extends HostKind = HostKind> {
  readonly host: Extract<PaneHost, { readonly kind: Kind }>;
  readonly today: Day;
}

interface ScreenDefinition<Kind extends HostKind> {
  /** The word of the address: `taskpane.html?ekran=kwoty` opens the screen „kwoty”. */
  readonly address: string;
  /** Polish; the tab's text. */
  readonly title: string;
  readonly icon: ComponentType;
  /** The hosts that can do what the screen needs; elsewhere it is not offered. */
  readonly hosts: readonly Kind[];
  readonly load: () => Promise<ComponentType<ScreenProps<Kind>>>;
}

/** A screen as the frame sees it. */
export interface Screen {
  readonly address: string;
  readonly title: string;
  readonly icon: ComponentType;
  readonly hosts: readonly HostKind[];
  readonly View: ComponentType<ScreenProps>;
}

/** Every kind of host, for a screen that needs none. */
export const EVERY_HOST: readonly HostKind[] = ['workbook', 'document', 'none'];

export function defineScreen<Kind extends HostKind>({ load, ...definition }: ScreenDefinition<Kind>): Screen {
  const View = lazy(async () => ({ default: await loadPart(load) }));
  // The frame shows a screen only in the hosts it names: no other host ever reaches its component.
  return { ...definition, View: View as unknown as ComponentType<ScreenProps> };
}

/** The screens that can be shown in this host, in the order of the list. */
export function screensFor(host: PaneHost, screens: readonly Screen[]): readonly Screen[] {
  return screens.filter(({ hosts }) => hosts.includes(host.kind));
}

/**
 * The screen to begin with: the one that the address asks for, else the first.
 * @param search query of the address, with or without "?"
 */
export function firstScreen(screens: readonly Screen[], search: string): Screen | undefined {
  const asked = new URLSearchParams(search).get('ekran');
  return screens.find(({ address }) => address === asked) ?? screens[0];
}
