/** One field: its label and what it shows (a click shows it in the document), and the change of its text. */
import {
  Button,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { FieldEditor } from './FieldEditor.tsx';
import { isEmpty, type ListedField } from './listed-fields.ts';
import type { DocumentSession } from './session.ts';

export interface FieldEntryProps {
  readonly field: ListedField;
  readonly session: DocumentSession;
  /** Was it shown in the document last? */
  readonly current: boolean;
  readonly editing: boolean;
  /** Nothing can be written just now. */
  readonly busy: boolean;
}

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThickest} solid transparent`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    // High contrast draws every border: there the one that marks the current entry must be the only one.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  field: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: tokens.spacingVerticalXXS,
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ...createFocusOutlineStyle(),
  },
  label: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  text: { whiteSpace: 'pre-line' },
  empty: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  editor: { gridColumn: '1 / -1' },
});

export function FieldEntry(props: FieldEntryProps) {
  const styles = useStyles();
  const { field, session, current, editing, busy } = props;
  return (
    <li data-key={field.id} className={mergeClasses(styles.entry, current && styles.current)}>
      <button
        type="button"
        className={styles.field}
        aria-current={current}
        onClick={() => void session.select(field.id)}
      >
        <Text size={200} className={styles.label}>
          {field.name}
        </Text>
        {isEmpty(field) ? (
          <Text className={styles.empty}>puste</Text>
        ) : (
          <Text className={styles.text}>{field.text}</Text>
        )}
      </button>
      {!editing && (
        <Button
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={`Zmień pole „${field.name}”`}
          onClick={() => session.edit(field.id)}
        />
      )}
      {editing && (
        <div className={styles.editor}>
          <FieldEditor
            field={field}
            busy={busy}
            onSave={(text) => void session.change(field, text)}
            onCancel={() => session.edit(undefined)}
          />
        </div>
      )}
    </li>
  );
}
