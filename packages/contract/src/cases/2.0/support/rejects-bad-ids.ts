import { expect } from "chai";
import { type CaseContext, type ContractCase, casesOf } from "../../../2.0/contract-case.ts";
import { expectErrorId, expectFrameworkError } from "./errors.ts";

export interface RejectsBadIdsOptions {
  readonly operation: ContractCase["operation"];
  /** The method of the client. */
  readonly method: string;
  readonly effect: ContractCase["effect"];
  /** The required property that holds an id. */
  readonly id: string;
  /** The other properties of a valid body. */
  readonly body?: object;
}

/** The rejections that operations with an id in the body have in common. The server does nothing else in these cases. */
export function rejectsBadIds({ operation, method, effect, id, body = {} }: RejectsBadIdsOptions): ContractCase[] {
  const add = (name: string, run: (context: CaseContext) => Promise<void>) =>
    casesOf(operation)[effect](`${method} ${name}`, run);
  return [
    add(`rejects a body without ${id} with 500`, async ({ sendInvalid }) => {
      expectErrorId(await sendInvalid(operation, body, 500));
    }),
    add(`rejects a ${id} that is not a UUID with 400 and names the value`, async ({ sendInvalid }) => {
      const error = await sendInvalid(operation, { ...body, [id]: "no-uuid" }, 400);
      expect(expectFrameworkError(error)).to.include("no-uuid");
    }),
    add(`rejects a ${id} that is an object with 400`, async ({ sendInvalid }) => {
      expectFrameworkError(await sendInvalid(operation, { ...body, [id]: { id: "x" } }, 400));
    }),
    add("rejects a missing body with 500", async ({ sendRaw }) => {
      const response = await sendRaw(operation, { contentType: "application/json" });
      expectErrorId(response, 500);
    }),
    add("rejects text that is not JSON with 400", async ({ sendRaw }) => {
      const response = await sendRaw(operation, { text: '{"' });
      expect(expectFrameworkError(response, 400)).to.match(/^Invalid JSON: /);
    }),
  ];
}
