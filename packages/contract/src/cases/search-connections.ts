import type { WebBackendConnectionRead, WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import { expect } from "chai";
import { commonRefusals } from "../common-refusals.ts";
import { type CaseContext, type ContractCase, NotApplicable } from "../contract-case.ts";
import { createConnection, uniqueName } from "../create-connection.ts";
import { expectInvalidInput, expectUnknownEnumValue, expectUnknownProperty } from "../error-bodies.ts";
import { retire } from "../retire.ts";

const operation = "webBackendSearchConnections";
/** The operation was removed after this version. */
const until = "0.40.9";

/** Where its namespace goes must not decide whether a connection is found. */
const anyNamespace = { namespaceDefinition: null };

export const searchConnections: readonly ContractCase[] = [
  {
    operation,
    until,
    effect: "write",
    name: "search without namespaceDefinition finds only connections whose namespace is that of the source",
    async run(context) {
      const name = uniqueName();
      const plain = await createConnection(context, { name });
      await createConnection(context, { name, namespaceDefinition: "destination" });
      expect(await search(context, { name })).to.deep.equal([plain]);
    },
  },
  {
    operation,
    until,
    effect: "write",
    name: "search with an explicit null for namespaceDefinition finds them all",
    async run(context) {
      const name = uniqueName();
      const plain = await createConnection(context, { name });
      const other = await createConnection(context, { name, namespaceDefinition: "destination" });
      expect(await search(context, { name, ...anyNamespace })).to.have.deep.members([plain, other]);
      expect(await search(context, { name, namespaceDefinition: "destination" })).to.deep.equal([other]);
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search with {} finds nothing but connections with namespaceDefinition source",
    async run(context) {
      for (const { namespaceDefinition } of await search(context, {})) expect(namespaceDefinition).to.equal("source");
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search for an id gives the connection as complete as get does",
    async run(context) {
      const { connectionId } = context.fact("connection");
      const connection = await context.airbyte.connections.get({ connectionId });
      expect(await search(context, { connectionId, ...anyNamespace })).to.deep.equal([connection]);
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search that matches nothing is an empty list, not a 404",
    async run({ airbyte }) {
      const answer = await airbyte.connections.search({ connectionId: crypto.randomUUID() });
      expect(answer).to.deep.equal({ connections: [] });
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search looks into all workspaces, unless the source is restricted to one",
    async run(context) {
      const { connectionId } = context.fact("connection");
      const foreign = context.fact("foreignConnection");
      const everywhere = await search(context, anyNamespace);
      expect(idsOf(everywhere)).to.include.members([connectionId, foreign.connectionId]);
      const here = await search(context, { ...anyNamespace, source: { workspaceId: context.workspaceId } });
      expect(idsOf(here)).to.include(connectionId).and.not.to.include(foreign.connectionId);
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search never finds deleted connections, not even by status",
    async run(context) {
      const { connectionId } = context.fact("deletedConnection");
      expect(await search(context, { ...anyNamespace, connectionId })).to.deep.equal([]);
      expect(await search(context, { ...anyNamespace, status: "deprecated" })).to.deep.equal([]);
    },
  },
  {
    operation,
    until,
    effect: "write",
    name: "search does not find a connection any more once it is deprecated",
    async run(context) {
      const created = await createConnection(context);
      const { name } = created;
      expect(await search(context, { name })).to.deep.equal([created]);
      await retire(context, created);
      expect(await search(context, { name })).to.deep.equal([]);
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search compares the whole name, upper and lower case and all",
    async run(context) {
      const { connectionId, name } = context.fact("connection");
      const find = async (text: string) => idsOf(await search(context, { ...anyNamespace, connectionId, name: text }));
      expect(await find(name)).to.deep.equal([connectionId]);
      for (const other of [name.slice(1), `${name} `, `%${name}%`, swapCase(name)]) {
        expect(await find(other)).to.deep.equal([]);
      }
    },
  },
  {
    operation,
    until,
    effect: "write",
    name: "search compares the whole prefix and the whole namespace format",
    async run(context) {
      const format = `contract_${crypto.randomUUID()}`;
      const created = await createConnection(context, {
        namespaceDefinition: "customformat",
        namespaceFormat: format,
        prefix: "Contract_",
      });
      const base = { ...anyNamespace, connectionId: created.connectionId };
      const matching = [{ prefix: "Contract_" }, { namespaceFormat: format }, { namespaceDefinition: "customformat" }];
      for (const criteria of matching as WebBackendConnectionSearch[]) {
        expect(idsOf(await search(context, { ...base, ...criteria }))).to.deep.equal([created.connectionId]);
      }
      for (const criteria of [{ prefix: "contract_" }, { prefix: "Contract" }, { namespaceFormat: "contract_" }]) {
        expect(await search(context, { ...base, ...criteria })).to.deep.equal([]);
      }
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search ignores texts that are empty or blank, and the four letters null as a format",
    async run(context) {
      const { connectionId } = context.fact("connection");
      const base = { ...anyNamespace, connectionId };
      const ignored: WebBackendConnectionSearch[] = [
        { name: "" },
        { name: "  " },
        { prefix: "" },
        { prefix: " \t" },
        { prefix: null },
        { namespaceFormat: "" },
        { namespaceFormat: " " },
        { namespaceFormat: null },
        { namespaceFormat: "null" },
        { source: { name: " ", sourceName: "" } },
        { destination: { name: "", destinationName: " " } },
      ];
      for (const criteria of ignored) {
        expect(idsOf(await search(context, { ...base, ...criteria }))).to.deep.equal([connectionId]);
      }
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search ignores null for a schedule, so manual connections cannot be asked for",
    async run(context) {
      const everything = await search(context, anyNamespace);
      const withNull = await search(context, { ...anyNamespace, schedule: null });
      expect(idsOf(withNull)).to.have.members(idsOf(everything));
    },
  },
  {
    operation,
    until,
    effect: "write",
    name: "search compares both the units and the time unit of a schedule",
    async run(context) {
      const created = await createConnection(context, { schedule: { units: 36, timeUnit: "weeks" } });
      const { connectionId } = created;
      expect(await search(context, { connectionId, schedule: { units: 36, timeUnit: "weeks" } })).to.deep.equal([
        created,
      ]);
      expect(await search(context, { connectionId, schedule: { units: 36, timeUnit: "days" } })).to.deep.equal([]);
      expect(await search(context, { connectionId, schedule: { units: 1, timeUnit: "weeks" } })).to.deep.equal([]);
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search by source, destination and status finds those that have them",
    async run(context) {
      const { connectionId, sourceId, destinationId, status } = context.fact("connection");
      const by: WebBackendConnectionSearch[] = [{ sourceId }, { destinationId }, { status: status as "active" }];
      for (const criteria of by) {
        const found = await search(context, { ...anyNamespace, ...criteria });
        expect(idsOf(found)).to.include(connectionId);
        for (const connection of found) expect(connection).to.include(criteria);
      }
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search by what the source and the destination are finds those that are it",
    async run(context) {
      const { connectionId, source, destination } = context.fact("connection");
      const { connectionConfiguration: _, ...sourceCriteria } = source;
      const { connectionConfiguration: __, ...destinationCriteria } = destination;
      for (const [key, value] of Object.entries(sourceCriteria)) {
        const found = await search(context, { ...anyNamespace, source: { [key]: value } });
        expect(idsOf(found)).to.include(connectionId);
        for (const connection of found) expect(connection.source).to.include({ [key]: value });
      }
      for (const [key, value] of Object.entries(destinationCriteria)) {
        const found = await search(context, { ...anyNamespace, destination: { [key]: value } });
        expect(idsOf(found)).to.include(connectionId);
        for (const connection of found) expect(connection.destination).to.include({ [key]: value });
      }
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search wants all criteria to be met",
    async run(context) {
      const { connectionId, sourceId } = context.fact("connection");
      expect(idsOf(await search(context, { ...anyNamespace, connectionId, sourceId }))).to.deep.equal([connectionId]);
      const contradictions: WebBackendConnectionSearch[] = [
        { sourceId: crypto.randomUUID() },
        { destinationId: crypto.randomUUID() },
        { source: { sourceId: crypto.randomUUID() } },
        { source: { name: uniqueName() } },
        { destination: { workspaceId: crypto.randomUUID() } },
        { destination: { destinationName: uniqueName() } },
      ];
      for (const criteria of contradictions) {
        expect(await search(context, { ...anyNamespace, connectionId, ...criteria })).to.deep.equal([]);
      }
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search by configuration, of one connection, wants every key that is given to be there and equal",
    async run(context) {
      const { connectionId, source } = context.fact("connection");
      const readable = Object.entries(source.connectionConfiguration ?? {}).filter(
        ([, value]) => !JSON.stringify(value).includes('"**********"'),
      );
      expect(readable).not.to.deep.equal([]);
      for (const [key, value] of readable) {
        const base = { ...anyNamespace, connectionId };
        const found = await search(context, { ...base, source: { connectionConfiguration: { [key]: value } } });
        expect(idsOf(found)).to.deep.equal([connectionId]);
        const other = { [key]: [value, "other"] };
        expect(await search(context, { ...base, source: { connectionConfiguration: other } })).to.deep.equal([]);
        const andMore = { [key]: value, contract_no_such_key: true };
        expect(await search(context, { ...base, source: { connectionConfiguration: andMore } })).to.deep.equal([]);
      }
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search by configuration finds only connections that are alike in the keys that were not asked for, too",
    async run(context) {
      // A fault of the server: it completes the criterion with the keys of each connection that it looks at.
      const { source } = context.fact("connection");
      for (const [key, value] of Object.entries(source.connectionConfiguration ?? {})) {
        if (JSON.stringify(value).includes('"**********"')) continue;
        const connectionConfiguration = { [key]: value };
        const [first, ...others] = await search(context, { ...anyNamespace, source: { connectionConfiguration } });
        for (const other of others) {
          expect(other.source.connectionConfiguration).to.deep.equal(first?.source.connectionConfiguration);
        }
      }
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search by configuration compares with the secrets themselves, so the asterisks of an answer find nothing",
    async run(context) {
      const { connectionId, source } = context.fact("connection");
      const masked = Object.entries(source.connectionConfiguration ?? {}).find(([, value]) => value === "**********");
      if (!masked) throw new NotApplicable("the source has no secret at the top of its configuration");
      const connectionConfiguration = Object.fromEntries([masked]);
      const found = await search(context, { ...anyNamespace, connectionId, source: { connectionConfiguration } });
      expect(found).to.deep.equal([]);
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search by a configuration key that no connector has finds nothing",
    async run(context) {
      const connectionConfiguration = { contract_no_such_key: true };
      expect(await search(context, { ...anyNamespace, source: { connectionConfiguration } })).to.deep.equal([]);
      expect(await search(context, { ...anyNamespace, destination: { connectionConfiguration } })).to.deep.equal([]);
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search refuses criteria that it does not have, the catalog among them, with 422",
    async run({ sendWrong }) {
      for (const name of ["syncCatalog", "operationIds", "resourceRequirements"]) {
        const error = await sendWrong(operation, { [name]: null }, 422);
        expectUnknownProperty(error.body, name, "WebBackendConnectionSearch");
      }
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search refuses an unknown property of the source with 422",
    async run({ sendWrong }) {
      const error = await sendWrong(operation, { source: { destinationId: crypto.randomUUID() } }, 422);
      expectUnknownProperty(error.body, "destinationId", "SourceSearch");
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search refuses an unknown enum value with 422",
    async run({ sendWrong }) {
      expectUnknownEnumValue((await sendWrong(operation, { status: "weekly" }, 422)).body, "weekly");
      expectUnknownEnumValue((await sendWrong(operation, { namespaceDefinition: "Source" }, 422)).body, "Source");
    },
  },
  {
    operation,
    until,
    effect: "read",
    name: "search refuses a schedule without its units with 400",
    async run({ sendWrong }) {
      const error = await sendWrong(operation, { schedule: { timeUnit: "hours" } }, 400);
      expectInvalidInput(error.body, [`${operation}.arg0.schedule.units`]);
    },
  },
  ...commonRefusals({
    operation,
    until,
    method: "search",
    effect: "read",
    body: { connectionId: crypto.randomUUID() },
    required: [],
    idProperty: "connectionId",
  }),
];

async function search(
  { airbyte }: CaseContext,
  criteria: WebBackendConnectionSearch,
): Promise<WebBackendConnectionRead[]> {
  return (await airbyte.connections.search(criteria)).connections;
}

function idsOf(connections: readonly WebBackendConnectionRead[]): string[] {
  return connections.map(({ connectionId }) => connectionId);
}

function swapCase(text: string): string {
  return [...text]
    .map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))
    .join("");
}
