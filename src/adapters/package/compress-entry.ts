import { deflateSync } from 'fflate';

import { crc32 } from './crc32';
import { DEFLATED, UTF8_NAME_FLAG, type ZipEntry } from './zip-entry';

/** 1980-01-01, the first date that zip knows and the one that Excel writes: the same content gives the same bytes at any time. */
const NO_DATE = 0x00210000;

/** A new entry with this text as its content. */
export function compressEntry(name: string, text: string): ZipEntry {
  const content = new TextEncoder().encode(text);
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: UTF8_NAME_FLAG,
    method: DEFLATED,
    modified: NO_DATE,
    crc: crc32(content),
    size: content.length,
    compressed: deflateSync(content),
    externalAttributes: 0,
  };
}
