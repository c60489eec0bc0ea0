/** The manifest as its tests read it (they run in jsdom, whose XML parser this uses). */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const REPOSITORY = path.join(__dirname, '..', '..');
export const BASE = 'https://localhost:3000/';

export function manifestDocument(): Document {
  const source = readFileSync(path.join(REPOSITORY, 'manifest.xml'), 'utf8');
  return new DOMParser().parseFromString(source, 'text/xml');
}

/** Elements of any namespace by local name. */
export function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** The default and every override of a localised element. */
export function texts(element: Element): string[] {
  return [attribute(element, 'DefaultValue'), ...elements(element, 'Override').map((override) => attribute(override, 'Value'))];
}
