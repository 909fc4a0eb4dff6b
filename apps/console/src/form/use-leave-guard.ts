import { useEffect } from "react";

/**
 * Asks before the user leaves what is not saved: by a link, with the back button, by reloading or by closing the tab.
 *
 * A program that leads on, as after saving, is not asked. Browsers of before 2026 may lack the Navigation API: they ask
 * when the tab is closed or reloaded only.
 */
export function useLeaveGuard(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const askBeforeClosing = (event: Event) => event.preventDefault();
    const askBeforeLeaving = (event: NavigateEvent) => {
      // What leaves the page altogether is asked by the browser.
      if (!event.hashChange || !event.userInitiated || !event.cancelable) return;
      if (!confirm("Leave without saving? What you have entered here is lost.")) event.preventDefault();
    };
    addEventListener("beforeunload", askBeforeClosing);
    window.navigation?.addEventListener("navigate", askBeforeLeaving);
    return () => {
      removeEventListener("beforeunload", askBeforeClosing);
      window.navigation?.removeEventListener("navigate", askBeforeLeaving);
    };
  }, [isDirty]);
}
