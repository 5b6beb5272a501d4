/**
 * Keeps the focus in the screen when what had it leaves the page: it goes to the next entry, else to the current one,
 * else to the heading. Never while the person is working elsewhere: in the sheet beside the pane the focus stays where
 * it is, and while another window has it, this waits until the pane is entered. Elements that can be followed carry `data-key`; the focus goes to the first button in them.
 */
import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import { successor } from './focus-order.ts';

export interface KeptFocus {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  /** Takes the focus to what carries the key once, when the page is drawn next. */
  readonly focusOn: (key: string) => void;
}

/**
 * @param screen the screen's element, to which the handlers belong
 * @param heading takes the focus when nothing else can
 * @param current key of the current entry
 */
export function useKeptFocus(
  screen: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  current: string | undefined,
): KeptFocus {
  const holder = useRef<Holder>(undefined);
  const wanted = useRef<string>(undefined);
  const [, drawAgain] = useState({});
  const order = useRef<readonly string[]>([]);

  const keep = (): void => {
    const found = followed(screen.current);
    const asked = wanted.current;
    wanted.current = undefined;
    if (isElsewhere(screen.current)) holder.current = undefined;
    else if (document.hasFocus()) {
      const focus = (key: string | undefined): boolean => {
        const button = key === undefined ? undefined : found.get(key)?.querySelector('button');
        button?.focus();
        return button !== undefined && button !== null;
      };
      if (!focus(asked) && holder.current && isLost(holder.current)) {
        const { key } = holder.current;
        const next =
          key === undefined || found.has(key) ? key : successor(key, order.current, new Set(found.keys()));
        if (!focus(next) && !focus(current)) heading.current?.focus();
      }
    } else if (holder.current && isLost(holder.current)) return;
    order.current = [...found.keys()];
  };

  useLayoutEffect(keep);
  useEffect(() => {
    window.addEventListener('focus', keep);
    return () => window.removeEventListener('focus', keep);
  });

  return {
    onFocus({ target }) {
      holder.current = { element: target, key: target.closest<HTMLElement>('[data-key]')?.dataset.key };
    },
    onBlur({ relatedTarget }) {
      if (relatedTarget instanceof Node && !screen.current?.contains(relatedTarget))
        holder.current = undefined;
    },
    focusOn(key) {
      wanted.current = key;
      drawAgain({});
    },
  };
}

/** What has the focus; undefined while it is outside the screen. */
type Holder = { readonly element: Element; readonly key: string | undefined } | undefined;

/** Did the element leave the page with the focus? A person who clicks beside it leaves it where it is. */
function isLost({ element }: NonNullable<Holder>): boolean {
  const { activeElement, body } = document;
  return !element.isConnected && (activeElement === null || activeElement === body);
}

/** Does the focus belong to something else in this window: the sheet of the workbench, another part of the pane? */
function isElsewhere(screen: HTMLElement | null): boolean {
  const { activeElement, body, documentElement } = document;
  const isNowhere = activeElement === null || activeElement === body || activeElement === documentElement;
  return !isNowhere && !screen?.contains(activeElement);
}

/** By their keys, in the order of the page. */
function followed(screen: HTMLElement | null): ReadonlyMap<string, HTMLElement> {
  const elements = [...(screen?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  return new Map(elements.map((element) => [element.dataset.key ?? '', element]));
}
