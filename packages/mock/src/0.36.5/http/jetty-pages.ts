import type { Answer } from "../../server/answer.ts";
import { parseAccept } from "./media-type.ts";

const reasons: { readonly [status: number]: string } = { 400: "Bad Request", 404: "Not Found" };

const defaultServlet = "org.eclipse.jetty.servlet.ServletHandler$Default404Servlet-5e265ba4";
export const jerseyServlet = "org.glassfish.jersey.servlet.ServletContainer-6cd166b8";

/**
 * An error response of Jetty, the web server: HTML, JSON or text, depending on the `Accept` header; otherwise without a
 * body. transport-jetty [observed]
 *
 * @param path The path of the request.
 */
export function jettyError(
  status: number,
  {
    path,
    accept,
    servlet,
    message = reasons[status] ?? "",
  }: { path: string; accept: string | null; servlet: string; message?: string },
): Answer {
  const headers = { "cache-control": "must-revalidate,no-cache,no-store" };
  const kinds = accept === null || accept.trim() === "" ? ["text/html"] : (parseJettyAccept(accept) ?? []);
  for (const kind of kinds) {
    if (["text/html", "text/*", "*/*"].includes(kind))
      return {
        status,
        headers: { "content-type": "text/html;charset=iso-8859-1", ...headers },
        body: page(status, message, path, servlet),
      };
    if (kind === "application/json" || kind === "text/json")
      return {
        status,
        headers: { "content-type": kind, ...headers },
        body: JSON.stringify({ url: path, status: String(status), message, servlet }),
      };
    if (kind === "text/plain")
      return {
        status,
        headers: { "content-type": "text/plain;charset=iso-8859-1", ...headers },
        body: `HTTP ERROR ${status} ${message}\nURI: ${path}\nSTATUS: ${status}\nMESSAGE: ${message}\nSERVLET: ${servlet}\n`,
      };
  }
  return { status, headers, body: null };
}

/** transport-malformed-path [observed]: the response does not depend on the `Accept` header. */
export function badMessage(): Answer {
  return {
    status: 400,
    headers: { "content-type": "text/html;charset=iso-8859-1" },
    body: "<h1>Bad Message 400</h1><pre>reason: Bad Request</pre>",
  };
}

/** transport-outside [observed]: Jetty has no handler for the path. */
export function answerOutside(method: string, path: string, accept: string | null): Answer {
  const servlet = defaultServlet;
  switch (method) {
    case "GET":
    case "HEAD":
      return jettyError(404, { path, accept, servlet });
    case "OPTIONS":
      return { status: 200, headers: { allow: "GET,HEAD,TRACE,OPTIONS" }, body: null };
    case "POST":
    case "PUT":
    case "DELETE":
      return jettyError(405, { path, accept, servlet, message: `HTTP method ${method} is not supported by this URL` });
    default: {
      const message = `Method ${method} is not defined in RFC 2068 and is not supported by the Servlet API `;
      return jettyError(501, { path, accept, servlet, message });
    }
  }
}

/** Jetty accepts a quality above 1, but not one that is not a number. */
function parseJettyAccept(accept: string): string[] | undefined {
  const tame = accept.replace(/;\s*q=\s*(?:[2-9]|1\d|1\.0*[1-9])[\d.]*/gi, "");
  return parseAccept(tame)?.map(({ type, subtype }) => `${type}/${subtype}`);
}

function page(status: number, message: string, path: string, servlet: string): string {
  const toXml = (text: string) =>
    text.replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;" })[character] ?? "&gt;");
  const rows = [
    ["URI", path],
    ["STATUS", String(status)],
    ["MESSAGE", message],
    ["SERVLET", servlet],
  ].map(([name, value = ""]) => `<tr><th>${name}:</th><td>${toXml(value)}</td></tr>\n`);
  return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html;charset=utf-8"/>
<title>Error ${status} ${toXml(message)}</title>
</head>
<body><h2>HTTP ERROR ${status} ${toXml(message)}</h2>
<table>
${rows.join("")}</table>
<hr><a href="http://eclipse.org/jetty">Powered by Jetty:// 9.4.31.v20200723</a><hr/>

</body>
</html>
`;
}
