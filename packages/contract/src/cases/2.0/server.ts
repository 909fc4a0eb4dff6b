import { expect } from "chai";
import { type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { pathsOfNulls } from "./support/connections.ts";
import { expectErrorId, expectFrameworkError, expectProblem, failure } from "./support/errors.ts";

const config = casesOf("getWebappConfig");
const health = casesOf("getHealthCheck");
const configuration = casesOf("getInstanceConfiguration");
const updates = casesOf("webBackendCheckUpdates");
const cron = casesOf("webBackendDescribeCronExpression");

export const cases: readonly ContractCase[] = [
  config.read("webappConfig returns version and edition", async ({ airbyte }) => {
    const { version, edition } = await airbyte.server.webappConfig();
    expect(version).to.match(/^(dev|\d+\.\d+)/);
    expect(edition).to.equal(edition.toLowerCase());
  }),
  config.read("webappConfig returns unset keys as empty strings", async ({ airbyte, fact }) => {
    fact("isFake");
    const answer = await airbyte.server.webappConfig();
    expect(pathsOfNulls(answer)).to.deep.equal([]);
    expect(answer).to.include({ segmentToken: "", datadogSite: "" });
  }),
  config.read("webappConfig needs no token", async ({ airbyte, sendRaw }) => {
    const { status, body } = await sendRaw("getWebappConfig", { authorization: null });
    expect(status).to.equal(200);
    expect(body).to.deep.equal(await airbyte.server.webappConfig());
  }),

  health.read("health is available", async ({ airbyte }) => {
    expect(await airbyte.server.health()).to.deep.equal({ available: true });
  }),
  health.read("health needs no token", async ({ sendRaw }) => {
    const { status, body } = await sendRaw("getHealthCheck", { authorization: null });
    expect({ status, body }).to.deep.equal({ status: 200, body: { available: true } });
  }),

  configuration.read("configuration returns the version that webappConfig returns", async ({ airbyte }) => {
    const { version } = await airbyte.server.configuration();
    expect(version).to.equal((await airbyte.server.webappConfig()).version);
  }),
  configuration.read("configuration names the kind of authentication", async ({ airbyte }) => {
    const { auth } = await airbyte.server.configuration();
    expect(["none", "simple", "oidc"]).to.include(auth.mode);
  }),
  configuration.read("configuration returns neither defaultWorkspaceId nor null", async ({ airbyte }) => {
    const answer = await airbyte.server.configuration();
    expect(answer).not.to.have.property("defaultWorkspaceId");
    expect(pathsOfNulls(answer)).to.deep.equal([]);
  }),
  configuration.read("configuration needs no token", async ({ airbyte, sendRaw }) => {
    const { status, body } = await sendRaw("getInstanceConfiguration", { authorization: null });
    expect(status).to.equal(200);
    expect(body).to.deep.equal(await airbyte.server.configuration());
  }),

  updates.read("checkUpdates returns two counts", async ({ airbyte }) => {
    const answer = await airbyte.server.checkUpdates();
    expect(answer).to.have.all.keys("sourceDefinitions", "destinationDefinitions");
    for (const count of Object.values(answer)) expect(count).to.be.at.least(0);
  }),
  updates.read("checkUpdates ignores a body", async ({ airbyte, sendRaw }) => {
    const { status, body } = await sendRaw("webBackendCheckUpdates", { text: '{"any":[1]}' });
    expect(status).to.equal(200);
    expect(body).to.deep.equal(await airbyte.server.checkUpdates());
  }),
  updates.read("checkUpdates rejects a caller without a token with 401", async ({ fact, sendRaw }) => {
    fact("application");
    const response = await sendRaw("webBackendCheckUpdates", { authorization: null });
    expect(expectFrameworkError(response, 401)).to.equal("Unauthorized");
  }),

  cron.read("describeCron returns a description and the next three times", async ({ airbyte }) => {
    const cronExpression = "0 0 12 * * ?";
    const described = await airbyte.server.describeCron({ cronExpression });
    expect(described).to.include({ cronExpression });
    expect(described.description).to.match(/12:00/);
    const { nextExecutions } = described;
    expect(nextExecutions).to.have.length(3);
    for (const [index, seconds] of nextExecutions.entries()) {
      expect(seconds % 86_400).to.equal(43_200);
      if (index > 0) expect(seconds).to.equal((nextExecutions[index - 1] ?? 0) + 86_400);
    }
    expect(nextExecutions[0]).to.be.greaterThan(Date.now() / 1000 - 60);
  }),
  cron.read("describeCron returns no times for an expression of the past", async ({ airbyte }) => {
    const { nextExecutions } = await airbyte.server.describeCron({ cronExpression: "0 0 12 1 1 ? 2001" });
    expect(nextExecutions).to.deep.equal([]);
  }),
  cron.read("describeCron rejects an expression of five parts with 400 and the reason", async ({ airbyte }) => {
    const cronExpression = "0 12 * * *";
    const error = await failure(airbyte.server.describeCron({ cronExpression }), 400);
    const data = expectProblem(error, "error:cron-validation/invalid-expression");
    expect(data).to.include({ cronExpression });
    expect((data as { validationErrorMessage: string }).validationErrorMessage).to.be.a("string");
  }),
  cron.read("describeCron rejects an expression that runs every second with 400", async ({ airbyte }) => {
    const error = await failure(airbyte.server.describeCron({ cronExpression: "* * * * * ?" }), 400);
    expectProblem(error, "error:cron-validation/invalid-expression");
  }),
  cron.read("describeCron rejects a value out of range with 400", async ({ airbyte }) => {
    const error = await failure(airbyte.server.describeCron({ cronExpression: "0 61 12 * * ?" }), 400);
    expectProblem(error, "error:cron-validation/invalid-expression");
  }),
  cron.read("describeCron rejects a body without an expression with 500", async ({ sendInvalid }) => {
    expectErrorId(await sendInvalid("webBackendDescribeCronExpression", {}, 500));
  }),
];
