/**
 * The pane while Office is being asked which file is open. After ten seconds it says that Office does not answer and
 * what may help; it goes on waiting all the same, for a slow machine answers later. Used by Start.
 */
import { useEffect, useState } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Title3,
  tokens,
} from '@fluentui/react-components';

/** In milliseconds; as long as office.js itself waits for each of its own scripts. */
const PATIENCE = 10_000;

const useStyles = makeStyles({
  waiting: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalM,
  },
  heading: { margin: 0 },
});

export function Waiting() {
  const styles = useStyles();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.waiting}>
      <Title3 as="h1" className={styles.heading}>
        Teczka
      </Title3>
      <div role="status">
        <Spinner label="Wczytywanie panelu…" labelPosition="below" />
      </div>
      <div role="alert">
        {late && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              Office nie odpowiada od 10 sekund albo sieć jest bardzo wolna. Panel czeka nadal i otworzy się
              sam, gdy nadejdzie odpowiedź. Możesz też spróbować ponownie. Jeżeli to się powtarza, poproś
              administratora o sprawdzenie, czy sieć dopuszcza adres https://appsforoffice.microsoft.com.
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => window.location.reload()}>Spróbuj ponownie</Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </main>
  );
}
