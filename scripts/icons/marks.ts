/**
 * The two marks, drawn on a grid of 16 units; edges that should be sharp are snapped to whole pixels at each size.
 * Both are filled, so that they stand on light, dark and coloured ribbons alike.
 */
import { below, disc, Picture, rectangle, roundedRectangle, stroke, type Colour } from './raster';

const GREEN: Colour = [14, 110, 66];
const WHITE: Colour = [255, 255, 255];
const OUTLINE: Colour = [59, 58, 57];
const GRID: Colour = [150, 148, 146];

/** 绩效自评: a balance, because the pane weighs one side of each relation against the other. */
export function paneMark(size: number): Picture {
  const picture = new Picture(size);
  const unit = size / 16;
  const snap = (value: number): number => Math.round(value * unit);
  const thin = Math.max(1, snap(1));
  picture.paint(roundedRectangle(0, 0, size, size, 3 * unit), GREEN);
  const middle = size / 2;
  const post = 2 * Math.max(1, Math.round(0.65 * unit));
  const beam = snap(3);
  const foot = snap(12.4);
  // An odd size has no pixel in the middle to grow from; the post is centred on the half pixel then.
  picture.paint(rectangle(Math.round(middle - post / 2), beam - thin / 2, Math.round(middle + post / 2), foot), WHITE);
  picture.paint(rectangle(snap(2.9), beam, size - snap(2.9), beam + thin), WHITE);
  picture.paint(rectangle(snap(4.6), foot, size - snap(4.6), foot + Math.max(1, snap(1.1))), WHITE);
  const rim = snap(8);
  for (const centre of [4 * unit, size - 4 * unit]) {
    picture.paint(below(disc(centre, rim, 2.75 * unit), rim), WHITE);
    for (const side of [-1, 1]) {
      picture.paint(stroke([centre, beam + thin / 2], [centre + side * 2.3 * unit, rim + 0.5], 0.75 * unit), WHITE);
    }
  }
  return picture;
}

/** 生成评价表: a sheet with a header row and a plus, as Excel's own icons mark something new. */
export function generateMark(size: number): Picture {
  const picture = new Picture(size);
  const unit = size / 16;
  const snap = (value: number): number => Math.round(value * unit);
  const line = Math.max(1, Math.round(0.7 * unit));
  const [left, top, right, bottom] = [snap(1), snap(1), snap(13), snap(15)];
  const header = snap(5);
  picture.paint(rectangle(left, top, right, bottom), OUTLINE);
  picture.paint(rectangle(left + line, top + line, right - line, bottom - line), WHITE);
  picture.paint(rectangle(left + line, top + line, right - line, header), GREEN);
  for (const row of [8, 11]) picture.paint(rectangle(left + line, snap(row), right - line, snap(row) + line), GRID);
  picture.paint(rectangle(snap(5), header, snap(5) + line, bottom - line), GRID);
  const [x, y] = [snap(11), snap(11)];
  picture.paint(disc(x, y, 5 * unit), WHITE);
  picture.paint(disc(x, y, 4.3 * unit), GREEN);
  const half = Math.max(1, Math.round(0.7 * unit));
  const arm = Math.max(3, snap(2.6));
  picture.paint(rectangle(x - half, y - arm, x + half, y + arm), WHITE);
  picture.paint(rectangle(x - arm, y - half, x + arm, y + half), WHITE);
  return picture;
}
