/** The ribbon as manifest.xml describes it: Excel draws its buttons from the same lines. */

type RibbonAction = { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Addresses by pixel size. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** @param base the address that manifest.xml puts before its files; they are served from this page's own root instead */
export function manifestRibbon(manifest: Document, base: string): readonly RibbonGroup[] {
  const defaults = new Map(all(manifest, 'Resources').flatMap((resources) => all(resources, '*')).map(resource));
  const text = (parent: Element, name: string): string => defaults.get(attribute(child(parent, name), 'resid')) ?? '';
  const icons = (control: Element): Map<number, string> =>
    new Map(
      all(child(control, 'Icon'), 'Image').map((image) => [
        Number(attribute(image, 'size')),
        (defaults.get(attribute(image, 'resid')) ?? '').replace(base, '/'),
      ]),
    );
  return all(manifest, 'Group').map((group) => ({
    label: text(group, 'Label'),
    buttons: all(group, 'Control').map((control) => ({
      id: attribute(control, 'id'),
      label: text(control, 'Label'),
      description: text(child(control, 'Supertip'), 'Description'),
      icons: icons(control),
      action: action(control),
    })),
  }));
}

function action(control: Element): RibbonAction {
  const [functionName] = all(control, 'FunctionName');
  return functionName === undefined ? { kind: 'pane' } : { kind: 'function', name: functionName.textContent };
}

function resource(element: Element): [id: string, value: string] {
  return [attribute(element, 'id'), attribute(element, 'DefaultValue')];
}

function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function child(parent: Element, name: string): Element {
  const [found] = all(parent, name);
  if (found === undefined) throw new Error(`manifest.xml: ${parent.tagName} without ${name}`);
  return found;
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
