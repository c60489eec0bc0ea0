/** Code lengths of deflate go to 15 bits (RFC 1951, 3.2.7). */
const MAX_BITS = 15;

/** No bits of a code: any symbol beyond those that deflate has. */
const NO_SYMBOL = 512;

/**
 * The symbols of one prefix code by the next bits of the stream: entry `bits & mask` is symbol × 16 + length of its code. `lengths` gives the
 * length of each symbol's code, 0 for none. `null` where more codes are given than there are bits for.
 */
export class HuffmanCode {
  public readonly entries: Uint16Array;
  public readonly mask: number;

  private constructor(entries: Uint16Array) {
    this.entries = entries;
    this.mask = entries.length - 1;
  }

  public static fromLengths(lengths: Uint8Array): HuffmanCode | null {
    const counts = new Uint16Array(MAX_BITS + 1);
    for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
    counts[0] = 0;
    let longest = 1;
    let code = 0;
    const next = new Uint16Array(MAX_BITS + 2);
    for (let length = 1; length <= MAX_BITS; length += 1) {
      const count = counts[length] ?? 0;
      next[length] = code;
      code += count;
      if (code > 1 << length) return null;
      if (count > 0) longest = length;
      code <<= 1;
    }
    const entries = new Uint16Array(1 << longest).fill(NO_SYMBOL << 4);
    for (const [symbol, length] of lengths.entries()) {
      if (length === 0) continue;
      const own = next[length] ?? 0;
      next[length] = own + 1;
      for (let at = reversed(own, length); at < entries.length; at += 1 << length) entries[at] = (symbol << 4) | length;
    }
    return new HuffmanCode(entries);
  }
}

/** Codes stand in the stream with their first bit lowest. */
function reversed(code: number, length: number): number {
  let bits = 0;
  for (let at = 0; at < length; at += 1) bits |= ((code >> at) & 1) << (length - 1 - at);
  return bits;
}
