/** The real server; null for the fake in this tab. */
export type Target =
  | {
      readonly place: string;
      readonly workspaceId: string;
      /** Timeout and retries of the settings. */
      readonly limits: { readonly timeoutMs?: number; readonly maxRetries?: number };
    }
  | null
  | undefined;

declare global {
  /** Defined by Vite in `server/web-config.ts`, so that the build has code for one target only. */
  const __AIRBYTE__: Target;
}
