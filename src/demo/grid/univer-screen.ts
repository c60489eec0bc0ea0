/** Univer with its screen: the packages that the headless one of the emulator has, and their user interfaces. */
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-hyper-link-ui/lib/index.css';
import { LocaleType, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsHyperLinkPlugin } from '@univerjs/sheets-hyper-link';
import { UniverSheetsHyperLinkUIPlugin } from '@univerjs/sheets-hyper-link-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-formula-ui/facade';
import '@univerjs/sheets-hyper-link/facade';
import '@univerjs/sheets-hyper-link-ui/facade';
import '@univerjs/sheets-numfmt/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { isBlocked, MENU_WITHOUT_BLOCKED } from './blocked-commands';
import { univerWords } from './univer-words';

export interface Screen {
  readonly univer: Univer;
  readonly book: FWorkbook;
  readonly container: HTMLElement;
  /** Resolves when the cells can be seen. */
  readonly rendered: Promise<void>;
  /** Calls back when somebody begins and ends typing into a cell. */
  readonly onEditing: (listener: (isEditing: boolean) => void) => void;
}

/** `onRefused` is called where the user asks for one of the blocked commands. */
export function createScreen(container: HTMLElement, data: Partial<IWorkbookData>, onRefused: () => void): Screen {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: univerWords() },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  // The page has Excel's ribbon instead of Univer's own toolbar.
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, headerMenu: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    menu: MENU_WITHOUT_BLOCKED,
    footer: { sheetBar: true, addSheetButtonConfig: { show: false } },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsHyperLinkPlugin);
  univer.registerPlugin(UniverSheetsHyperLinkUIPlugin);
  const api = FUniver.newAPI(univer);
  const rendered = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === api.Enum.LifecycleStages.Rendered) resolve();
    });
  });
  const onEditing: Screen['onEditing'] = (listener) => {
    api.addEvent(api.Event.SheetEditStarted, () => {
      listener(true);
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      listener(false);
    });
  };
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    if (!isBlocked(command.id)) return;
    command.cancel = true;
    onRefused();
  });
  return { univer, book: api.createWorkbook(data), container, rendered, onEditing };
}
