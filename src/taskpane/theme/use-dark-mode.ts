import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

const prefersDark = (): boolean => window.matchMedia(QUERY).matches;

/** @param hostIsDark what Office says of its own theme; `null` where it says nothing, as on the web: then the system decides */
export function useDarkMode(hostIsDark: boolean | null): boolean {
  const systemIsDark = useSyncExternalStore(subscribe, prefersDark);
  return hostIsDark ?? systemIsDark;
}
