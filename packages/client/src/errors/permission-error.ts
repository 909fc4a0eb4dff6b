import { nameClass } from "./airbyte-error.ts";
import { HttpError } from "./http-error.ts";

/** 403: the credential is good, but may not do this. */
export class PermissionError extends HttpError {
  declare readonly name: "PermissionError";

  static {
    nameClass(PermissionError, "PermissionError");
  }
}
