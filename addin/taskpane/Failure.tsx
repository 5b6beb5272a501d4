/**
 * What a person sees instead of what our program could not show: what happened, that the file is safe, what to do, and
 * what to report. Of refusals (TeczkaError) only a part that did not load comes here: each screen shows its own others.
 */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
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
  line: { margin: 0 },
});

export function Failure({ fault }: { readonly fault: unknown }) {
  const styles = useStyles();
  const notLoaded = fault instanceof TeczkaError && fault.code === PART_NOT_LOADED;
  return (
    <section className={styles.failed} role="alert">
      <Title3 as="h1" className={styles.line}>
        {notLoaded ? 'Nie wszystko się wczytało' : 'Program napotkał błąd'}
      </Title3>
      {notLoaded && (
        <Text as="p" className={styles.line}>
          {fault.message}
        </Text>
      )}
      <Text as="p" className={styles.line}>
        {!notLoaded && 'Ten ekran przestał działać. '}
        Plik jest bezpieczny: zostało w nim tylko to, co zostało już zapisane za Twoją zgodą.
      </Text>
      <Text as="p" className={styles.line}>
        {!notLoaded && 'Wczytaj panel ponownie. '}
        Jeżeli błąd się powtórzy, zgłoś administratorowi ten opis: <b>{faultName(fault)}</b>.
      </Text>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        Wczytaj panel ponownie
      </Button>
    </section>
  );
}
