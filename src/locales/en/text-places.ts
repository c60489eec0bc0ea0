import type { TextPlace } from '../../core/text/text-place';
import { fullA1 } from '../../core/workbook/cell-address';

/** "收支情况!B12", "paragraph 3 of the report". */
export function textPlaceWords(place: TextPlace): string {
  return place.kind === 'cell' ? fullA1(place.cell) : `paragraph ${place.paragraph + 1} of the report`;
}
