import type { TextPlace } from '../../core/text/text-place';
import { fullA1 } from '../../core/workbook/cell-address';

/** "收支情况!B12", "报告第3段". */
export function textPlaceWords(place: TextPlace): string {
  return place.kind === 'cell' ? fullA1(place.cell) : paragraphWords(place.paragraph);
}

/** "报告第3段", by its place from 0. */
export function paragraphWords(index: number): string {
  return `报告第${index + 1}段`;
}
