/** How the pane's frame finds the host of the page around it, and how the browser test looks behind the screen. */
import type { EmulatedWorkbook, ExcelHost } from '../emulator';

interface DemoBridge {
  readonly host: ExcelHost;
  readonly workbook: EmulatedWorkbook;
}

declare global {
  interface Window {
    outturnDemo?: DemoBridge;
  }
}
