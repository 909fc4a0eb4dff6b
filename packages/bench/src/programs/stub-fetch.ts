/** A workspace of the fake. */
export const WORKSPACE: { readonly workspaceId: string } = { workspaceId: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6" };

export const BASE_URL = "http://localhost:8000/api";

/** The response bodies of `getState` and of `list`. */
export type Responses = Readonly<Record<"small" | "large", string>>;

export interface Stub {
  /** The response to every request. */
  response: keyof Responses;
  /** Whether each call also creates a `Request`, like a real fetch. */
  buildsRequest: boolean;
}

declare global {
  var baseUrl: string;
  var responseText: string;
}

/** Replaces `globalThis.fetch` with a stub that returns a new `Response` each time. */
export function stubFetch(responses: Responses): Stub {
  const stub: Stub = { response: "small", buildsRequest: false };
  const init = { headers: { "content-type": "application/json" } };
  globalThis.baseUrl = BASE_URL;
  globalThis.responseText = responses.large;
  globalThis.fetch = async (input, request) => {
    if (stub.buildsRequest) new Request(input, request);
    return new Response(responses[stub.response], init);
  };
  return stub;
}
