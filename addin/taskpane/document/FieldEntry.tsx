/** One field: its label and what it shows (a click shows it in the document), and the change of its text. */
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useEntryStyles } from '../entry-styles.ts';
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
  beside: {
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
  },
  text: { whiteSpace: 'pre-line' },
  empty: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  editor: { gridColumn: '1 / -1' },
});

export function FieldEntry(props: FieldEntryProps) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { field, session, current, editing, busy } = props;
  return (
    <li data-key={field.id} className={mergeClasses(entry.entry, styles.beside, current && entry.current)}>
      <button
        type="button"
        className={entry.show}
        aria-current={current}
        onClick={() => void session.select(field.id)}
      >
        <Text size={200} className={entry.name}>
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
