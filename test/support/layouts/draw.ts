/** Choices of one layout, drawn from fast-check so that a failing layout is repeated and shrunk. */
import fc, { type GeneratorValue } from 'fast-check';

export class Draw {
  readonly #generate: GeneratorValue;

  public constructor(generate: GeneratorValue) {
    this.#generate = generate;
  }

  public flag(): boolean {
    return this.#generate(fc.boolean);
  }

  /** Both ends included. */
  public int(min: number, max: number): number {
    return this.#generate(fc.integer, { min, max });
  }

  /** One item; throws on an empty list. */
  public one<Item>(items: readonly Item[]): Item {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }

  public shuffled<Item>(items: readonly Item[]): Item[] {
    const rest = [...items];
    const out: Item[] = [];
    while (rest.length > 0) out.push(...rest.splice(this.int(0, rest.length - 1), 1));
    return out;
  }
}
