/**
 * The tab name under which a sheet of ours is born. It bears it only between its creation and its marking, while it is empty: an
 * empty sheet with such a name was left by a broken run and may be removed; a sheet with content never is.
 */
import { GENERATED_SHEET_KINDS, type GeneratedSheetKind } from '../../core/workbook/generated-sheet';

const PREFIX = '~outturn-';

/** At most 24 characters: Excel allows 31. */
export function temporaryName(kind: GeneratedSheetKind): string {
  const random = Math.floor(Math.random() * 36 ** 6).toString(36).padStart(6, '0');
  return `${PREFIX}${kind}-${random}`;
}

/** The kind in a temporary name, `null` for every other tab name. */
export function kindOfTemporaryName(name: string): GeneratedSheetKind | null {
  return GENERATED_SHEET_KINDS.find((kind) => name.startsWith(`${PREFIX}${kind}-`)) ?? null;
}
