/** Whether this is a page or a worker of a browser, which hides the causes of network errors. */
export function isBrowser(): boolean {
  return /^Mozilla/.test(globalThis.navigator?.userAgent);
}
