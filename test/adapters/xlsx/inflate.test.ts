import { deflateRawSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { HuffmanCode } from '../../../src/adapters/xlsx/package/huffman-code';
import { Inflation } from '../../../src/adapters/xlsx/package/inflate';
import { FailureError } from '../../../src/ports/failure';

/** What the stream expands to in `room` bytes. */
function inflated(stream: Uint8Array, room: number): { readonly content: Uint8Array; readonly isOverfull: boolean } {
  const target = new Uint8Array(room);
  const { filled, isOverfull } = new Inflation(stream, target, 'a part');
  return { content: target.subarray(0, filled), isOverfull };
}

const { Z_FIXED, Z_HUFFMAN_ONLY, Z_DEFAULT_STRATEGY, Z_RLE } = constants;
const repetitive = fc.array(fc.constantFrom('<c r="A1" s="1">', '<v>', '</v></c>', '12.5', '合计', 'x'), { maxLength: 400 }).map((pieces) => new TextEncoder().encode(pieces.join('')));
const bytes = fc.oneof(fc.uint8Array({ maxLength: 3000 }), repetitive);

describe('a deflate stream', () => {
  it('expands to what was compressed, by zlib in any way and by fflate', () => {
    const compressed = fc.oneof(
      fc.record({ level: fc.integer({ min: 0, max: 9 }), strategy: fc.constantFrom(Z_FIXED, Z_HUFFMAN_ONLY, Z_DEFAULT_STRATEGY, Z_RLE), memLevel: fc.constantFrom(1, 8) }).map(
        (options) => (content: Uint8Array) => new Uint8Array(deflateRawSync(content, options)),
      ),
      fc.integer({ min: 0, max: 9 }).map((level) => (content: Uint8Array) => deflateSync(content, { level: level as 0 })),
    );
    fc.assert(
      fc.property(bytes, compressed, (content, compress) => {
        expect(inflated(compress(content), content.length)).toEqual({ content, isOverfull: false });
      }),
      { numRuns: 400 },
    );
  });

  it('expands in many blocks with far distances and the longest matches', () => {
    let state = 7;
    const noise = new Uint8Array(40_000).map(() => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24);
    const content = new Uint8Array(300_000);
    for (let at = 0; at < content.length; at += 32_000) content.set(noise.subarray(0, Math.min(32_000, content.length - at)), at);
    content.fill(65, 100_000, 160_000);
    for (const stream of [deflateRawSync(content), deflateRawSync(content, { level: 0 }), deflateRawSync(content, { memLevel: 1 })]) {
      expect(Buffer.compare(inflated(new Uint8Array(stream), content.length).content, content)).toBe(0);
    }
  });

  it('is stopped at the first byte for which there is no room', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 9 }), (content, less, level) => {
        fc.pre(content.length > 0);
        const room = content.length - 1 - (less % content.length);
        expect(inflated(new Uint8Array(deflateRawSync(content, { level })), room)).toEqual({ content: content.subarray(0, room), isOverfull: true });
      }),
      { numRuns: 300 },
    );
  });

  it('that is cut or broken is refused, or gives something; nothing else happens', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.option(fc.nat(255)), (content, place, change) => {
        const stream = new Uint8Array(deflateRawSync(content));
        const broken = change === null ? stream.subarray(0, place % stream.length) : stream.map((byte, at) => (at === place % stream.length ? change : byte));
        let failure: unknown = null;
        try {
          inflated(broken, content.length);
        } catch (error) {
          failure = error;
        }
        if (failure !== null) expect((failure as FailureError).failure).toEqual({ code: 'corruptFile', part: 'a part' });
        if (change === null) expect(failure).toBeInstanceOf(FailureError);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, number[]]>([
    ['nothing', []],
    ['a block of the fourth kind', [0b111]],
    ['a stored block whose lengths differ', [1, 1, 0, 0, 0, 65]],
    ['a distance before the beginning', [0b00000011, 0b00000010, 0]],
  ])('of %s is refused', (_, stream) => {
    expect(() => inflated(Uint8Array.from(stream), 100)).toThrow(FailureError);
  });
});

describe('a prefix code', () => {
  it('gives the symbol and the length of its code for the next bits, the first of them lowest', () => {
    // 0, 10, 110, 111 as in the example of RFC 1951, 3.2.2.
    const code = HuffmanCode.fromLengths(Uint8Array.of(2, 1, 3, 3));
    expect(code?.mask).toBe(7);
    expect([0b000, 0b001, 0b011, 0b111].map((bits) => code?.entries[bits])).toEqual([(1 << 4) | 1, (0 << 4) | 2, (2 << 4) | 3, (3 << 4) | 3]);
  });

  it('is refused where it has more codes of a length than there are', () => {
    expect(HuffmanCode.fromLengths(Uint8Array.of(1, 1, 1))).toBeNull();
    expect(HuffmanCode.fromLengths(Uint8Array.of(2, 1, 3, 3, 3))).toBeNull();
  });
});
