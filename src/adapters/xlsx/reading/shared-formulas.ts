import type { XmlScanner } from '../../package/xml/xml-scanner';

/**
 * Formula texts of a sheet. A shared formula (ECMA-376 18.3.1.40) has its text in the first cell only; its dependents get that
 * text as it is, not moved to their place: sheets of ours never share formulas, so this shows that somebody changed them.
 */
export class SharedFormulas {
  readonly #masters = new Map<string, string>();

  /** From the `open` token of `f` to its `close`: the text with "=", or `null` where there is none (a data table). */
  public read(scanner: XmlScanner): string | null {
    const group = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : null;
    const own = scanner.readText();
    if (group !== null && own !== '') this.#masters.set(group, own);
    const text = own !== '' || group === null ? own : (this.#masters.get(group) ?? '');
    return text === '' ? null : `=${text}`;
  }
}
