/** The question before another workbook takes the place of one with unsaved changes. */
import { Button, Text } from '@fluentui/react-components';
import { Modal } from './Modal.tsx';

export interface LosingChangesProps {
  /** Name of the file that is open. */
  readonly open: string;
  /** Name of the file that is to be opened. */
  readonly next: string;
  readonly onAnswer: (giveUpChanges: boolean) => void;
}

export function LosingChanges({ open, next, onAnswer }: LosingChangesProps) {
  return (
    <Modal title="Odrzucić niezapisane zmiany?" onClose={() => onAnswer(false)}>
      <Text>
        Plik „{open}” ma zmiany, których nie zapisano. Jeżeli otworzysz plik „{next}”, przepadną.
      </Text>
      <Button appearance="primary" onClick={() => onAnswer(false)}>
        Wróć do pliku
      </Button>
      <Button onClick={() => onAnswer(true)}>Odrzuć zmiany i otwórz</Button>
    </Modal>
  );
}
