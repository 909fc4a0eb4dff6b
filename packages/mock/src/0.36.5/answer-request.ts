import { type OperationName, operations } from "@airbyte-web-backend/schema";
import { type Answer, htmlAnswer, jsonAnswer } from "../server/answer.ts";
import { copyLazily } from "../state/lazy.ts";
import { pathNotFound } from "./errors/client-error.ts";
import { ErrorResponse } from "./errors/error-response.ts";
import { methodNotAllowed } from "./errors/internal-error.ts";
import { handle } from "./handlers/index.ts";
import { answerOutside, badMessage } from "./http/jetty-pages.ts";
import {
  answerOptions,
  type Headed,
  negotiate,
  refuseMalformedType,
  requireJson,
  requireReadable,
} from "./http/negotiate.ts";
import type { ReadBody } from "./request/read-body.ts";
import type { Responders } from "./responders.ts";
import type { Route } from "./route.ts";
import type { Store } from "./store.ts";

export interface Answering {
  readonly readBody: ReadBody;
  readonly responders: Responders;
}

export interface ReceivedRequest extends Headed {
  method: string;
  bytes: Uint8Array;
}

/** Answers as the server does. transport-order [observed]: checks path, verb, media type, accepted types, body, then runs the operation. */
export function answerRequest(store: Store, route: Route, request: ReceivedRequest, answering: Answering): Answer {
  if (route.to === "web app") return webApp(request.method);
  if (route.to === "outside") return answerOutside(request.method, request.path, request.accept);
  if (route.to === "malformed") return badMessage();
  try {
    return refuseMalformedType(request) ?? answerBelowApi(store, route, request, answering);
  } catch (error) {
    if (error instanceof ErrorResponse) return jsonAnswer(error.status, error.body);
    throw error;
  }
}

function answerBelowApi(
  store: Store,
  route: Route,
  request: ReceivedRequest,
  { readBody, responders }: Answering,
): Answer {
  const { method } = request;
  switch (route.to) {
    case "health": {
      // transport-health [observed]
      if (method === "OPTIONS") return answerOptions(request, ["HEAD", "GET", "OPTIONS"]);
      if (method !== "GET" && method !== "HEAD") throw methodNotAllowed();
      const contentType = negotiate(request);
      return typeof contentType === "string" ? jsonAnswer(200, { available: true }, contentType) : contentType;
    }
    case "operation": {
      // transport-options [observed]
      if (method === "OPTIONS") return answerOptions(request, ["POST", "OPTIONS"]);
      // transport-no-auth [observed]: this version has no authentication. `Gate` implements that of later versions.
      if (method !== "POST") throw methodNotAllowed();
      requireJson(request);
      const contentType = negotiate(request);
      if (typeof contentType !== "string") return contentType;
      requireReadable(request, request.bytes.length > 0, operations[route.operationId].request);
      return jsonAnswer(200, operate(store, route.operationId, request.bytes, { readBody, responders }), contentType);
    }
    // This version has no token endpoint either.
    // transport-unknown-path [observed]
    default:
      throw pathNotFound();
  }
}

function operate<Name extends OperationName>(
  store: Store,
  operationId: Name,
  bytes: Uint8Array,
  { readBody, responders }: Answering,
): unknown {
  const body = readBody(operationId, bytes);
  const responder = responders.get(operationId);
  if (!responder) return handle(operationId, store, body);
  // Copies, because a responder may change its arguments.
  const next = () => copyLazily(handle(operationId, store, copyLazily(body)));
  return responder(body, next, (status: number, responseBody: object) => {
    throw new ErrorResponse(status, responseBody as ErrorResponse["body"]);
  });
}

/** transport-web-app [source]: the proxy serves a single-page app. */
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
