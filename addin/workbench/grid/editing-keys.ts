/** Which keys begin to edit a cell of the grid, empty it or undo, as in Excel. Called by Grid.tsx. */
export interface EditingKey {
  readonly action: 'edit' | 'empty' | 'undo';
  /** What the editor begins with; undefined for what stands in the cell. */
  readonly text?: string;
  /** The key goes on into the editor: it begins a composed letter. */
  readonly letsKeyThrough?: boolean;
}

/** What a key event of the browser tells of the key. */
export interface PressedEditingKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  getModifierState(key: 'AltGraph'): boolean;
}

const KEYS: Readonly<Partial<Record<string, EditingKey>>> = {
  F2: { action: 'edit' },
  Enter: { action: 'edit' },
  Backspace: { action: 'edit', text: '' },
  Delete: { action: 'empty' },
  // A dead key or an input method: the letter comes when it is whole.
  Dead: { action: 'edit', text: '', letsKeyThrough: true },
  Process: { action: 'edit', text: '', letsKeyThrough: true },
};

export function editingKey(pressed: PressedEditingKey): EditingKey | undefined {
  const { key, ctrlKey, altKey, shiftKey, metaKey } = pressed;
  // Windows gives Ctrl and Alt for the AltGr of „ą”.
  const modified = (ctrlKey || altKey || metaKey) && !pressed.getModifierState('AltGraph');
  // Ctrl+Shift+Z does again what was undone, in programs that can: it must not undo more.
  const undoes = !altKey && !shiftKey && key.toLowerCase() === 'z';
  if (modified) return undoes ? { action: 'undo' } : undefined;
  return KEYS[key] ?? ([...key].length === 1 ? { action: 'edit', text: key } : undefined);
}
