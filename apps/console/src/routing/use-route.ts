import { useMemo, useSyncExternalStore } from "react";
import { getAddress, subscribeToAddress } from "./address.ts";
import { parseRoute, type Route } from "./route.ts";

/** The current route. Links are plain links: `<a href="#/calls">`. */
export function useRoute(): Route {
  const { hash } = useSyncExternalStore(subscribeToAddress, getAddress);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** The key of a visit of a view, equal when the user goes back. */
export function useVisit(): string {
  const { hash, entry } = useSyncExternalStore(subscribeToAddress, getAddress);
  return entry ?? (hash.split("?")[0] || "#/");
}
