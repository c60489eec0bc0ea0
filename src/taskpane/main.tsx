/** The page's start: one store for pane and ribbon, the commands at once, the pane as soon as Office is ready. */
import { createRoot } from 'react-dom/client';
import { loadHelpers } from '../adapters/officejs/host-diagnostics';
import { associateCommands } from '../commands/associate';
import { enMessages } from '../locales/en';
import { zhCNMessages } from '../locales/zh-CN';
import { App } from './App';
import { hostPage } from './host-page';
import { officeServices } from './office-services';
import { paneRoot, showOutsideExcel } from './start-screen';
import { PaneStore } from './store/pane-store';

// Without Office.js (CDN slow or blocked) the start screen of taskpane.html stays and says what to do.
if (typeof Office !== 'undefined') start();

function start(): void {
  const services = officeServices();
  const store = new PaneStore(services);
  associateCommands(store);
  void Office.onReady().then(({ host }) => {
    // Outside of Office the host is null, whatever the types say.
    if ((host as Office.HostType | null) !== Office.HostType.Excel) {
      showOutsideExcel();
      return;
    }
    const { languageTag, isDark } = hostPage();
    const messages = languageTag === 'zh-CN' ? zhCNMessages : enMessages;
    document.documentElement.lang = languageTag;
    createRoot(paneRoot()).render(<App store={store} services={services} messages={messages} hostIsDark={isDark} />);
    void store.check();
    // After the pane has appeared: only the diagnostics of a fault say a little more with it.
    void loadHelpers();
  });
}
