/** How the pane's frame finds the host of the page around it, and how the browser test looks behind the screen. */
import type { EmulatedWorkbook, ExcelHost } from '../emulator';
import type { External } from '../emulator/excel-host';

interface DemoBridge {
  readonly host: ExcelHost;
  /** What Office.js finds as its host. */
  readonly external: External;
  readonly workbook: EmulatedWorkbook;
}

declare global {
  interface Window {
    outturnDemo?: DemoBridge;
  }
}
