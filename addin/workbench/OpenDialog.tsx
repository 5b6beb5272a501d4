/** The choice of another workbook while one is open. */
import { Button } from '@fluentui/react-components';
import { Modal } from './Modal.tsx';
import { WaysToOpen, type WaysToOpenProps } from './WaysToOpen.tsx';

export interface OpenDialogProps extends WaysToOpenProps {
  readonly onClose: () => void;
}

export function OpenDialog({ onClose, offered, onOffered, onFile }: OpenDialogProps) {
  return (
    <Modal title="Otwórz skoroszyt" onClose={onClose}>
      <WaysToOpen
        offered={offered}
        onOffered={(workbook) => {
          onClose();
          onOffered(workbook);
        }}
        onFile={(file) => {
          onClose();
          onFile(file);
        }}
      />
      <Button onClick={onClose}>Anuluj</Button>
    </Modal>
  );
}
