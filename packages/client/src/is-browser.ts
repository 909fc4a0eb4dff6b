/** Whether this is a page or a worker of a browser, which hides from it what happens on the network. */
export function isBrowser(): boolean {
  return /^Mozilla/.test(globalThis.navigator?.userAgent);
}
