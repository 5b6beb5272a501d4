/** Closes the browser that pane-setup.mjs started. */
export default async function clearGround() {
  await globalThis.teczkaTestBrowser?.close();
}
