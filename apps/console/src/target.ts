/** The real server behind the page's own origin; null is the fake in this tab. */
export type Target =
  | {
      readonly place: string;
      readonly workspaceId: string;
      /** What the settings say of timeouts and retries. */
      readonly limits: { readonly timeoutMs?: number; readonly maxRetries?: number };
    }
  | null
  | undefined;

declare global {
  /** Written in by vite, see `web/server/web-config.ts`: what is only for the other target is not in the build. */
  const __AIRBYTE__: Target;
}
