/** One style of the plan in Excel's terms. */
import type { CellStyle } from '../../core/sheet-plan/cell-style';
import type { StyleAreas } from './style-areas';

const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Excel refuses inner borders where there is no inside: only areas that are known to have one get them. */
function bordersOf(areas: StyleAreas): Parameters<Excel.RangeBorderCollection['getItem']>[0][] {
  const outer = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
  const between = areas.severalRows ? (['InsideHorizontal'] as const) : [];
  return [...outer, ...between, ...(areas.severalColumns ? (['InsideVertical'] as const) : [])];
}

/** The number of properties that `applyStyle` may set, for the size of a request. */
export const STYLE_ACTIONS = 36;

export function applyStyle(format: Excel.RangeFormat, style: CellStyle, areas: StyleAreas): void {
  format.font.name = style.fontName;
  format.font.size = style.fontSize;
  format.font.bold = style.bold;
  format.font.color = style.color;
  format.font.underline = style.underline ? 'Single' : 'None';
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  format.wrapText = style.wrap;
  if (style.fill !== null) format.fill.color = style.fill;
  if (style.border === null) return;
  for (const edge of bordersOf(areas)) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = style.border;
  }
}
