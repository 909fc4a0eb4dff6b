import { InvalidInputError } from "@airbyte-web-backend/client/2.0";
import { expect } from "chai";
import { type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { rejection } from "../support/rejection.ts";
import { connectionBody, createFailure } from "./support/connections.ts";
import { expectErrorId, expectFrameworkError } from "./support/errors.ts";

const list = casesOf("webBackendListConnectionsForWorkspace");
const get = casesOf("webBackendGetConnection");
const create = casesOf("webBackendCreateConnection");

const operation = "webBackendListConnectionsForWorkspace";

export const cases: readonly ContractCase[] = [
  list.read("list responds with application/json without a charset, also for errors", async (context) => {
    const { workspaceId, sendRaw, sendInvalid } = context;
    const accepted = await sendRaw(operation, { json: { workspaceId } });
    expect(accepted).to.include({ status: 200, contentType: "application/json" });
    for (const text of ["{}", "{", JSON.stringify({ workspaceId: "no-uuid" })]) {
      expect((await sendRaw(operation, { text })).contentType).to.equal("application/json");
    }
    const { headers } = await sendInvalid(operation, {}, 500);
    expect(headers["content-type"]).to.equal("application/json");
  }),
  list.read("list names argument and path in the 400 for a value of the wrong type", async (context) => {
    const { workspaceId, sendInvalid } = context;
    const error = await sendInvalid(operation, { workspaceId, pageSize: "many" }, 400);
    expect(error).to.be.instanceOf(InvalidInputError);
    expect(expectFrameworkError(error)).to.include("webBackendConnectionListRequestBody").and.include('"many"');
    const { _links: links } = error.body as { _links: { self: object } };
    expect(links.self).to.include({ href: "/api/v1/web_backend/connections/list", templated: false });
  }),
  list.read("list rejects a number beyond an int with 400", async ({ workspaceId, sendRaw }) => {
    const response = await sendRaw(operation, { json: { workspaceId, pageSize: 3_000_000_000 } });
    expectFrameworkError(response, 400);
  }),
  list.read("list rejects filters that are a list with 400", async ({ workspaceId, sendInvalid }) => {
    expectFrameworkError(await sendInvalid(operation, { workspaceId, filters: [] }, 400));
  }),
  list.read("list accepts a body in a list of one, and text after the body", async (context) => {
    const { workspaceId, sendRaw, airbyte } = context;
    const expected = await airbyte.connections.list({ workspaceId });
    for (const text of [JSON.stringify([{ workspaceId }]), `${JSON.stringify({ workspaceId })} and more`]) {
      expect((await sendRaw(operation, { text })).body).to.deep.equal(expected);
    }
  }),
  list.read("list uses the last of two properties of the same name", async ({ airbyte, workspaceId, sendRaw }) => {
    const text = `{"workspaceId":"${crypto.randomUUID()}","workspaceId":"${workspaceId}"}`;
    expect((await sendRaw(operation, { text })).body).to.deep.equal(await airbyte.connections.list({ workspaceId }));
  }),
  list.read("list rejects a body without a content type with 500", async ({ workspaceId, sendRaw }) => {
    const response = await sendRaw(operation, { json: { workspaceId }, contentType: "" });
    expectErrorId(response, 500);
  }),
  list.read("list rejects another content type and another method with 403", async (context) => {
    const { workspaceId, fact, sendRaw } = context;
    // Without a login they are a 415 and a 405.
    fact("application");
    const responses = [
      await sendRaw(operation, { json: { workspaceId }, contentType: "text/json" }),
      await sendRaw(operation, { json: { workspaceId }, method: "PUT" }),
    ];
    for (const response of responses) {
      expect(expectFrameworkError(response, 403)).to.equal("Forbidden");
    }
  }),
  get.read("get rejects nesting of more than 1000 levels with 400", async ({ fact, sendRaw }) => {
    const { connectionId } = fact("connection");
    const text = `{"connectionId":"${connectionId}","deep":${"[".repeat(1001)}${"]".repeat(1001)}}`;
    const response = await sendRaw("webBackendGetConnection", { text });
    expectFrameworkError(response, 400);
  }),
  create.write("create shows the text of a 422 in the message of the error", async (context) => {
    const call = context.airbyte.connections.create(connectionBody(context, { scheduleType: "basic" }));
    const error = await rejection(call, InvalidInputError);
    expect(error.message).to.include("The provided configuration does not fulfill the specification");
    expect(error.errorId).to.be.a("string");
  }),
  create.write("create shows the detail of a problem in the message of the error", async (context) => {
    const scheduleData = { cron: { cronExpression: "0 12 * * *", cronTimeZone: "UTC" } };
    const error = await createFailure(context, { scheduleType: "cron", scheduleData }, 400);
    expect(error.message).to.include("The cron expression is invalid");
    expect(error.errorId).to.equal(undefined);
  }),
];
