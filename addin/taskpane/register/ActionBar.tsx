/** What happened last and how to take it back, always in sight at the lower edge of the pane. */
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
import type { RegisterSession } from './session.ts';
import type { RegisterState } from './state.ts';

export interface ActionBarProps {
  readonly state: RegisterState;
  readonly session: RegisterSession;
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
          {/* Told by the live region of the screen. */}
          <Text aria-hidden size={200}>
            {said.text}
          </Text>
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
