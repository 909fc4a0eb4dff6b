import { nameClass } from "./airbyte-error.ts";
import { HttpError } from "./http-error.ts";

/** 401: no credential, a wrong one, or one that ran out. A token was refreshed once before this was thrown. */
export class AuthenticationError extends HttpError {
  declare readonly name: "AuthenticationError";

  static {
    nameClass(AuthenticationError, "AuthenticationError");
  }
}
