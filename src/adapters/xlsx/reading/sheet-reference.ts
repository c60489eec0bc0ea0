const CELLS_OF_A_SHEET = /^=?(?:'((?:[^']|'')+)'|([^'"!()[\]{},:;]+))!\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?$/iu;

/** The sheet that a defined name refers to with one reference; `null` for "#REF!", a formula, or several sheets. */
export function sheetOfReference(reference: string): string | null {
  const match = CELLS_OF_A_SHEET.exec(reference.trim());
  return match === null ? null : (match[1]?.replaceAll("''", "'") ?? match[2] ?? null);
}
