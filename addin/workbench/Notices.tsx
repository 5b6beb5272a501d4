/** What the workbench has to say of opening and saving, below its header. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { DoneNotice, Notice } from './use-workbook.ts';

export interface NoticesProps {
  /** Polish: what cannot be done in this workbook at all. */
  readonly limits: readonly string[];
  /** Polish: what could not be done. */
  readonly refusal: Notice | undefined;
  /** Polish: what was done. */
  readonly done: DoneNotice | undefined;
  readonly onDismiss: () => void;
}

export function Notices({ limits, refusal, done, onDismiss }: NoticesProps) {
  return (
    <>
      <div role="alert">
        {refusal !== undefined && (
          <MessageBar key={refusal.number} intent="error" layout="multiline">
            <MessageBarBody>{refusal.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label="Zamknij komunikat"
                  icon={<DismissRegular />}
                  onClick={onDismiss}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      {limits.map((limit) => (
        <MessageBar key={limit} intent="warning" layout="multiline">
          <MessageBarBody>{limit}</MessageBarBody>
        </MessageBar>
      ))}
      <div role="status">
        {done !== undefined && (
          <MessageBar key={done.number} intent={done.intent} layout="multiline">
            <MessageBarBody>{done.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
