import { useMemo, useSyncExternalStore } from "react";
import { getAddress, subscribeToAddress } from "./address.ts";
import { parseRoute, type Route } from "./route.ts";

/** The route of the address bar. Links are plain links: `<a href="#/calls">`. */
export function useRoute(): Route {
  const { hash } = useSyncExternalStore(subscribeToAddress, getAddress);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Tells a visit of a view from the next one, and is the same when one comes back to it. */
export function useVisit(): string {
  const { hash, entry } = useSyncExternalStore(subscribeToAddress, getAddress);
  return entry ?? (hash.split("?")[0] || "#/");
}
