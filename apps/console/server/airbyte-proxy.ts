import type { ServerResponse } from "node:http";
import { operations } from "@airbyte-web-backend/schema";
import { operations as laterOperations } from "@airbyte-web-backend/schema/2.0";
import type { Connect, Plugin } from "vite";
import { refusalOf } from "./caller.ts";
import type { RealServer } from "./real-server.ts";

const API = "/api";
// The page needs no token.
const { applicationTokenRequest: _, ...withoutToken } = laterOperations;
const OPERATIONS = [...Object.values(operations), ...Object.values(withoutToken)];

/**
 * A proxy that forwards the page's calls to Airbyte with credentials: only the operations of the clients, and only for the
 * callers that `refusalOf` allows.
 *
 * @param onOutage Called when the server becomes unreachable, once until it responds again.
 */
export function airbyteProxy(
  { url, headers: ownHeaders, auth }: RealServer,
  onOutage: (reason: string) => void = () => undefined,
): Plugin {
  let isOut = false;
  const prove: Connect.NextHandleFunction = async (request, response, next) => {
    const pathname = URL.parse(request.originalUrl ?? "", "http://localhost")?.pathname;
    const operation = OPERATIONS.find(({ path, method }) => pathname === API + path && request.method === method);
    if (!operation) return refuse(response, 404, `${pathname ?? "This"} is not one of the operations of this console`);
    const refusal = refusalOf({ remoteAddress: request.socket.remoteAddress, headers: request.headers });
    if (refusal) return refuse(response, 403, refusal);
    try {
      // Cookies belong to other programs on localhost, and the server may reject a foreign origin.
      for (const name of ["cookie", "origin", "referer", "authorization"]) delete request.headers[name];
      const context = { baseUrl: url + API, fetch: fetchOnce, operation: operation.operationId };
      const headers = await auth?.headers(context);
      if (headers && auth?.refresh) {
        // The page gets the 401; its next call has a new token.
        response.once("finish", () => response.statusCode === 401 && void renew(auth.refresh?.(headers, context)));
      }
      Object.assign(request.headers, lowerCaseNames(ownHeaders), headers);
      next();
    } catch (error) {
      // The client's errors contain no secrets.
      refuse(response, 502, `No credentials for Airbyte: ${error instanceof Error ? error.message : "unknown"}`);
    }
  };
  return {
    name: "airbyte-proxy",
    config: () => ({
      server: {
        proxy: {
          [API]: {
            target: url,
            changeOrigin: true,
            configure(proxy) {
              // Runs before Vite responds with an empty 500.
              proxy.prependListener("error", (error, _request, response) => {
                const reason = `${url} is unreachable: ${codeOf(error)}`;
                if ("headersSent" in response) refuse(response, 502, reason);
                if (!isOut) onOutage(reason);
                isOut = true;
              });
              proxy.on("proxyRes", (answer, _request, response) => {
                isOut = false;
                // Otherwise the page waits for the rest of a truncated response.
                answer.once("close", () => answer.complete || response.destroy());
              });
            },
          },
        },
      },
    }),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(API, prove),
  };
}

function lowerCaseNames(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function fetchOnce(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, redirect: "manual" });
}

async function renew(renewal: boolean | Promise<boolean> | undefined): Promise<void> {
  // The next call requests a token again.
  await Promise.resolve(renewal).catch(() => undefined);
}

function codeOf(error: Error): string {
  return "code" in error ? String(error.code) : error.message;
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ message }));
}
