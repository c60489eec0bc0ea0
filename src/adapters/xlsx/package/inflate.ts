import { corruptFile } from '../file-failures';
import { HuffmanCode } from './huffman-code';

/** Tables of RFC 1951, 3.2.5 to 3.2.7. */
const LENGTH_BASE = Uint16Array.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258);
const LENGTH_EXTRA = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0);
const DISTANCE_BASE = Uint16Array.from({ length: 30 }, (_, symbol) => (symbol < 2 ? symbol : (2 + (symbol & 1)) << ((symbol >> 1) - 1)) + 1);
const DISTANCE_EXTRA = Uint8Array.from({ length: 30 }, (_, symbol) => (symbol < 2 ? 0 : (symbol >> 1) - 1));
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END_OF_BLOCK = 256;

const FIXED_LITERALS = Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
const FIXED_DISTANCES = new Uint8Array(30).fill(5);

/**
 * Expands a deflate stream (RFC 1951) to the room that is given, and stops there: never a byte more is made, whatever the stream holds. That is
 * why fflate does not do it: in one go it works on through any bomb, and in steps, which can be stopped, it takes twice as long.
 */
export class Inflation {
  readonly #input: Uint8Array;
  readonly #target: Uint8Array;
  readonly #part: string;
  /** Next byte of the input; `#bits` bits of those before it wait in `#hold`. */
  #at = 0;
  #hold = 0;
  #bits = 0;
  #filled = 0;
  #isFinished = false;
  #isOverfull = false;

  /** Throws `corruptFile` where the stream breaks its format or ends early. */
  public constructor(input: Uint8Array, target: Uint8Array, part: string) {
    this.#input = input;
    this.#target = target;
    this.#part = part;
    while (!this.#isFinished && !this.#isOverfull) this.#readBlock();
  }

  /** Bytes of the target that were filled. */
  public get filled(): number {
    return this.#filled;
  }

  /** The stream holds more than the target has room for. */
  public get isOverfull(): boolean {
    return this.#isOverfull;
  }

  #readBlock(): void {
    this.#isFinished = this.#take(1) === 1;
    switch (this.#take(2)) {
      case 0:
        this.#copyStored();
        break;
      case 1:
        this.#expand(this.#codeOf(FIXED_LITERALS), this.#codeOf(FIXED_DISTANCES));
        break;
      case 2:
        this.#expandDynamic();
        break;
      default:
        throw corruptFile(this.#part);
    }
    if (this.#at - (this.#bits >> 3) > this.#input.length) throw corruptFile(this.#part);
  }

  /** Up to 16 bits. Behind the end there are zeros; that they were used is noticed at the end of the block. */
  #take(count: number): number {
    while (this.#bits < count) {
      this.#hold |= (this.#input[this.#at] ?? 0) << this.#bits;
      this.#at += 1;
      this.#bits += 8;
    }
    const taken = this.#hold & ((1 << count) - 1);
    this.#hold >>>= count;
    this.#bits -= count;
    return taken;
  }

  #copyStored(): void {
    // A stored block begins at a byte.
    this.#take(this.#bits & 7);
    const length = this.#take(16);
    if (this.#take(16) !== (~length & 0xffff)) throw corruptFile(this.#part);
    const start = this.#at - (this.#bits >> 3);
    const stored = this.#input.subarray(start, start + length);
    if (stored.length < length) throw corruptFile(this.#part);
    const room = this.#target.length - this.#filled;
    this.#target.set(length > room ? stored.subarray(0, room) : stored, this.#filled);
    this.#filled += Math.min(length, room);
    this.#isOverfull = length > room;
    this.#at = start + length;
    this.#hold = 0;
    this.#bits = 0;
  }

  #expandDynamic(): void {
    const literals = this.#take(5) + 257;
    const distances = this.#take(5) + 1;
    const lengthCodes = this.#take(4) + 4;
    const codeLengths = new Uint8Array(LENGTH_ORDER.length);
    for (const symbol of LENGTH_ORDER.slice(0, lengthCodes)) codeLengths[symbol] = this.#take(3);
    const code = this.#codeOf(codeLengths);
    const lengths = new Uint8Array(literals + distances);
    for (let at = 0; at < lengths.length; ) {
      const symbol = this.#symbol(code);
      if (symbol < 16) {
        lengths[at] = symbol;
        at += 1;
        continue;
      }
      if (symbol > 18 || (symbol === 16 && at === 0)) throw corruptFile(this.#part);
      const repeated = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
      const end = at + (symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7));
      if (end > lengths.length) throw corruptFile(this.#part);
      lengths.fill(repeated, at, end);
      at = end;
    }
    this.#expand(this.#codeOf(lengths.subarray(0, literals)), this.#codeOf(lengths.subarray(literals)));
  }

  #codeOf(lengths: Uint8Array): HuffmanCode {
    const code = HuffmanCode.fromLengths(lengths);
    if (code === null) throw corruptFile(this.#part);
    return code;
  }

  #symbol({ entries, mask }: HuffmanCode): number {
    while (this.#bits < 15) {
      this.#hold |= (this.#input[this.#at] ?? 0) << this.#bits;
      this.#at += 1;
      this.#bits += 8;
    }
    const entry = entries[this.#hold & mask] ?? 0;
    this.#hold >>>= entry & 15;
    this.#bits -= entry & 15;
    return entry >> 4;
  }

  /** One block to its end. Everything it needs stands in local variables: this loop runs for every byte of a sheet. */
  #expand({ entries: literals, mask: literalMask }: HuffmanCode, { entries: distances, mask: distanceMask }: HuffmanCode): void {
    const input = this.#input;
    const target = this.#target;
    const room = target.length;
    let at = this.#at;
    let hold = this.#hold;
    let bits = this.#bits;
    let filled = this.#filled;
    for (;;) {
      if (bits < 16) {
        hold |= ((input[at] ?? 0) | ((input[at + 1] ?? 0) << 8)) << bits;
        at += 2;
        bits += 16;
      }
      const literal = literals[hold & literalMask] ?? 0;
      hold >>>= literal & 15;
      bits -= literal & 15;
      if (literal < END_OF_BLOCK << 4) {
        if (filled === room) {
          this.#isOverfull = true;
          break;
        }
        target[filled] = literal >> 4;
        filled += 1;
        continue;
      }
      const lengthSymbol = (literal >> 4) - END_OF_BLOCK - 1;
      if (lengthSymbol < 0) break;
      if (bits < 16) {
        hold |= ((input[at] ?? 0) | ((input[at + 1] ?? 0) << 8)) << bits;
        at += 2;
        bits += 16;
      }
      const lengthExtra = LENGTH_EXTRA[lengthSymbol] ?? 0;
      const length = (LENGTH_BASE[lengthSymbol] ?? 0) + (hold & ((1 << lengthExtra) - 1));
      hold >>>= lengthExtra;
      bits -= lengthExtra;
      if (bits < 16) {
        hold |= ((input[at] ?? 0) | ((input[at + 1] ?? 0) << 8)) << bits;
        at += 2;
        bits += 16;
      }
      const distanceEntry = distances[hold & distanceMask] ?? 0;
      hold >>>= distanceEntry & 15;
      bits -= distanceEntry & 15;
      if (bits < 16) {
        hold |= ((input[at] ?? 0) | ((input[at + 1] ?? 0) << 8)) << bits;
        at += 2;
        bits += 16;
      }
      const distanceSymbol = distanceEntry >> 4;
      const distanceExtra = DISTANCE_EXTRA[distanceSymbol] ?? 0;
      const distance = (DISTANCE_BASE[distanceSymbol] ?? 0) + (hold & ((1 << distanceExtra) - 1));
      hold >>>= distanceExtra;
      bits -= distanceExtra;
      // Symbols that deflate does not have give 0.
      if (length === 0 || distance === 0 || distance > filled) throw corruptFile(this.#part);
      let end = filled + length;
      if (end > room) {
        this.#isOverfull = true;
        end = room;
      }
      for (; filled < end; filled += 1) target[filled] = target[filled - distance] ?? 0;
      if (this.#isOverfull) break;
    }
    this.#at = at;
    this.#hold = hold;
    this.#bits = bits;
    this.#filled = filled;
  }
}
