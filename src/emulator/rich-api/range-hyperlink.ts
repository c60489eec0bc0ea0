/** `Excel.Range.hyperlink`. */
import type { Property } from '../batch/rich-type';
import type { WireRecord } from '../batch/wire';
import { refuse } from '../host-error';
import { parseAddress } from '../excel/a1';
import type { CellLink } from '../excel/cell';
import { displayText } from '../excel/display-text';
import { requireUnprotected } from '../excel/protection';
import { sheetNamed } from '../workbook-model';
import { optionalText, recordArgument } from './arguments';
import type { RangeTarget } from './range-target';

/** The look that the cell style Hyperlink gives a cell when it gets a link. Source: assumed. */
const LINK_LOOK = { color: '#0563C1', underline: 'Single' } as const;

function linkOf({ workbook }: RangeTarget, wire: WireRecord): CellLink {
  const documentReference = optionalText(wire['documentReference']);
  const address = optionalText(wire['address']);
  const screenTip = optionalText(wire['screenTip']);
  if (documentReference === null && address === null) refuse('InvalidArgument');
  const place = documentReference === null ? null : parseAddress(documentReference);
  const isMissing = place !== null && place.sheet !== null && sheetNamed(workbook, place.sheet) === undefined;
  if (isMissing) refuse('InvalidArgument');
  return { ...(documentReference !== null && { documentReference }), ...(address !== null && { address }), ...(screenTip !== null && { screenTip }) };
}

export const hyperlinkProperty: Property<RangeTarget> = {
  read: ({ sheet, area }) => {
    const link = sheet.link(area.row, area.column);
    if (link === null) return null;
    const text = displayText(sheet.content(area.row, area.column).value, sheet.look(area.row, area.column).numberFormat);
    return { address: link.address, documentReference: link.documentReference, screenTip: link.screenTip, textToDisplay: text };
  },
  write: (target, value) => {
    const { sheet, area } = target;
    requireUnprotected(sheet);
    const wire = recordArgument(value);
    const link = linkOf(target, wire);
    const text = optionalText(wire['textToDisplay']);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const isEmpty = sheet.content(row, column).value === null;
        const shown = text ?? (isEmpty ? (link.documentReference ?? link.address ?? '') : null);
        if (shown !== null) sheet.write(row, column, [[{ kind: 'constant', value: shown, isPrefixed: false }]]);
        sheet.setLink(row, column, link);
      }
    }
    sheet.restyle(area, LINK_LOOK);
  },
};
