import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * A button that is gone once it has done its work (an answered question) takes the focus with it, and the keyboard would begin anew at the
 * top. Where that has happened after `change`, the focus goes to `place`; never where the user has gone on to a cell meanwhile.
 */
export function useKeptFocus(change: unknown, place: () => HTMLElement | null): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
    };
  }, []);
  useLayoutEffect(() => {
    const isGone = last.current instanceof Node && !last.current.isConnected;
    if (isGone && document.activeElement === document.body && document.hasFocus()) place()?.focus();
  }, [change]);
}
