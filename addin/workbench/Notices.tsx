/** What the workbench has to say of opening and saving, below its header. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';

export interface NoticesProps {
  /** Polish: what could not be done. */
  readonly refusal: string | undefined;
  /** Polish: what was done. */
  readonly done: string | undefined;
  readonly onDismiss: () => void;
}

export function Notices({ refusal, done, onDismiss }: NoticesProps) {
  return (
    <>
      <div role="alert">
        {refusal !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{refusal}</MessageBarBody>
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
      <div role="status">
        {done !== undefined && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{done}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
