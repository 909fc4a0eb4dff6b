import { UUID } from "@airbyte-web-backend/cli/core";

/** The view of the page, from the address after the `#`. */
export type Route =
  | { readonly view: "overview" | "create" | "calls" | "faults" }
  | { readonly view: "connections" | "search"; readonly query: URLSearchParams }
  | { readonly view: "connection" | "edit"; readonly connectionId: string }
  | { readonly view: "missing"; readonly path: string };

/** @param hash `location.hash`, such as `#/connections?status=inactive`. */
export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?");
  const [first = "", second = "", third] = path.split("/");
  if (path === "") return { view: "overview" };
  if (path === "create" || path === "calls" || path === "faults") return { view: path };
  if (path === "connections" || path === "search") return { view: path, query: new URLSearchParams(query) };
  // The server answers other ids with a long error of its JSON parser.
  if (first === "connections" && UUID.test(second) && (third === undefined || third === "edit")) {
    return { view: third ?? "connection", connectionId: second };
  }
  return { view: "missing", path };
}

export function connectionHref(connectionId: string): string {
  return `#/connections/${connectionId}`;
}
