/** The question before another workbook takes the place of one with unsaved changes. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

export interface LosingChangesProps {
  /** Names of the open file and of the one to be opened; without the latter nothing is asked. */
  readonly open: string;
  readonly next: string | undefined;
  readonly onAnswer: (giveUpChanges: boolean) => void;
}

export function LosingChanges({ open, next, onAnswer }: LosingChangesProps) {
  return (
    <Dialog
      modalType="alert"
      open={next !== undefined}
      onOpenChange={(_, data) => {
        if (!data.open) onAnswer(false);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Odrzucić niezapisane zmiany?</DialogTitle>
          <DialogContent>
            Plik „{open}” ma zmiany, których nie zapisano. Jeżeli otworzysz plik „{next}”, przepadną.
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer(false)}>
              Wróć do pliku
            </Button>
            <Button onClick={() => onAnswer(true)}>Odrzuć zmiany i otwórz</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
