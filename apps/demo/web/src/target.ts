/** The real server behind the page's own origin; null is the fake in this tab. */
export type Target = { readonly place: string; readonly workspaceId: string } | null | undefined;

declare global {
  /** Written in by vite, see `web/server/web-config.ts`: what is only for the other target is not in the build. */
  const __AIRBYTE__: Target;
}
