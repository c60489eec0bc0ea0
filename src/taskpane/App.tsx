/** Wires theme, fault boundary, store and wording; decides nothing else. */
import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Messages } from '../locales/messages';
import { FaultBoundary } from './notices/FaultBoundary';
import { Pane } from './Pane';
import type { PaneServices } from './pane-services';
import type { PaneStore } from './store/pane-store';
import { DARK_THEME, LIGHT_THEME } from './theme/pane-theme';
import { useDarkMode } from './theme/use-dark-mode';

export interface AppProps {
  readonly store: PaneStore;
  readonly services: PaneServices;
  readonly messages: Messages;
  /** `null` where Office does not say. */
  readonly hostIsDark: boolean | null;
}

export function App({ store, services, messages, hostIsDark }: AppProps): ReactElement {
  const isDark = useDarkMode(hostIsDark);
  return (
    <FluentProvider theme={isDark ? DARK_THEME : LIGHT_THEME} lang={messages.languageTag} style={{ minHeight: '100%' }}>
      <FaultBoundary services={services} wording={messages.pane}>
        <Pane store={store} services={services} messages={messages} />
      </FaultBoundary>
    </FluentProvider>
  );
}
