import { HttpError } from "./http-error.ts";

/**
 * 404: no object with that id, or no such operation on this server (then `hint` says so). A create that names an unknown
 * source or destination has written the operations of its body by then.
 */
export class NotFoundError extends HttpError {
  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}
