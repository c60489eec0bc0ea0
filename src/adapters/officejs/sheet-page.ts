/** The step that sets how one sheet is printed: A4, one page wide, page numbers at the foot. */
import type { OutputSheet } from '../../core/sheet-plan/workbook-output';
import { rangeA1 } from '../../core/workbook/cell-address';
import { actionBytes } from './request-size';
import type { WriteStep } from './write-step';

export function pageStep(sheet: () => Excel.Worksheet, { page }: OutputSheet): WriteStep {
  return {
    bytes: actionBytes(12),
    queue: () => {
      const { pageLayout } = sheet();
      pageLayout.paperSize = 'A4';
      pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      // Without a vertical number the pages are as many as needed.
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea(rangeA1(page.printArea));
      if (page.titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${page.titleRows}`);
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    },
  };
}
