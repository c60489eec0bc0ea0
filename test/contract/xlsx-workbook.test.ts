import { XlsxWorkbook } from '../../src/adapters/xlsx/xlsx-workbook';
import { seedPackage } from './seed-package';
import { describeWorkbookPort } from './workbook-port-contract';

describeWorkbookPort((seed) => {
  const port = XlsxWorkbook.open(seedPackage(seed));
  return Promise.resolve({ port, reopened: () => Promise.resolve(XlsxWorkbook.open(port.toBytes())) });
});
