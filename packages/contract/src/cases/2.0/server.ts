import { expect } from "chai";
import { type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { pathsOfNulls } from "./support/connections.ts";
import { expectErrorId, expectFrameworkError, expectProblem, failure } from "./support/errors.ts";

const config = casesOf("getWebappConfig");
const health = casesOf("getHealthCheck");
const configuration = casesOf("getInstanceConfiguration");
const updates = casesOf("webBackendCheckUpdates");
const cron = casesOf("webBackendDescribeCronExpression");

/** The operations without authentication. */
const open = [
  ["webappConfig", "getWebappConfig"],
  ["health", "getHealthCheck"],
  ["configuration", "getInstanceConfiguration"],
] as const;

/** Cron expressions that the server rejects. */
const wrongExpressions = [
  ["an expression of five parts", "0 12 * * *"],
  ["an expression that runs every second", "* * * * * ?"],
  ["a value out of range", "0 61 12 * * ?"],
] as const;

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

  health.read("health is available", async ({ airbyte }) => {
    expect(await airbyte.server.health()).to.deep.equal({ available: true });
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
  ...open.map(([method, operation]) =>
    casesOf(operation).read(`${method} needs no token`, async ({ sendRaw }) => {
      const answer = await sendRaw(operation);
      expect(answer.status).to.equal(200);
      expect(await sendRaw(operation, { authorization: null })).to.deep.equal(answer);
    }),
  ),

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
  ...wrongExpressions.map(([name, cronExpression]) =>
    cron.read(`describeCron rejects ${name} with 400 and the reason`, async ({ airbyte }) => {
      const error = await failure(airbyte.server.describeCron({ cronExpression }), 400);
      const data = expectProblem(error, "error:cron-validation/invalid-expression");
      expect(data).to.include({ cronExpression }).and.to.have.property("validationErrorMessage").that.is.a("string");
    }),
  ),
  cron.read("describeCron rejects a body without an expression with 500", async ({ sendInvalid }) => {
    expectErrorId(await sendInvalid("webBackendDescribeCronExpression", {}, 500));
  }),
];
