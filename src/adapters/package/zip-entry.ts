/** One entry of a zip package, still compressed. Copied entries keep their stream; only their headers are written anew. */
export interface ZipEntry {
  /** As it is found: "xl/workbook.xml". */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** General purpose bits without bit 3: sizes always stand in the header that we write. */
  readonly flags: number;
  readonly method: ZipMethod;
  /** Time in the low half, date in the high half, as MS-DOS packs them. */
  readonly modified: number;
  readonly crc: number;
  /** Expanded, as the directory states it: a claim until `expandEntry` has checked it. */
  readonly size: number;
  readonly compressed: Uint8Array;
  readonly externalAttributes: number;
}

/** The two methods that OPC allows (ECMA-376 part 2, annex C). */
export const STORED = 0;
export const DEFLATED = 8;
type ZipMethod = typeof STORED | typeof DEFLATED;

export const UTF8_NAME_FLAG = 0x0800;
