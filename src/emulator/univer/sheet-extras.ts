/** What Excel knows of a sheet and the free Univer packages do not. */
import { newPageLayout, type PageLayout } from '../excel/page-layout';

export interface SheetExtras {
  isProtected: boolean;
  isVeryHidden: boolean;
  page: PageLayout;
}

export class SheetExtrasStore {
  private readonly bySheet = new Map<string, SheetExtras>();

  public of(sheetId: string): SheetExtras {
    const known = this.bySheet.get(sheetId);
    if (known !== undefined) return known;
    const fresh = { isProtected: false, isVeryHidden: false, page: newPageLayout() };
    this.bySheet.set(sheetId, fresh);
    return fresh;
  }

  /** A copied sheet has the page setup and the protection of its original, and is visible. */
  public copy(fromId: string, toId: string): void {
    const { isProtected, page } = this.of(fromId);
    this.bySheet.set(toId, { isProtected, isVeryHidden: false, page: structuredClone(page) });
  }
}
