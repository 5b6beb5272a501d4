/** The input in a cell that is being edited. Enter, Tab and going elsewhere commit, Escape cancels. */
import { useLayoutEffect, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '../../../core/workbooks/index.ts';
import { addressOf } from '../opened-sheet.ts';

/** The way that the key which commits goes on. */
export type Leaving = 'ArrowDown' | 'ArrowUp' | 'ArrowRight' | 'ArrowLeft';

export interface CellEditorProps {
  readonly cell: CellAddress;
  /** What it begins with. */
  readonly text: string;
  /** Id of the sentence that says why what was typed cannot be entered. */
  readonly describedBy: string;
  /** @returns false when it cannot be entered: editing goes on */
  readonly onCommit: (text: string, leaving: Leaving) => boolean;
  readonly onCancel: () => void;
  /** Editing ended because the person went elsewhere. */
  readonly onLeave: (text: string) => void;
}

/** Fluent moves the focus on Tab before anybody else hears of the key; here Tab commits first. */
const OWN_TAB = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

const useStyles = makeStyles({
  input: {
    position: 'absolute',
    inset: 0,
    boxSizing: 'border-box',
    width: '100%',
    padding: '0 7px',
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outline: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
  },
});

export function CellEditor({ cell, text, describedBy, onCommit, onCancel, onLeave }: CellEditorProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const commit = (typed: string, leaving: Leaving): void => {
    ended.current = true;
    ended.current = onCommit(typed, leaving);
  };
  return (
    <input
      ref={input}
      className={styles.input}
      type="text"
      aria-label={`Treść komórki ${addressOf(cell)}`}
      aria-describedby={describedBy}
      autoComplete="off"
      spellCheck={false}
      data-tabster={OWN_TAB}
      defaultValue={text}
      onKeyDown={(event) => {
        event.stopPropagation();
        // The Enter that ends the choice of a composed letter is not ours.
        if (event.nativeEvent.isComposing) return;
        const leaving = LEAVING[event.key]?.[event.shiftKey ? 'shift' : 'plain'];
        if (leaving === undefined && event.key !== 'Escape') return;
        event.preventDefault();
        if (leaving !== undefined) return commit(event.currentTarget.value, leaving);
        ended.current = true;
        onCancel();
      }}
      onBlur={(event) => {
        if (!ended.current) onLeave(event.currentTarget.value);
        ended.current = true;
      }}
    />
  );
}

const LEAVING: Readonly<Partial<Record<string, { readonly plain: Leaving; readonly shift: Leaving }>>> = {
  Enter: { plain: 'ArrowDown', shift: 'ArrowUp' },
  Tab: { plain: 'ArrowRight', shift: 'ArrowLeft' },
};
