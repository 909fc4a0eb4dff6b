import { operations } from "@airbyte-web-backend/schema";
import { type Answer, htmlAnswer, jsonAnswer, nginxPage, webAppPage } from "../server/answer.ts";
import { pathNotFound } from "./errors/client-error.ts";
import { ErrorResponse } from "./errors/error-response.ts";
import { jerseyError } from "./errors/internal-error.ts";
import { withCors } from "./http/cors.ts";
import { answerOutside, badMessage } from "./http/jetty-pages.ts";
import {
  answerOptions,
  type Headed,
  negotiate,
  refuseMalformedType,
  requireJson,
  requireReadable,
} from "./http/negotiate.ts";
import type { OperationRoute, Route } from "./route.ts";

export interface ReceivedRequest extends Headed {
  method: string;
  hasBody: boolean;
}

/** Maps the body of a request and runs its operation. @throws {ErrorResponse} An error response. */
export type Operate = (operation: OperationRoute) => unknown;

/** Answers as the server does. transport-order [observed]: checks path, verb, media type, accepted types, body, then runs the operation. */
export function answerRequest(route: Route, request: ReceivedRequest, operate: Operate): Answer {
  if (route.to === "web app") return webApp(request.method);
  if (route.to === "outside") return answerOutside(request.method, request.path, request.accept);
  if (route.to === "malformed") return badMessage();
  try {
    return refuseMalformedType(request) ?? withCors(answerBelowApi(route, request, operate));
  } catch (error) {
    if (error instanceof ErrorResponse) return withCors(jsonAnswer(error.status, error.body));
    throw error;
  }
}

function answerBelowApi(route: Route, request: ReceivedRequest, operate: Operate): Answer {
  const { method } = request;
  switch (route.to) {
    case "health": {
      // transport-health [observed]
      if (method === "OPTIONS") return answerOptions(request, ["HEAD", "GET", "OPTIONS"]);
      if (method !== "GET" && method !== "HEAD") throw jerseyError(405);
      const contentType = negotiate(request);
      return typeof contentType === "string" ? jsonAnswer(200, { available: true }, contentType) : contentType;
    }
    case "operation": {
      // transport-options [observed]
      if (method === "OPTIONS") return answerOptions(request, ["POST", "OPTIONS"]);
      // transport-no-auth [observed]: this version has no authentication. `Gate` implements that of later versions.
      if (method !== "POST") throw jerseyError(405);
      requireJson(request);
      const contentType = negotiate(request);
      if (typeof contentType !== "string") return contentType;
      requireReadable(request, request.hasBody, operations[route.operationId].request);
      return jsonAnswer(200, operate(route), contentType);
    }
    // This version has no token endpoint either.
    // transport-unknown-path [observed]
    default:
      throw pathNotFound();
  }
}

/** transport-web-app [source]: the proxy serves a single-page app. */
function webApp(method: string): Answer {
  return method === "GET" || method === "HEAD" ? htmlAnswer(200, webAppPage) : nginxPage(405, "Not Allowed");
}
