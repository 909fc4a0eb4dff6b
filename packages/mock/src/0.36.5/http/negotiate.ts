import type { Answer } from "../../server/answer.ts";
import { internalError, jerseyError } from "../errors/internal-error.ts";
import { jerseyServlet, jettyError } from "./jetty-pages.ts";
import {
  charsetProblem,
  formatMediaType,
  isCompatible,
  type MediaType,
  parseAccept,
  parseMediaType,
} from "./media-type.ts";

/** The parts of a request that content negotiation uses. */
export interface Headed {
  /** Without the query. */
  path: string;
  contentType: string | null;
  accept: string | null;
}

const plainText: MediaType = { type: "text", subtype: "plain", parameters: new Map() };
const json: MediaType = { type: "application", subtype: "json", parameters: new Map() };

/** transport-media-type-malformed [observed]: an error of Jetty, before the path is checked. Undefined if the type is valid. */
export function refuseMalformedType({ path, contentType, accept }: Headed): Answer | undefined {
  if (contentType === null || parseMediaType(contentType)) return undefined;
  return jettyError(400, { path, accept, servlet: jerseyServlet });
}

/**
 * Jersey checks the media type when it selects the method.
 *
 * @throws 500 whose message is a 415: transport-media-type [observed].
 */
export function requireJson({ contentType }: Headed): void {
  const media = contentType === null ? undefined : parseMediaType(contentType);
  if (media && !isCompatible(media, json)) throw jerseyError(415);
}

/**
 * Jersey checks the media type again when it reads the body. Then wildcards are not JSON.
 *
 * @throws 500 whose message is a 415, with a cause; or an unsupported charset: transport-charset [observed].
 */
export function requireReadable({ contentType }: Headed, hasBody: boolean, schema: string): void {
  const media = contentType === null ? undefined : parseMediaType(contentType);
  const charset = media?.parameters.get("charset");
  const problem = charset === undefined ? undefined : charsetProblem(charset);
  if (charset !== undefined && problem) throw internalError(`java.nio.charset.${problem}`, charset);
  const isRead = media && /^(?:(?:.*\+)?json|(?:x-)?javascript|x-json)$/.test(media.subtype);
  if (!hasBody || isRead) return;
  const shown = media ? formatMediaType(media) : "application/octet-stream";
  const type = `class io.airbyte.api.model.${schema}`;
  throw jerseyError(415, {
    className: "org.glassfish.jersey.message.internal.MessageBodyProviderNotFoundException",
    message: `MessageBodyReader not found for media type=${shown}, type=${type}, genericType=${type}.`,
  });
}

/**
 * The media type of a response: transport-accept [observed]. Errors are always JSON without parameters.
 *
 * @returns Jetty's error response if the header is malformed.
 * @throws 500 whose message is a 406.
 */
export function negotiate({ path, accept }: Headed): string | Answer {
  if (accept === null || accept.trim() === "") return "application/json";
  const accepted = parseAccept(accept);
  if (!accepted) return jettyError(400, { path, accept, servlet: jerseyServlet });
  const chosen = accepted.find((media) => isCompatible(media, json));
  if (!chosen) throw jerseyError(406);
  // The more specific type.
  return formatMediaType(chosen.type === "*" || chosen.subtype === "*" ? json : chosen);
}

/** transport-options [observed]: has the allowed verbs in a header, and in the body if the client accepts text. */
export function answerOptions({ path, accept }: Headed, verbs: readonly string[]): Answer {
  const accepted = accept === null || accept.trim() === "" ? [plainText] : parseAccept(accept);
  if (!accepted) return jettyError(400, { path, accept, servlet: jerseyServlet });
  const [first = plainText] = accepted;
  const isText = isCompatible(first, plainText);
  const headers = { "content-type": formatMediaType(isText ? plainText : first), allow: verbs.join(",") };
  return { status: 200, headers, body: isText ? verbs.join(", ") : null };
}
