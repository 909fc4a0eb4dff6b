import {
  makeConnection,
  makeDestination,
  makeSource,
  SANDBOX_WORKSPACE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { ask, makeMock, post } from "./ask.ts";

const workspaceId = WORKSPACE_ID;

test("workspace/state tells what a workspace has", async () => {
  const expected = { hasConnections: true, hasSources: true, hasDestinations: true };
  expect(await ask(makeMock(), "workspace/state", { workspaceId })).toEqual(expected);
  expect(await ask(makeMock(), "workspace/state", { workspaceId: SANDBOX_WORKSPACE_ID })).toEqual(expected);
});

test("workspace/state answers an unknown workspace with three times false", async () => {
  const body = { workspaceId: "00000000-0000-4000-8000-00000000ffff" };
  const expected = { hasConnections: false, hasSources: false, hasDestinations: false };
  expect(await ask(makeMock(), "workspace/state", body)).toEqual(expected);
});

test("workspace/state does not count deleted connections", async () => {
  const mock = makeMock({ state: { connections: [makeConnection({ status: "deprecated" })] } });
  expect(await ask(mock, "workspace/state", { workspaceId })).toMatchObject({
    hasConnections: false,
    hasSources: true,
  });
});

test("workspace/state does not count connections of deleted sources", async () => {
  const source = makeSource({ tombstone: true });
  const state = { sources: [source], connections: [makeConnection({ sourceId: source.sourceId })] };
  const expected = { hasConnections: false, hasSources: false, hasDestinations: true };
  expect(await ask(makeMock({ state }), "workspace/state", { workspaceId })).toEqual(expected);
});

test("workspace/state does not count deleted destinations", async () => {
  const mock = makeMock({ state: { destinations: [makeDestination({ tombstone: true })], connections: [] } });
  expect(await ask(mock, "workspace/state", { workspaceId })).toMatchObject({ hasDestinations: false });
});

test("workspace/state runs into a null when the body is missing or null, although the document calls it optional", async () => {
  for (const body of ["", "null"]) {
    const answer = await post(makeMock(), "workspace/state", body);
    expect(answer.status).toBe(500);
    expect(answer.body.exceptionClassName).toBe("java.lang.NullPointerException");
  }
});

test("workspace/state validates a body that is there", async () => {
  const { status, body } = await post(makeMock(), "workspace/state", {});
  expect(status).toBe(400);
  expect(body.validationErrors[0]?.propertyPath).toBe("webBackendGetWorkspaceState.arg0.workspaceId");
});

test("workspace/state counts a connection whose destination was deleted", async () => {
  const destination = makeDestination({ tombstone: true });
  const connections = [makeConnection({ destinationId: destination.destinationId })];
  const mock = makeMock({ state: { destinations: [destination], connections } });
  const expected = { hasConnections: true, hasSources: true, hasDestinations: false };
  expect(await ask(mock, "workspace/state", { workspaceId })).toEqual(expected);
});
