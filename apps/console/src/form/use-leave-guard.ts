import { useEffect } from "react";

/**
 * Asks before the user leaves unsaved changes: by a link, the back button, a reload or by closing the tab.
 *
 * It does not ask when the page itself navigates, as after saving. Without the Navigation API (browsers before 2026) it asks
 * only when the tab is closed or reloaded.
 */
export function useLeaveGuard(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const askBeforeClosing = (event: Event) => event.preventDefault();
    const askBeforeLeaving = (event: NavigateEvent) => {
      // The browser asks when the user leaves the page.
      if (!event.hashChange || !event.userInitiated || !event.cancelable) return;
      if (!confirm("Leave without saving? Your changes will be lost.")) event.preventDefault();
    };
    addEventListener("beforeunload", askBeforeClosing);
    window.navigation?.addEventListener("navigate", askBeforeLeaving);
    return () => {
      removeEventListener("beforeunload", askBeforeClosing);
      window.navigation?.removeEventListener("navigate", askBeforeLeaving);
    };
  }, [isDirty]);
}
