/** The form of a numbering: 一、 and 二、 are of one level, (一) and 1. of others; "" where there is none. */
export function ordinalForm(ordinal: string): string {
  return ordinal.replace(/\d+/u, '0').replace(/\p{L}+/u, 'x');
}
