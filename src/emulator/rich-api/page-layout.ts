import { bind, type HostObject } from '../batch/host-object';
import type { Argument, Property, RichType } from '../batch/rich-type';
import { refuse } from '../host-error';
import type { HeaderFooterName, MarginName, PageLayout } from '../excel/page-layout';
import type { Area } from '../excel/area';
import type { SheetModel, WorkbookModel } from '../workbook-model';
import { flag, oneOf, recordArgument, sizeArgument, textArgument } from './arguments';
import { rangeArgument, rangeAt } from './range-target';

interface PageTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly page: PageLayout;
}

const PAPER_SIZES = ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal'] as const;
const MARGINS: readonly MarginName[] = ['TopMargin', 'BottomMargin', 'LeftMargin', 'RightMargin', 'HeaderMargin', 'FooterMargin'];
const PARTS: readonly HeaderFooterName[] = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

function margin(name: MarginName): Property<PageTarget> {
  return {
    read: ({ page }) => page.margins[name],
    write: ({ page }, value) => {
      page.margins[name] = sizeArgument(value);
    },
  };
}

function headerOrFooter(name: HeaderFooterName): Property<PageTarget> {
  return {
    read: ({ page }) => page.headersFooters[name],
    write: ({ page }, value) => {
      page.headersFooters[name] = textArgument(value);
    },
  };
}

function areaOf({ workbook, sheet }: PageTarget, argument: Argument | undefined): Area {
  return (typeof argument === 'string' ? rangeAt(workbook, sheet, argument) : rangeArgument(argument)).area;
}

const headersFootersType: RichType<PageTarget> = {
  name: 'HeadersFooters',
  properties: Object.fromEntries(PARTS.map((name) => [name, headerOrFooter(name)])),
};

const headersFootersGroupType: RichType<PageTarget> = {
  name: 'HeaderFooterGroup',
  properties: { State: { read: () => 'Default' } },
  navigation: { DefaultForAllPages: (target) => bind(headersFootersType, target) },
};

/** `Excel.PageLayoutZoomOptions`: scaled, or fitted to pages; never both. */
function writeZoom(page: PageLayout, value: Argument): void {
  const zoom = recordArgument(value);
  const wide = zoom['horizontalFitToPages'] ?? null;
  const tall = zoom['verticalFitToPages'] ?? null;
  const scale = zoom['scale'] ?? null;
  const isFitted = wide !== null || tall !== null;
  if (isFitted === (scale !== null)) refuse('InvalidArgument');
  page.fitWide = wide === null ? null : sizeArgument(wide);
  page.fitTall = tall === null ? null : sizeArgument(tall);
  page.scale = scale === null ? null : sizeArgument(scale, 10);
}

/** `Excel.PageLayout`. */
const pageLayoutType: RichType<PageTarget> = {
  name: 'PageLayout',
  properties: {
    ...Object.fromEntries(MARGINS.map((name) => [name, margin(name)])),
    Orientation: {
      read: ({ page }) => page.orientation,
      write: ({ page }, value) => {
        page.orientation = oneOf(['Portrait', 'Landscape'], value);
      },
    },
    PaperSize: {
      read: ({ page }) => page.paperSize,
      write: ({ page }, value) => {
        page.paperSize = oneOf(PAPER_SIZES, value);
      },
    },
    CenterHorizontally: {
      read: ({ page }) => page.centerHorizontally,
      write: ({ page }, value) => {
        page.centerHorizontally = flag(value);
      },
    },
    CenterVertically: {
      read: ({ page }) => page.centerVertically,
      write: ({ page }, value) => {
        page.centerVertically = flag(value);
      },
    },
    Zoom: {
      read: ({ page }) => ({ horizontalFitToPages: page.fitWide, verticalFitToPages: page.fitTall, scale: page.scale }),
      write: ({ page }, value) => {
        writeZoom(page, value);
      },
    },
  },
  navigation: { HeadersFooters: (target) => bind(headersFootersGroupType, target) },
  actions: {
    SetPrintArea: (target, [area]) => {
      target.page.printArea = areaOf(target, area);
      return undefined;
    },
    SetPrintTitleRows: (target, [rows]) => {
      target.page.titleRows = areaOf(target, rows);
      return undefined;
    },
    SetPrintTitleColumns: (target, [columns]) => {
      target.page.titleColumns = areaOf(target, columns);
      return undefined;
    },
  },
};

export function pageLayout(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  return bind(pageLayoutType, { workbook, sheet, page: sheet.page });
}
