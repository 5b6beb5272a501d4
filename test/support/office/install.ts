/**
 * Puts a fake host under the real office.js of a window: batches go to `send`, `Office` tells of the host, and what
 * lies above the requirement sets is refused by office.js itself. Runs in jsdom (node.ts) and, as the text of its
 * source, in a browser (browser.ts); so it uses nothing from outside.
 */
import type { RequirementSets } from './requirement-sets.ts';

export interface OfficeSetup {
  readonly host: 'Excel' | 'Word';
  readonly requirements: RequirementSets;
  /** Address of the document; empty while it has never been saved. */
  readonly url: string;
  /** Undefined where Office tells none, as on iPad. */
  readonly theme: OfficeTheme | undefined;
  /** The parts in which add-ins keep data, for the Common API of Word. */
  readonly dataParts?: readonly StoredXml[];
}

export interface StoredXml {
  /** Of its root. */
  readonly namespace: string;
  readonly xml: string;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** A window in which a bundle of office.js ran, with the doors that it leaves open for tests. */
export interface OfficeWindow {
  Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly SessionBase: { new (): object; _overrideSession: object };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { readonly entries: readonly unknown[] }): void;
  };
}

export function installOffice(
  window: OfficeWindow,
  setup: OfficeSetup,
  send: (message: string) => Promise<string>,
): void {
  const { OfficeExtension } = window;
  const executor = {
    executeAsync: async (_custom: unknown, flags: number, { Body }: { Body: unknown }): Promise<unknown> =>
      JSON.parse(await send(JSON.stringify({ flags, body: Body }))) as unknown,
  };
  OfficeExtension.SessionBase._overrideSession = Object.assign(new OfficeExtension.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://office.invalid/', headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  });
  // Handlers of a host that is gone hear nothing of this one.
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;

  const parts = (version: string): [number, number] => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [major, minor];
  };
  const isSetSupported = (name: string, version: string | number = '1.1'): boolean => {
    const highest = setup.requirements[name];
    if (highest === undefined) return false;
    const [[major, minor], [wantedMajor, wantedMinor]] = [parts(highest), parts(String(version))];
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };
  const answer = <Value>(
    value: Value,
    callback: (result: { status: string; value: Value }) => void,
  ): void => {
    void Promise.resolve().then(() => callback({ status: 'succeeded', value }));
  };
  const customXmlParts = {
    getByNamespaceAsync: (wanted: string, callback: Parameters<typeof answer>[1]) =>
      answer(
        (setup.dataParts ?? [])
          .filter(({ namespace }) => namespace === wanted)
          .map(({ xml }) => ({
            getXmlAsync: (told: Parameters<typeof answer>[1]) => answer(xml, told),
          })),
        callback,
      ),
  };
  const info = { host: setup.host, platform: 'PC' };
  const context = {
    ...info,
    requirements: { isSetSupported },
    diagnostics: { ...info, version: '16.0.0.0' },
    document: { url: setup.url, mode: 'readWrite', ...(setup.dataParts && { customXmlParts }) },
    displayLanguage: 'pl-PL',
    contentLanguage: 'pl-PL',
    ...(setup.theme && { officeTheme: setup.theme }),
  };
  const onReady = async (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
    await Promise.resolve();
    await callback?.(info);
    return info;
  };
  // Office.context is a getter of the bundle; the rest of Office stays the real one.
  window.Office = Object.create(window.Office, {
    context: { value: context },
    onReady: { value: onReady },
  }) as typeof Office;
}
