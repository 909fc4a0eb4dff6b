import { HttpError } from "./http-error.ts";

/** 403: the credential is good, but may not do this. */
export class PermissionError extends HttpError {
  override get name(): "PermissionError" {
    return "PermissionError";
  }
}
