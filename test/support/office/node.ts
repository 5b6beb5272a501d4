/**
 * The real office.js in Node, over jsdom, with a fake host under it; for tests without a browser.
 *
 *   const office = openExcelInNode(bytes, { floor: { ExcelApi: '1.12' }, theme: 'dark', path: 'C:\\R\\Rejestr.xlsx' });
 *   await office.Excel.run(async (context) => …);      office.js itself
 *   office.excel.selection                              the other side: excel/fake-excel.ts
 *   office.asGlobals()                                  globalThis.Excel, Office and OfficeExtension until close()
 *   office.close()                                      takes them away
 *
 * Opening anew disconnects what was open before.
 */
import { EXCEL_BUNDLE } from './bundle.ts';
import { FakeExcel } from './excel/fake-excel.ts';
import { installOffice, type OfficeWindow } from './install.ts';
import { fileNameOf, officeSetup, type OpenOptions } from './office-setup.ts';
import { officeWindow } from './office-window.ts';

type ExcelWindow = OfficeWindow & { readonly Excel: typeof Excel };

export interface OfficeInNode extends Pick<ExcelWindow, 'Excel' | 'Office' | 'OfficeExtension'> {
  readonly excel: FakeExcel;
  /** Gives product code the globals that a page of an add-in has; returns itself. */
  asGlobals(): OfficeInNode;
  close(): void;
}

const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;

export function openExcelInNode(bytes: Uint8Array, options: OpenOptions = {}): OfficeInNode {
  const window = officeWindow(EXCEL_BUNDLE) as ExcelWindow;
  const excel = new FakeExcel(bytes, fileNameOf(options));
  installOffice(window, officeSetup('Excel', options), (message) => excel.execute(message));
  excel.deliver = (entries) => {
    window.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
    return Promise.resolve();
  };
  const { Excel, Office, OfficeExtension } = window;
  const office: OfficeInNode = {
    ...{ Excel, Office, OfficeExtension, excel },
    asGlobals() {
      Object.assign(globalThis, { Excel, Office, OfficeExtension });
      return office;
    },
    close() {
      excel.deliver = () => Promise.resolve();
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    },
  };
  return office;
}
