/** Ground of the pane's tests: the production bundle in dist/, made anew where sources are younger, and one browser. */
import { buildPane, paneIsToBeBuilt } from '../../tools/pane-build.mjs';
import { launchBrowser } from './chromium.mjs';

export default async function layGround() {
  if (paneIsToBeBuilt()) {
    const { status, said } = buildPane();
    if (status !== 0) throw new Error(`The pane does not build:\n${said}`);
  }
  globalThis.teczkaTestBrowser = await launchBrowser();
  process.env.TECZKA_TEST_BROWSER = globalThis.teczkaTestBrowser.wsEndpoint();
}
