/**
 * The buttons of the ribbon that open no pane, by the names that manifest.xml gives them (FunctionName). Office runs
 * each in a short-lived page without a surface, so that a button can only act or leave everything as it is.
 */
import { selectNextEmptyField } from '../host/word/next-empty-field.ts';

void Office.onReady(() => {
  Office.actions.associate('nastepnePustePole', (event: Office.AddinCommands.Event) => {
    void nextEmptyField(event);
  });
});

/** Rejects with Word's own error, for the console: there is no surface on which to tell a person. */
export async function nextEmptyField(event: Pick<Office.AddinCommands.Event, 'completed'>): Promise<void> {
  try {
    // The floor of the add-in; an older Word says so in the pane.
    if (Office.context.requirements.isSetSupported('WordApi', '1.3')) await selectNextEmptyField();
  } finally {
    // Until then Word shows the button as busy and ends the page by force.
    event.completed();
  }
}
