/**
 * Catches what fails while the sheet is drawn. The rest of the workbench stays: above all „Zapisz”, for the changes are
 * in the workbook, not in its picture. Used by Workbench.tsx.
 */
import { Component, type ReactNode } from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { faultName } from '../taskpane/fault.ts';

interface SheetBoundaryProps {
  readonly children: ReactNode;
}

interface SheetBoundaryState {
  /** In an object of its own: anything may be thrown, `undefined` too. */
  readonly failed?: { readonly fault: unknown };
}

export class SheetBoundary extends Component<SheetBoundaryProps, SheetBoundaryState> {
  override state: SheetBoundaryState = {};

  static getDerivedStateFromError(fault: unknown): SheetBoundaryState {
    return { failed: { fault } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    return (
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Nie można pokazać arkusza</MessageBarTitle>
            Program napotkał błąd. Zmiany w skoroszycie nie przepadły: pobierz plik z nimi przyciskiem
            „Zapisz”, a potem otwórz go ponownie albo pracuj w nim w Excelu. Zgłoś administratorowi ten opis:{' '}
            <b>{faultName(failed.fault)}</b>.
          </MessageBarBody>
        </MessageBar>
      </div>
    );
  }
}
