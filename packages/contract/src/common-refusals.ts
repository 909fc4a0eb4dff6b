import { InvalidInputError } from "@airbyte-web-backend/client";
import { operations } from "@airbyte-web-backend/schema";
import { expect } from "chai";
import type { ContractCase } from "./contract-case.ts";
import {
  ERROR_BODIES_UNTIL,
  expectInternalError,
  expectInvalidInput,
  expectInvalidJson,
  expectMalformedId,
  expectNullDereference,
  expectUnknownProperty,
} from "./error-bodies.ts";

export interface CommonRefusalsOptions {
  readonly operation: ContractCase["operation"];
  /** How the client calls it. */
  readonly method: string;
  readonly effect: ContractCase["effect"];
  /** See `ContractCase`; where the operation itself ended earlier than the error bodies. */
  readonly until?: string;
  /** A body that would be taken, if it were not for what is wrong with it. */
  readonly body: object;
  /** The properties that have to be there. */
  readonly required: readonly string[];
  /** A property that holds an id. */
  readonly idProperty: string;
  /** Default 400. */
  readonly statusWithoutBody?: 400 | 500;
}

/** How every operation refuses what it cannot read. In each case nothing is done. */
export function commonRefusals(options: CommonRefusalsOptions): ContractCase[] {
  const {
    operation,
    method,
    effect,
    until = ERROR_BODIES_UNTIL,
    body,
    required,
    idProperty,
    statusWithoutBody = 400,
  } = options;
  const fixed = { operation, effect, until };
  const schema = operations[operation].request;
  return [
    {
      ...fixed,
      name: `${method} refuses a property that the server does not know, with 422 and its name`,
      async run({ sendWrong }) {
        const error = await sendWrong(operation, { ...body, no_such_property: true }, 422);
        expect(error).to.be.instanceOf(InvalidInputError);
        expectUnknownProperty(error.body, "no_such_property", schema);
      },
    },
    {
      ...fixed,
      name: `${method} refuses an id that is no UUID, with 422`,
      async run({ sendWrong }) {
        const error = await sendWrong(operation, { ...body, [idProperty]: "no-uuid" }, 422);
        expectMalformedId(error.body, "no-uuid");
      },
    },
    {
      ...fixed,
      name: `${method} refuses an id of the wrong JSON type, with 422`,
      async run({ sendWrong }) {
        const error = await sendWrong(operation, { ...body, [idProperty]: { id: "x" } }, 422);
        expect(error.message).to.include("Invalid json input. ");
      },
    },
    {
      ...fixed,
      name: `${method} refuses a text that is not JSON, with 422`,
      async run({ sendRaw }) {
        const answer = await sendRaw(operation, { text: "this is not JSON" });
        expect(answer.status).to.equal(422);
        expectInvalidJson(answer.body);
      },
    },
    {
      ...fixed,
      name: `${method} refuses JSON that breaks off, with 422`,
      async run({ sendRaw }) {
        const answer = await sendRaw(operation, { text: JSON.stringify(body).slice(0, -1) || "{" });
        expect(answer.status).to.equal(422);
        expect(answer.body)
          .to.have.property("message")
          .that.matches(/^Invalid json\. /);
      },
    },
    {
      ...fixed,
      name: `${method} answers another verb with 500 and not with 405`,
      async run({ sendRaw }) {
        const answer = await sendRaw(operation, { method: "PUT", text: JSON.stringify(body) });
        expect(answer.status).to.equal(500);
        expectInternalError(answer.body, "javax.ws.rs.NotAllowedException", "HTTP 405 Method Not Allowed");
      },
    },
    {
      ...fixed,
      name: `${method} answers another media type with 500 and not with 415`,
      async run({ sendRaw }) {
        const answer = await sendRaw(operation, { text: JSON.stringify(body), contentType: "text/plain" });
        expect(answer.status).to.equal(500);
        expectInternalError(answer.body, "javax.ws.rs.NotSupportedException", "HTTP 415 Unsupported Media Type");
      },
    },
    {
      ...fixed,
      name: `${method} answers ${statusWithoutBody} when there is no body, and when it is null`,
      async run({ sendRaw }) {
        for (const request of [{}, { text: "null" }]) {
          const answer = await sendRaw(operation, request);
          expect(answer.status).to.equal(statusWithoutBody);
          if (statusWithoutBody === 400) expectInvalidInput(answer.body, [`${operation}.arg0`]);
          else expectNullDereference(answer.body);
        }
      },
    },
    ...(required.length > 0 ? missingProperties(options, fixed) : []),
  ];
}

type Fixed = Pick<ContractCase, "operation" | "effect" | "until">;

function missingProperties({ operation, method, body, required }: CommonRefusalsOptions, fixed: Fixed): ContractCase[] {
  const pathOf = (property: string) => `${operation}.arg0.${property}`;
  return [
    {
      ...fixed,
      name: `${method} refuses {} with 400 and names every property that is missing`,
      async run({ sendWrong }) {
        const error = await sendWrong(operation, {}, 400);
        expectInvalidInput(error.body, required.map(pathOf));
        expect(error).to.be.instanceOf(InvalidInputError);
        if (error instanceof InvalidInputError) expect(error.validationErrors).to.have.length(required.length);
      },
    },
    ...required.map(
      (property): ContractCase => ({
        ...fixed,
        name: `${method} refuses null for ${property} with 400, like a property that is missing`,
        async run({ sendWrong }) {
          const error = await sendWrong(operation, { ...body, [property]: null }, 400);
          expectInvalidInput(error.body, [pathOf(property)]);
        },
      }),
    ),
    {
      ...fixed,
      name: `${method} complains about an unknown property before it looks for missing ones`,
      async run({ sendWrong }) {
        const error = await sendWrong(operation, { no_such_property: true }, 422);
        expect(error.message).to.include("no_such_property");
      },
    },
  ];
}
