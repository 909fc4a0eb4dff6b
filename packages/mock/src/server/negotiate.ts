import { charsetFailure, notAcceptable, unsupportedMediaType } from "../errors/internal-error.ts";
import { type Answer, withCors } from "./answer.ts";
import { jerseyServlet, jettyError } from "./jetty-pages.ts";
import {
  charsetProblem,
  formatMediaType,
  isCompatible,
  type MediaType,
  parseAccept,
  parseMediaType,
} from "./media-type.ts";

/** What of a request says how it is written, and how the answer is to be. */
export interface Headed {
  /** As it was asked for, without its query. */
  path: string;
  contentType: string | null;
  accept: string | null;
}

const plainText: MediaType = { type: "text", subtype: "plain", parameters: new Map() };
const json: MediaType = { type: "application", subtype: "json", parameters: new Map() };

/** transport-media-type-malformed [observed]: Jetty answers, before the path is looked at. Undefined: it may pass. */
export function refuseMalformedType({ path, contentType, accept }: Headed): Answer | undefined {
  if (contentType === null || parseMediaType(contentType)) return undefined;
  return jettyError(400, { path, accept, servlet: jerseyServlet });
}

/**
 * The media type of a body, looked at when the method is chosen.
 *
 * @throws 500 which tells of a 415: transport-media-type [observed].
 */
export function requireJson({ contentType }: Headed): void {
  const media = contentType === null ? undefined : parseMediaType(contentType);
  if (media && !isCompatible(media, json)) throw unsupportedMediaType();
}

/**
 * And looked at again by those who read bodies, for whom a wildcard is no JSON.
 *
 * @throws 500 which tells of a 415, with a cause; or of a charset that Java does not have: transport-charset [observed].
 */
export function requireReadable({ contentType }: Headed, hasBody: boolean, schema: string): void {
  const media = contentType === null ? undefined : parseMediaType(contentType);
  const charset = media?.parameters.get("charset");
  const problem = charset === undefined ? undefined : charsetProblem(charset);
  if (charset !== undefined && problem) throw charsetFailure(problem, charset);
  const isRead = media && /^(?:(?:.*\+)?json|(?:x-)?javascript|x-json)$/.test(media.subtype);
  if (!hasBody || isRead) return;
  const shown = media ? formatMediaType(media) : "application/octet-stream";
  const type = `class io.airbyte.api.model.${schema}`;
  throw unsupportedMediaType({
    className: "org.glassfish.jersey.message.internal.MessageBodyProviderNotFoundException",
    message: `MessageBodyReader not found for media type=${shown}, type=${type}, genericType=${type}.`,
  });
}

/**
 * The media type of an answer: transport-accept [observed]. Errors are JSON without parameters, whatever is accepted.
 *
 * @returns An answer where the header is malformed: that is Jetty's.
 * @throws 500 which tells of a 406.
 */
export function negotiate({ path, accept }: Headed): string | Answer {
  if (accept === null || accept.trim() === "") return "application/json";
  const accepted = parseAccept(accept);
  if (!accepted) return withCors(jettyError(400, { path, accept, servlet: jerseyServlet }));
  const chosen = accepted.find((media) => isCompatible(media, json));
  if (!chosen) throw notAcceptable();
  // The more specific one of the two.
  return formatMediaType(chosen.type === "*" || chosen.subtype === "*" ? json : chosen);
}

/** transport-options [observed]: the verbs of a path, as a text for who takes texts. */
export function answerOptions({ path, accept }: Headed, verbs: readonly string[]): Answer {
  const accepted = accept === null || accept.trim() === "" ? [plainText] : parseAccept(accept);
  if (!accepted) return withCors(jettyError(400, { path, accept, servlet: jerseyServlet }));
  const [first = plainText] = accepted;
  const isText = isCompatible(first, plainText);
  const headers = { "content-type": formatMediaType(isText ? plainText : first), allow: verbs.join(",") };
  return withCors({ status: 200, headers, body: isText ? verbs.join(", ") : null });
}
