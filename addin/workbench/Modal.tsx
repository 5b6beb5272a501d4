/**
 * A question or a choice over the workbench: the browser's own modal dialog, which keeps the focus inside, closes with
 * Escape and gives the focus back. Used by OpenDialog.tsx and LosingChanges.tsx.
 */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';

export interface ModalProps {
  readonly title: string;
  /** The person pressed Escape. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(480px, 100vw - 32px)',
    maxHeight: 'calc(100dvh - 32px)',
    padding: tokens.spacingHorizontalXL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  title: { margin: 0 },
});

export function Modal({ title, onClose, children }: ModalProps) {
  const styles = useStyles();
  const label = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.content}>
        <Subtitle2 as="h2" id={label} className={styles.title}>
          {title}
        </Subtitle2>
        {children}
      </div>
    </dialog>
  );
}
