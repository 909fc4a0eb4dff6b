import { HttpError } from "./http-error.ts";

/** 401: no credential, a wrong one, or one that ran out. A token that can be renewed was, once, before this was thrown. */
export class AuthenticationError extends HttpError {
  override get name(): "AuthenticationError" {
    return "AuthenticationError";
  }
}
