import { type Answer, jsonAnswer } from "../../server/answer.ts";
import { pathNotFound } from "../errors/client-error.ts";
import { jerseyError } from "../errors/internal-error.ts";
import { withCors } from "./cors.ts";

/**
 * Answers requests that `Request` cannot represent, because it normalises paths and does not allow some verbs.
 *
 * @param target The target of the request line, such as `/api/v1/../health` or `*`.
 * @param pathname The path of the target, as a URL has it.
 * @returns Undefined for other requests.
 */
export function answerRawRequest(
  { method, target, pathname }: { method: string; target: string; pathname: string },
  basePath: string,
): Answer | undefined {
  // transport-options-all [observed]
  if (target === "*") return { status: 200, headers: { allow: "GET,HEAD,TRACE,OPTIONS" }, body: null };
  if (!`${pathname}/`.startsWith(`${basePath}/`)) return undefined;
  // transport-dots [observed]: the server does not resolve dots.
  const hasDots = /\/\.\.?(?=\/|$)/.test(target.split(/[?#]/)[0] ?? "");
  // transport-verb [observed]
  const error = hasDots ? pathNotFound() : method === "TRACE" ? jerseyError(405) : undefined;
  return error && withCors(jsonAnswer(error.status, error.body));
}
