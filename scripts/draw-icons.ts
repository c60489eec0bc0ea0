/** Draws the icons of the manifest into assets/icons: `npx tsx scripts/draw-icons.ts`. The same input gives the same pixels. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateMark, paneMark } from './icons/marks';
import { squarePng } from './icons/png';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = path.join(import.meta.dirname, '..', 'assets', 'icons');

mkdirSync(folder, { recursive: true });
for (const size of SIZES) {
  for (const [name, mark] of [['pane', paneMark], ['generate', generateMark]] as const) {
    const picture = mark(size);
    writeFileSync(path.join(folder, `${name}-${String(size)}.png`), squarePng(size, picture.rgba));
  }
}
