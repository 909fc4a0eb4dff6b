import type { OperationName } from "@airbyte-web-backend/schema";
import { type Answer, htmlAnswer, jsonAnswer, optionsAnswer } from "./answer.ts";
import { ErrorAnswer } from "./errors/error-answer.ts";
import { methodNotAllowed, unsupportedMediaType } from "./errors/internal-error.ts";
import { pathNotFound } from "./errors/not-found.ts";
import { handle } from "./handlers/index.ts";
import { copyLazily } from "./lazy.ts";
import type { ReadBody } from "./request/read-body.ts";
import type { Responders } from "./responders.ts";
import type { Route } from "./route.ts";
import type { Store } from "./store.ts";

/** What is asked of the server besides its state. */
export interface Answering {
  readonly readBody: ReadBody;
  readonly responders: Responders;
}

export interface ReceivedRequest {
  method: string;
  contentType: string | null;
  bytes: Uint8Array;
}

/** What the server answers. transport-order [derived]: path, verb, media type, body, then the operation itself. */
export function answerRequest(store: Store, route: Route, request: ReceivedRequest, answering: Answering): Answer {
  try {
    switch (route.to) {
      case "web app":
        return webApp(request.method);
      // This version has no tokens. Later ones do, and `Gate` answers for them.
      // transport-unknown-path [source]
      case "token":
      case "nothing":
        throw pathNotFound();
      case "health":
        // transport-health [choice]
        if (request.method === "OPTIONS") return optionsAnswer("HEAD,GET,OPTIONS");
        if (request.method !== "GET" && request.method !== "HEAD") throw methodNotAllowed();
        return jsonAnswer(200, { available: true });
      case "operation":
        return answerOperation(store, route.operationId, request, answering);
    }
  } catch (error) {
    if (error instanceof ErrorAnswer) return jsonAnswer(error.status, error.body);
    throw error;
  }
}

function answerOperation<Name extends OperationName>(
  store: Store,
  operationId: Name,
  { method, contentType, bytes }: ReceivedRequest,
  { readBody, responders }: Answering,
): Answer {
  if (method === "OPTIONS") return optionsAnswer("POST,OPTIONS");
  // transport-no-auth [source]: nobody asks who it is. `Gate` does, for later versions.
  if (method !== "POST") throw methodNotAllowed();
  if (!isJson(contentType) && !(contentType === null && bytes.length === 0)) throw unsupportedMediaType();
  const body = readBody(operationId, bytes);
  const responder = responders.get(operationId);
  if (!responder) return jsonAnswer(200, handle(operationId, store, body));
  // A responder may do as it likes with what it is given: none of it is a part of the state.
  return jsonAnswer(
    200,
    responder(body, () => copyLazily(handle(operationId, store, copyLazily(body)))),
  );
}

/** transport-charset [choice]: parameters are allowed. */
function isJson(contentType: string | null): boolean {
  return contentType?.split(";")[0]?.trim().toLowerCase() === "application/json";
}

/** transport-web-app [source]: outside the API there is a single-page app of static files. */
function webApp(method: string): Answer {
  if (method === "GET" || method === "HEAD") {
    return htmlAnswer(
      200,
      '<!doctype html><html><head><title>Airbyte</title></head><body><div id="root"></div></body></html>',
    );
  }
  const title = "<title>405 Not Allowed</title>";
  return htmlAnswer(
    405,
    `<html><head>${title}</head><body><center><h1>405 Not Allowed</h1></center><hr><center>nginx</center></body></html>`,
  );
}
