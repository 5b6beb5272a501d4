/** Shown, and told to screen readers, while the code of a screen is being loaded. Used by Frame.tsx. */
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ loading: { padding: tokens.spacingVerticalXXL } });

export function ScreenLoading({ title }: { title: string }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.loading}>
      <Spinner label={`Wczytywanie ekranu „${title}”…`} labelPosition="below" />
    </div>
  );
}
