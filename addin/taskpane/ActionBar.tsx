/**
 * What happened last and how to take it back, always in sight at the lower edge of the pane. Used by the screens that
 * write.
 */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndoRegular, DismissRegular } from '@fluentui/react-icons';

export interface ActionBarProps {
  readonly state: {
    /** A refusal to show beside the result. */
    readonly notice: string | undefined;
    /** What the next undo takes back; undefined when there is nothing. */
    readonly undoable: string | undefined;
    readonly busy: boolean;
    readonly said: { readonly text: string };
  };
  readonly session: {
    readonly dismissNotice: () => void;
    readonly undo: () => Promise<void>;
  };
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  undo: { justifySelf: 'start' },
});

export function ActionBar({ state: { notice, undoable, busy, said }, session }: ActionBarProps) {
  const styles = useStyles();
  if (notice === undefined && undoable === undefined) return null;
  return (
    <div className={styles.bar}>
      {notice !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notice}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label="Zamknij komunikat"
                icon={<DismissRegular />}
                onClick={() => session.dismissNotice()}
              />
            }
          />
        </MessageBar>
      )}
      {undoable !== undefined && (
        <>
          {/* Told by the live region of the screen, as is the notice: nothing is told twice, nor shown twice. */}
          {notice === undefined && (
            <Text aria-hidden size={200}>
              {said.text}
            </Text>
          )}
          <Button
            className={styles.undo}
            size="small"
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            aria-keyshortcuts="Control+Z"
            onClick={() => void session.undo()}
          >
            Cofnij: {undoable}
          </Button>
        </>
      )}
    </div>
  );
}
