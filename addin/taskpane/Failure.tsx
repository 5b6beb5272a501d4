/**
 * What a person sees instead of what our program could not show: what happened, that the file is safe, what to do, and
 * what to report. Of refusals (TeczkaError) only a part that did not load comes here: each screen shows its own others.
 */
import { useEffect, useRef } from 'react';
import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { TeczkaError } from '../../core/values/errors.ts';
import { PART_NOT_LOADED } from '../load-part.ts';
import { faultName } from './fault.ts';

const useStyles = makeStyles({
  failed: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  heading: { margin: 0, ...typographyStyles.title3 },
  line: { margin: 0 },
});

export interface FailureProps {
  readonly fault: unknown;
  /** Opens anew what failed, and nothing else: the page around it may hold work that is not saved yet. */
  readonly onReopen?: () => void;
}

export function Failure({ fault, onReopen }: FailureProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the focus is gone with the screen; a person at work beside it is left there.
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus();
  }, []);
  const notLoaded = fault instanceof TeczkaError && fault.code === PART_NOT_LOADED;
  const canReopen = onReopen !== undefined && !notLoaded;
  return (
    <section className={styles.failed} role="alert">
      <h1 className={styles.heading} ref={heading} tabIndex={-1}>
        {notLoaded ? 'Nie wszystko się wczytało' : 'Program napotkał błąd'}
      </h1>
      {notLoaded && (
        <Text as="p" className={styles.line}>
          {fault.message}
        </Text>
      )}
      <Text as="p" className={styles.line}>
        {!notLoaded && 'Ten ekran przestał działać. '}
        Plik jest bezpieczny: Teczka zmieniła w nim tylko to, na co była Twoja zgoda.
      </Text>
      <Text as="p" className={styles.line}>
        {canReopen && 'Otwórz panel ponownie. '}
        {!notLoaded && !canReopen && 'Wczytaj panel ponownie. '}
        Jeżeli błąd się powtórzy, zgłoś administratorowi ten opis: <b>{faultName(fault)}</b>.
      </Text>
      <Button appearance="primary" onClick={canReopen ? onReopen : () => window.location.reload()}>
        {canReopen ? 'Otwórz panel ponownie' : 'Wczytaj panel ponownie'}
      </Button>
    </section>
  );
}
