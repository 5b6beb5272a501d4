/** Shown, and told to screen readers, while the code of a screen is being loaded. Used by Frame.tsx. */
import { makeStyles, Spinner, Title3, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  loading: { display: 'grid', rowGap: tokens.spacingVerticalXXL, padding: tokens.spacingHorizontalM },
  heading: { margin: 0 },
});

export function ScreenLoading({ title }: { title: string }) {
  const styles = useStyles();
  return (
    <div className={styles.loading}>
      <Title3 as="h1" className={styles.heading}>
        {title}
      </Title3>
      <div role="status">
        <Spinner label={`Wczytywanie ekranu „${title}”…`} labelPosition="below" />
      </div>
    </div>
  );
}
