/** A workspace of the fake Airbyte. */
export const WORKSPACE: { readonly workspaceId: string } = { workspaceId: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6" };

export const BASE_URL = "http://localhost:8000/api";

/** The text that `getState` is answered with, and that `list` is. */
export type Answers = Readonly<Record<"small" | "large", string>>;

export interface Stub {
  /** What it answers with, whatever it is asked. */
  answer: keyof Answers;
  /** Whether each call makes a `Request` of what it is given, as the platform's fetch does. */
  buildsRequest: boolean;
}

declare global {
  var baseUrl: string;
  var answerText: string;
}

/** Puts a stub in the place of the platform's fetch: it gives a platform's response each time. */
export function stubFetch(answers: Answers): Stub {
  const stub: Stub = { answer: "small", buildsRequest: false };
  const init = { headers: { "content-type": "application/json" } };
  globalThis.baseUrl = BASE_URL;
  globalThis.answerText = answers.large;
  globalThis.fetch = async (input, request) => {
    if (stub.buildsRequest) new Request(input, request);
    return new Response(answers[stub.answer], init);
  };
  return stub;
}
