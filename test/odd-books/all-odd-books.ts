import { ODD_AMOUNTS } from './odd-amounts';
import type { OddBook } from './odd-book';
import { ODD_CELLS } from './odd-cells';
import { ODD_FORMATS } from './odd-formats';
import { ODD_OURS } from './odd-ours';
import { ODD_PACKAGES } from './odd-packages';
import { ODD_PARTS } from './odd-parts';
import { ODD_SHEETS } from './odd-sheets';
import { ODD_SIZES } from './odd-sizes';
import { ODD_XML } from './odd-xml';

/** Every odd workbook, each under a name of its own. */
export const ODD_BOOKS: readonly OddBook[] = [
  ...ODD_FORMATS, ...ODD_PACKAGES, ...ODD_PARTS, ...ODD_XML, ...ODD_SHEETS, ...ODD_CELLS, ...ODD_AMOUNTS, ...ODD_OURS, ...ODD_SIZES,
];
