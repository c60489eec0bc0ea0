import { linesOfDifference } from '../../../../src/core/checks/clues/lines-of-difference';
import { gap, shownClue } from './gap-tester';

const told = (whole: string, parts: readonly string[]): string | null => shownClue(linesOfDifference(gap(whole, parts)));

describe('amounts that add up to the difference', () => {
  test('are named where the total leaves two of them out, or counts them twice', () => {
    // 3.05 + 4.01; of four amounts there are six pairs, so that 6.00 and more tell something.
    const parts = ['3.05', '1000.11', '4.01', '500.07'];
    expect([told('1500.18', parts), told('1514.30', parts)]).toEqual(['B5 B7', 'B5 B7']);
    expect(told('1498.13', ['1.05', '1000.11', '4.01', '498.02'])).toBeNull();
  });

  test('are counted to the last digit that any of them has', () => {
    expect(told('1500.18', ['3.055', '1000.11', '4.005', '500.07'])).toBe('B5 B7');
    expect(told('1500.181', ['3.055', '1000.11', '4.006', '500.07'])).toBeNull();
    expect(told('1500.1', ['30.5', '1000.1', '40', '500'])).toBe('B5 B7');
  });

  test('may be below 0, but are neither the total nor 0', () => {
    // 500.07 − 3.05 = 497.02.
    expect(told('1004.12', ['-3.05', '1000.11', '4.01', '500.07'])).toBe('B5 B8');
    // The total and 77.31 are what the parts exceed it by, 1077.47.
    expect(told('1000.16', ['77.31', '1500.22', '500.10'])).toBeNull();
    expect(told('100.11', ['0.00', '88.35', '100.11'])).toBeNull();
  });

  test('say nothing where two sets fit, or where it is one amount twice', () => {
    // 30.51 + 40.12 = 20.22 + 50.41.
    expect(told('1570.81', ['30.51', '1000.11', '40.12', '500.07', '20.22', '50.41'])).toBeNull();
    expect(told('1500.18', ['3.53', '1000.11', '3.53', '500.07'])).toBeNull();
  });

  test('are three only where so many sets would hardly fit by chance', () => {
    // Of four amounts there are six pairs and four sets of three: 10.00 and more tell something.
    expect(told('1000.11', ['2.01', '3.01', '5.01', '1000.11'])).toBe('B5 B6 B7');
    expect(told('1000.11', ['2.01', '3.01', '4.96', '1000.11'])).toBeNull();
    expect(told('1000.11', ['1000.11', '2.01', '3.01', '5.01'])).toBe('B6 B7 B8');
  });

  test('are two at least, of 200 at most', () => {
    expect(told('0.00', ['88.35'])).toBeNull();
    const among = (count: number): string | null => told(String(Math.round((count - 2) * 101) / 100), ['10000.01', '10100.02', ...Array.from({ length: count - 2 }, () => '1.01')]);
    expect([among(200), among(201)]).toEqual(['B5 B6', null]);
  });
});
