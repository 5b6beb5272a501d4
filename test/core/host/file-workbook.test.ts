import { openFileWorkbook } from '../../../core/host/file-workbook.ts';
import type { CellEntry } from '../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { describeWorkbookHost } from '../../support/workbook-host-contract.ts';

describeWorkbookHost('a workbook in a file', (bytes, file) => {
  const host = openFileWorkbook(bytes, nodePlatform, { file });
  return {
    host,
    cell: (place) => host.cellState(place),
    async type(place, value) {
      const to: CellEntry =
        typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'number', number: value };
      await host.write([{ ...place, expected: host.cellState(place).value, to }]);
    },
    selected: () => host.selected,
  };
});
