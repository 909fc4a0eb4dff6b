import { useMemo } from "react";
import { useStore } from "../store.ts";
import { address } from "./address.ts";
import { parseRoute, type Route } from "./route.ts";

/** The current route. Links are plain links: `<a href="#/calls">`. */
export function useRoute(): Route {
  const { hash } = useStore(address);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** The key of a visit of a view, equal when the user goes back. */
export function useVisit(): string {
  const { hash, entry } = useStore(address);
  return entry ?? (hash.split("?")[0] || "#/");
}
