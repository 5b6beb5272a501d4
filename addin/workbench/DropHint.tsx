/** Shown over the whole window while a file is dragged over it. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  hint: {
    position: 'fixed',
    inset: tokens.spacingHorizontalM,
    zIndex: 1000,
    display: 'grid',
    placeItems: 'center',
    textAlign: 'center',
    border: `3px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    pointerEvents: 'none',
  },
});

export function DropHint() {
  const styles = useStyles();
  return (
    <div className={styles.hint}>
      <Text size={500}>Upuść plik .xlsx, aby go otworzyć</Text>
    </div>
  );
}
