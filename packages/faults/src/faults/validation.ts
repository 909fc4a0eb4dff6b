import { responseValidators as validators } from "@airbyte-web-backend/schema/validators";
import { create, getState, operationOf, workspace } from "../calls.ts";
import type { CheckedError, Fault } from "../fault.ts";
import { json } from "../steps.ts";
import { noConnections } from "../well-behaved.ts";

/** One property is of another type, and one is new. */
const oddState = { hasConnections: true, hasSources: "yes", hasDestinations: false, future: [1] };
const script = { answers: [json(200, oddState)] };
const issue = { pointer: "/hasSources", expected: "boolean", found: "string" };
const namesTheIssue = ({ message }: CheckedError): string | undefined =>
  message.includes(issue.pointer) ? undefined : "the message does not say what is wrong";

/** An object of the wrong shape is an answer, unless the caller asks for more. It is never repeated. */
export const validationFaults: readonly Fault[] = [
  {
    name: "an answer of the wrong shape, not validated",
    script,
    call: getState,
    expect: { requests: 1, data: oddState },
  },
  {
    name: "an answer of the wrong shape, validated strictly",
    script,
    client: () => ({ validate: "strict", validators }),
    call: getState,
    expect: {
      error: "ValidationError",
      requests: 1,
      outcomeUnknown: false,
      operation: operationOf.getState,
      check: namesTheIssue,
    },
  },
  {
    name: "an answer of the wrong shape to a write, validated strictly",
    script: { answers: [json(200, noConnections)] },
    client: () => ({ validate: "strict", validators }),
    call: create,
    expect: { error: "ValidationError", requests: 1, outcomeUnknown: true, operation: operationOf.create },
  },
  {
    name: "an answer of the wrong shape, with a warning the first time",
    script,
    call: async ({ airbyte, options }) => {
      const told: object[] = [];
      const warned = airbyte.with({
        validate: "warn",
        validators,
        hooks: { onInvalid: ({ issues }) => told.push(...issues) },
      });
      const ask = (): Promise<object> => warned.workspaces.getState(workspace, options);
      return [await ask(), await ask(), told];
    },
    expect: { requests: 2, data: [oddState, oddState, [issue]] },
  },
];
