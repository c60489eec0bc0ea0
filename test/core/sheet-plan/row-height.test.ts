import fc from 'fast-check';
import { CELL_STYLES, type CellStyleId } from '../../../src/core/sheet-plan/cell-style';
import { fittingHeight } from '../../../src/core/sheet-plan/row-height';

const styles = fc.constantFrom(...(Object.keys(CELL_STYLES) as CellStyleId[]));
const texts = fc.string({ unit: fc.constantFrom('绩', '效', '，', 'a', '1', ' ', '\n'), maxLength: 400 });
const widths = fc.integer({ min: 4, max: 120 });

describe('row heights', () => {
  test('a row without text, and a short one, have the least height', () => {
    expect(fittingHeight([], 0)).toBe(20);
    expect(fittingHeight([{ text: '平', style: 'verdict', width: 22 }], 0)).toBe(20);
  });

  test('a text that fits in one line and one that needs a second', () => {
    // 88 characters of 5.25 points less a margin of 3.75 are 458.25 points: 28 characters of 16 points.
    const height = (length: number): number => fittingHeight([{ text: '绩'.repeat(length), style: 'prose', width: 88 }], 0);
    expect(height(28)).toBe(Math.ceil(16 * 1.4 + 4));
    expect(height(29)).toBe(Math.ceil(2 * 16 * 1.4 + 4));
    expect(height(56)).toBe(height(29));
    expect(height(58)).toBe(Math.ceil(3 * 16 * 1.4 + 4));
  });

  test('a style that does not wrap has one line', () => {
    expect(fittingHeight([{ text: '绩'.repeat(200), style: 'heading1', width: 10 }], 0)).toBe(Math.ceil(16 * 1.4 + 4));
  });

  test('line breaks make lines, empty ones too', () => {
    expect(fittingHeight([{ text: '一\n\n二', style: 'prose', width: 88 }], 0)).toBe(Math.ceil(3 * 16 * 1.4 + 4));
  });

  test('grows with the text, never with the width, and with spare lines', () => {
    fc.assert(
      fc.property(texts, texts, styles, widths, widths, fc.nat(2), (text, more, style, width, wider, spare) => {
        const height = fittingHeight([{ text, style, width }], spare);
        expect(fittingHeight([{ text: text + more, style, width }], spare)).toBeGreaterThanOrEqual(height);
        expect(fittingHeight([{ text, style, width: width + wider }], spare)).toBeLessThanOrEqual(height);
        expect(fittingHeight([{ text, style, width }], spare + 1)).toBeGreaterThanOrEqual(height);
      }),
    );
  });

  test('is that of the tallest cell, within Excel’s bounds', () => {
    fc.assert(
      fc.property(texts, texts, styles, styles, widths, (text, other, style, otherStyle, width) => {
        const [one, two] = [{ text, style, width }, { text: other, style: otherStyle, width }];
        const both = fittingHeight([one, two], 0);
        expect(both).toBe(Math.max(fittingHeight([one], 0), fittingHeight([two], 0)));
        expect(both).toBeGreaterThanOrEqual(20);
        expect(both).toBeLessThanOrEqual(409);
      }),
    );
  });
});
