import { HttpError } from "./http-error.ts";

/** 5xx: the server failed. Airbyte also answers 500 to some wrong requests, so read the message. */
export class ServerError extends HttpError {
  override get name(): "ServerError" {
    return "ServerError";
  }
}
