import { HttpError } from "./http-error.ts";

/** 404: no object with that id, or no such operation on this server (then `hint` says so). */
export class NotFoundError extends HttpError {
  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}
