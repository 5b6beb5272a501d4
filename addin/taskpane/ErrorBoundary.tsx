/**
 * What a person sees instead of a screen in which our program failed: what happened, that the file is safe, what to
 * do, and what to report. Refusals (TeczkaError) never come here: each screen shows its own.
 */
import { Component, type ReactNode } from 'react';
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { faultName } from './fault.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  /** In an object of its own: anything may be thrown, `undefined` too. */
  readonly failed?: { readonly fault: unknown };
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(fault: unknown): ErrorBoundaryState {
    return { failed: { fault } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed ? <Failed name={faultName(failed.fault)} /> : this.props.children;
  }
}

const useStyles = makeStyles({
  failed: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  line: { margin: 0 },
});

function Failed({ name }: { name: string }) {
  const styles = useStyles();
  return (
    <section className={styles.failed} role="alert">
      <Title3 as="h1" className={styles.line}>
        Program napotkał błąd
      </Title3>
      <Text as="p" className={styles.line}>
        Ten ekran przestał działać. Plik jest bezpieczny: zostało w nim tylko to, co zostało już zapisane za
        Twoją zgodą.
      </Text>
      <Text as="p" className={styles.line}>
        Wczytaj panel ponownie. Jeżeli błąd się powtórzy, zgłoś administratorowi ten opis: <b>{name}</b>.
      </Text>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        Wczytaj panel ponownie
      </Button>
    </section>
  );
}
