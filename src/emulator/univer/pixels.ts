/** Sizes: the rich API counts points, screens count whole pixels of 1/96 inch, so a size that was set reads back rounded. */
const PIXELS_PER_POINT = 96 / 72;

export function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function fromPixels(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
