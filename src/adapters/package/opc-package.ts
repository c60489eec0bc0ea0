import { corruptFile } from './file-failures';
import { compressEntry } from './compress-entry';
import { decodeHead, decodePart } from './decode-part';
import { expandEntry, expandEntryHead } from './expand-entry';
import { partKey } from './part-key';
import { requireZip } from './recognize-container';
import { assembleZip } from './zip-assembler';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-entry';

export interface PackageChanges {
  /** New content by part name; a part that exists keeps its place, another is appended. */
  readonly texts: ReadonlyMap<string, string>;
  readonly removed: ReadonlySet<string>;
}

/**
 * The parts of a package by name. Immutable: a change gives a new package, so that a write that fails half-way has changed nothing.
 * Part names have no leading slash and are compared without case (ECMA-376 part 2, 9.1.1).
 */
export class OpcPackage {
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  private constructor(entries: ReadonlyMap<string, ZipEntry>) {
    this.#entries = entries;
  }

  /** Reads the directory only. Throws `notOoxml`, `encrypted`, `corruptFile` or `tooLarge`. Keeps views of `bytes`. */
  public static fromBytes(bytes: Uint8Array): OpcPackage {
    requireZip(bytes);
    return new OpcPackage(new Map(readZipDirectory(bytes).map((entry) => [partKey(entry.name), entry])));
  }

  public has(part: string): boolean {
    return this.#entries.has(partKey(part));
  }

  /** Bytes of the part when expanded, as the directory states it. Throws `corruptFile` where the part is missing. */
  public size(part: string): number {
    return this.#entry(part).size;
  }

  /** The part's text. Throws `corruptFile` where the part is missing, damaged or neither UTF-8 nor UTF-16. */
  public text(part: string): string {
    return decodePart(expandEntry(this.#entry(part)), part);
  }

  /** The text of the first bytes, without a cut character at the end. */
  public head(part: string, bytes: number): string {
    return decodeHead(expandEntryHead(this.#entry(part), bytes));
  }

  public with(changes: PackageChanges): OpcPackage {
    const entries = new Map(this.#entries);
    for (const part of changes.removed) entries.delete(partKey(part));
    for (const [part, text] of changes.texts) {
      const key = partKey(part);
      entries.set(key, compressEntry(entries.get(key)?.name ?? part, text));
    }
    return new OpcPackage(entries);
  }

  public toBytes(): Uint8Array {
    return assembleZip([...this.#entries.values()]);
  }

  #entry(part: string): ZipEntry {
    const entry = this.#entries.get(partKey(part));
    if (entry === undefined) throw corruptFile(part);
    return entry;
  }
}
