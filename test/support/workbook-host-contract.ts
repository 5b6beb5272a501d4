/**
 * What every host of a workbook must do, as one suite: run over the file adapter (test/core/host) and over Excel
 * (test/addin/host/excel). It speaks to a host through the port and looks at the program behind it past the port. Its
 * themes lie in workbook-host/.
 */
import { contractWorkbook, type Contract, type Open, type OpenedWorkbook } from './workbook-host/opened.ts';
import { describeReading } from './workbook-host/reading.ts';
import { describeRefusing } from './workbook-host/refusing.ts';
import { describeReverting } from './workbook-host/reverting.ts';
import { describeRowMarks } from './workbook-host/row-marks.ts';
import { describeSelecting } from './workbook-host/selecting.ts';
import { describeSettings } from './workbook-host/settings.ts';
import { describeWatching } from './workbook-host/watching.ts';
import { describeWriting } from './workbook-host/writing.ts';

export { contractWorkbook, type OpenedWorkbook } from './workbook-host/opened.ts';

export function describeWorkbookHost(name: string, open: Open): void {
  describe(`${name} keeps the contract of a workbook’s host:`, () => {
    let opened: OpenedWorkbook;
    const contract: Contract = {
      get opened() {
        return opened;
      },
      get host() {
        return opened.host;
      },
      cell: async (place) => opened.cell(place),
      open,
    };

    beforeEach(async () => {
      opened = await open(contractWorkbook(), 'rejestr.xlsx');
    });

    describeReading(contract);
    describeWriting(contract);
    describeRefusing(contract);
    describeRowMarks(contract);
    describeReverting(contract);
    describeSettings(contract);
    describeWatching(contract);
    describeSelecting(contract);

    test('the name of the file is without folders, the limits are sentences', () => {
      expect(contract.host.fileName).toBe('rejestr.xlsx');
      for (const limit of contract.host.limits) expect(limit).toMatch(/^[A-ZĄĆĘŁŃÓŚŹŻ].*\.$/);
    });
  });
}
