import { NotFoundError } from "@airbyte-web-backend/client";
import { expect } from "chai";
import { type CommonCase, commonCasesOf } from "../contract-case.ts";
import { rejection } from "./support/rejection.ts";

const operation = "webBackendGetConnection";

const { read } = commonCasesOf(operation);

export const cases: readonly CommonCase[] = [
  read("get of an unknown id rejects with NotFoundError", async ({ airbyte }) => {
    const error = await rejection(airbyte.connections.get({ connectionId: crypto.randomUUID() }), NotFoundError);
    expect(error).to.include({ status: 404, operation });
  }),
  read("get returns a deleted connection", async ({ airbyte, fact }) => {
    const { connectionId } = fact("deletedConnection");
    const connection = await airbyte.connections.get({ connectionId });
    expect(connection).to.include({ connectionId, status: "deprecated" });
  }),
];
