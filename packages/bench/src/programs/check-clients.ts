/**
 * Checks that all clients do the same work: send the same request, return the same data, and reject when the status is not
 * 2xx. Prints a list of differences.
 *
 * @module
 */
import { isDeepStrictEqual } from "node:util";
import { loadClients, type ProgramInput, readInput } from "./program-input.ts";
import { BASE_URL, WORKSPACE } from "./stub-fetch.ts";

const { clients, names, responses } = readInput<Pick<ProgramInput, "clients" | "names" | "responses">>();
const requests: Request[] = [];
let status = 200;
globalThis.baseUrl = BASE_URL;
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  requests.push(request);
  return new Response(request.url.endsWith("/state") ? responses.small : responses.large, {
    status,
    headers: { "content-type": "application/json" },
  });
};

const problems: string[] = [];
const operations = [
  ["getState", "workspace/state", responses.small],
  ["list", "connections/list", responses.large],
  ["listAll", "connections/list_all", responses.large],
] as const;
for (const [name, client] of await loadClients(clients, names)) {
  const expect = (isAsExpected: boolean, problem: string): void => {
    if (!isAsExpected) problems.push(`${name}: ${problem}`);
  };
  for (const [operation, path, body] of operations) {
    const call = client[operation];
    if (!call) continue;
    status = 200;
    requests.length = 0;
    const given = await call(WORKSPACE).catch((error: unknown) => error);
    expect(isDeepStrictEqual(given, JSON.parse(body)), `${operation} returns ${String(given)}`);
    const [request, ...more] = requests;
    expect(more.length === 0, `${operation} sends more than one request`);
    expect(request?.method === "POST", `${operation} sends ${request?.method}`);
    expect(request?.url === `${BASE_URL}/v1/web_backend/${path}`, `${operation} goes to ${request?.url}`);
    expect(request?.headers.get("content-type") === "application/json", `${operation} sends no content type`);
    expect(isDeepStrictEqual(await request?.json(), WORKSPACE), `${operation} sends another body`);
    status = 403;
    const isRejected = await call(WORKSPACE).then(
      () => false,
      () => true,
    );
    expect(isRejected, `${operation} does not reject a 403`);
  }
}
console.log(JSON.stringify(problems));
