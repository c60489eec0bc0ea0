/** Page setup of one sheet, in the rich API's own words. Lengths in points. */
import type { Area } from './area';

export interface PageLayout {
  orientation: string;
  paperSize: string;
  /** Pages wide and high that the print is fitted to; `null` where it is scaled instead. */
  fitWide: number | null;
  fitTall: number | null;
  scale: number | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printArea: Area | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  margins: Record<MarginName, number>;
  headersFooters: Record<HeaderFooterName, string>;
}

export type MarginName = 'TopMargin' | 'BottomMargin' | 'LeftMargin' | 'RightMargin' | 'HeaderMargin' | 'FooterMargin';
export type HeaderFooterName = 'LeftHeader' | 'CenterHeader' | 'RightHeader' | 'LeftFooter' | 'CenterFooter' | 'RightFooter';

/** A new sheet's page. Margins of "Normal": 0.75, 0.7 and 0.3 inches. Source: assumed. */
export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    fitWide: null,
    fitTall: null,
    scale: 100,
    centerHorizontally: false,
    centerVertically: false,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    margins: { TopMargin: 54, BottomMargin: 54, LeftMargin: 50.4, RightMargin: 50.4, HeaderMargin: 21.6, FooterMargin: 21.6 },
    headersFooters: { LeftHeader: '', CenterHeader: '', RightHeader: '', LeftFooter: '', CenterFooter: '', RightFooter: '' },
  };
}
