/** The change of one field: the new text, what will be changed into what, and nothing in the document until „Zapisz”. */
import { useId, useState, type FormEvent, type KeyboardEvent } from 'react';
import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { fieldText } from '../../../core/host/field-text.ts';
import { isEmpty, type ListedField } from './listed-fields.ts';

export interface FieldEditorProps {
  readonly field: ListedField;
  /** Nothing can be written just now. */
  readonly busy: boolean;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  editor: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingVerticalXXS}`,
  },
  // Fluent's own least width is more than a narrow pane has beside the margins.
  input: { minWidth: 0 },
  preview: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function FieldEditor({ field, busy, onSave, onCancel }: FieldEditorProps) {
  const styles = useStyles();
  const preview = useId();
  const [draft, setDraft] = useState(field.text);
  const isChanged = fieldText(draft) !== field.text;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (isChanged && !busy) onSave(draft);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  const entry = {
    className: styles.input,
    value: draft,
    autoFocus: true,
    'aria-describedby': preview,
    onChange: (_: unknown, { value }: { value: string }) => setDraft(value),
  };
  return (
    <form className={styles.editor} onSubmit={save} onKeyDown={leave}>
      <Field label={`Nowy tekst pola „${field.name}”`}>
        {field.text.includes('\n') ? (
          <Textarea {...entry} resize="vertical" rows={4} />
        ) : (
          <Input {...entry} />
        )}
      </Field>
      <Text as="p" size={200} id={preview} className={styles.preview}>
        {previewInWords(field, draft, isChanged)}
      </Text>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy || !isChanged}>
          Zapisz w dokumencie
        </Button>
        <Button size="small" onClick={onCancel}>
          Anuluj
        </Button>
      </div>
    </form>
  );
}

function previewInWords(field: ListedField, draft: string, isChanged: boolean): string {
  if (!isChanged) return 'Bez zmian.';
  const before = isEmpty(field) ? 'puste' : `„${field.text}”`;
  const after = fieldText(draft);
  return `Jest: ${before}. Będzie: ${after === '' ? 'puste' : `„${after}”`}.`;
}
