import { expect } from "chai";
import { type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { expectErrorId, expectFrameworkError, failure } from "./support/errors.ts";

const operation = "applicationTokenRequest";

const token = casesOf(operation);
const list = casesOf("webBackendListConnectionsForWorkspace");
const get = casesOf("webBackendGetConnection");

/** The claims of a JSON Web Token. */
function claimsOf(jwt: string): { readonly exp?: number } {
  const [, claims = ""] = jwt.split(".");
  return JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/"))) as { exp?: number };
}

export const cases: readonly ContractCase[] = [
  token.read("getToken returns a token and nothing else", async ({ airbyte, fact }) => {
    const answer = await airbyte.applications.getToken(fact("application"));
    expect(answer).to.have.all.keys("access_token");
    expect(claimsOf(answer.access_token).exp).to.be.greaterThan(Date.now() / 1000);
  }),
  token.read("getToken needs no token, and ignores a wrong one", async ({ fact, sendRaw }) => {
    for (const authorization of [null, "Bearer garbage"]) {
      expect((await sendRaw(operation, { json: fact("application"), authorization })).status).to.equal(200);
    }
  }),
  token.read("getToken returns a token that the server accepts", async ({ airbyte, workspaceId, fact, sendRaw }) => {
    const { access_token: accessToken } = await airbyte.applications.getToken(fact("application"));
    for (const scheme of ["Bearer", "bearer"]) {
      const response = await sendRaw("webBackendListConnectionsForWorkspace", {
        json: { workspaceId },
        authorization: `${scheme} ${accessToken}`,
      });
      expect(response.status).to.equal(200);
    }
  }),
  token.read("getToken rejects a wrong or empty secret with 400", async ({ airbyte, fact }) => {
    for (const secret of ["wrong", ""]) {
      const call = airbyte.applications.getToken({ ...fact("application"), client_secret: secret });
      expect(expectFrameworkError(await failure(call, 400))).to.equal("Invalid client id or token");
    }
  }),
  token.read("getToken rejects a missing secret with 500", async ({ fact, sendInvalid }) => {
    const { client_id } = fact("application");
    expectErrorId(await sendInvalid(operation, { client_id }, 500));
  }),
  token.read("getToken rejects names in camel case with 500", async ({ fact, sendRaw }) => {
    const { client_id: clientId, client_secret: clientSecret } = fact("application");
    const response = await sendRaw(operation, { json: { clientId, clientSecret } });
    expectErrorId(response, 500);
  }),

  list.read("list rejects a caller without a valid token with 401", async ({ workspaceId, fact, sendRaw }) => {
    fact("application");
    for (const authorization of [null, "Bearer garbage", "Basic YTpi"]) {
      const response = await sendRaw("webBackendListConnectionsForWorkspace", { json: { workspaceId }, authorization });
      expect(expectFrameworkError(response, 401)).to.equal("Unauthorized");
    }
  }),
  list.read("list accepts a caller who may only read", async ({ airbyte, workspaceId, fact, sendRaw }) => {
    const authorization = fact("readerAuthorization");
    const { body } = await sendRaw("webBackendListConnectionsForWorkspace", { json: { workspaceId }, authorization });
    expect(body).to.deep.equal(await airbyte.connections.list({ workspaceId }));
  }),
  list.read("list rejects a caller without a role in the workspace with 403", async ({ fact, sendRaw }) => {
    const authorization = fact("readerAuthorization");
    const { workspaceId } = fact("foreignConnection").source;
    const response = await sendRaw("webBackendListConnectionsForWorkspace", { json: { workspaceId }, authorization });
    expect(expectFrameworkError(response, 403)).to.equal("Forbidden");
  }),
  get.read("get of an unknown id rejects with 403 for a caller who is not an admin", async ({ fact, sendRaw }) => {
    const authorization = fact("readerAuthorization");
    const response = await sendRaw("webBackendGetConnection", {
      json: { connectionId: crypto.randomUUID() },
      authorization,
    });
    expectFrameworkError(response, 403);
  }),
];
