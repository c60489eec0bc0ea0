import { XmlScanner } from '../../package/xml/xml-scanner';
import { BUILTIN_FORMATS } from './builtin-formats';

const GENERAL = 'General';

/**
 * Number format codes by the index that a cell's `s` attribute gives. A file's own code goes before a built-in one of that id.
 * Scanned, not held as a tree: books that were copied together for years carry tens of thousands of formats.
 */
export function readNumberFormats(source: string, part: string): string[] {
  const scanner = new XmlScanner(source, part);
  const own = new Map<number, string>();
  const ids: number[] = [];
  let section = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.depth === 2) section = scanner.name;
    if (scanner.depth !== 3) continue;
    const id = Number(scanner.attribute('numFmtId') ?? 0);
    if (section === 'numFmts') own.set(id, scanner.attribute('formatCode') ?? GENERAL);
    if (section === 'cellXfs') ids.push(id);
  }
  return ids.map((id) => own.get(id) ?? BUILTIN_FORMATS.get(id) ?? GENERAL);
}
