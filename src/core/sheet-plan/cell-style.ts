/**
 * The looks that a planned cell may have. A plan names a style; each adapter turns the table below into its host's terms. One
 * table keeps Excel, the files and the demo alike.
 */
export type CellStyleId =
  | 'title'
  | 'mark'
  | 'unitNote'
  | 'caption'
  | 'header'
  | 'groupLabel'
  | 'label'
  | 'text'
  | 'code'
  | 'link'
  | 'listText'
  | 'listAmount'
  | 'amount'
  | 'exactAmount'
  | 'rate'
  | 'verdict'
  | 'input'
  | 'reportTitle'
  | 'heading1'
  | 'heading2'
  | 'prose'
  | 'note';

export interface CellStyle {
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  /** "#RRGGBB". */
  readonly color: string;
  /** "#RRGGBB", or `null` for no fill. */
  readonly fill: string | null;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly underline: boolean;
  /** Thin lines on all four sides, in the colour given; `null` for none. */
  readonly border: string | null;
  readonly numberFormat: string;
}

const INK = '#1F2328';
const MUTED = '#5B6470';
const LINE = '#B7BEC8';
const BODY_FONT = '宋体';

const plain: CellStyle = {
  fontName: BODY_FONT,
  fontSize: 10.5,
  bold: false,
  color: INK,
  fill: null,
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  underline: false,
  border: null,
  numberFormat: 'General',
};
const framed: CellStyle = { ...plain, border: LINE };

/** GB/T 9704-2012 names 黑体 for headings of the first level, 楷体 for the second and 仿宋 for the text of an official document. */
export const CELL_STYLES: Readonly<Record<CellStyleId, CellStyle>> = {
  title: { ...plain, fontName: '黑体', fontSize: 16, horizontal: 'center' },
  mark: { ...plain, fontSize: 9, color: MUTED },
  unitNote: { ...plain, fontSize: 9, color: MUTED, horizontal: 'right' },
  caption: { ...plain, fontName: '黑体', fontSize: 12 },
  header: { ...framed, bold: true, fill: '#E6ECF3', horizontal: 'center', wrap: true },
  groupLabel: { ...framed, bold: true, fill: '#F4F6F9' },
  label: { ...framed, wrap: true },
  text: { ...framed, wrap: true },
  code: { ...framed, fontSize: 9, color: MUTED, wrap: true },
  // Without lines: there may be 200,000 of these cells.
  listText: { ...plain, fontSize: 9 },
  listAmount: { ...plain, fontSize: 9, horizontal: 'right', numberFormat: '#,##0.00######' },
  link: { ...framed, color: '#0B5CAD', underline: true },
  amount: { ...framed, horizontal: 'right', numberFormat: '#,##0.00' },
  exactAmount: { ...framed, horizontal: 'right', numberFormat: '#,##0.00######' },
  rate: { ...framed, horizontal: 'right', numberFormat: '0.00##########%' },
  verdict: { ...framed, bold: true, horizontal: 'center' },
  input: { ...framed, fill: '#FFF9E5', wrap: true },
  reportTitle: { ...plain, fontName: '黑体', fontSize: 18, horizontal: 'center', wrap: true },
  heading1: { ...plain, fontName: '黑体', fontSize: 16 },
  heading2: { ...plain, fontName: '楷体', fontSize: 16 },
  prose: { ...plain, fontName: '仿宋', fontSize: 16, vertical: 'top', wrap: true },
  note: { ...plain, fontSize: 9, color: MUTED, wrap: true, vertical: 'top' },
};
