import type { WebBackendConnectionRead, WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import { expect } from "chai";
import { type CaseContext, type ContractCase, casesOf } from "../../0.36/contract-case.ts";
import { NotApplicable } from "../../contract-case.ts";
import { commonRejections } from "./common-rejections.ts";
import { expectInvalidInput, expectUnknownEnumValue, expectUnknownProperty } from "./error-bodies.ts";
import { createConnection, uniqueName } from "./support/create-connection.ts";
import { retire } from "./support/retire.ts";

const operation = "webBackendSearchConnections";
/** This version does not have the operation. */
const until = "0.40.9";

/** Matches connections with any namespaceDefinition. Without it the default is `source`. */
const anyNamespace = { namespaceDefinition: null };

const { read, write } = casesOf(operation, { until });

export const cases: readonly ContractCase[] = [
  write(
    "search without namespaceDefinition finds only connections with namespaceDefinition source",
    async (context) => {
      const name = uniqueName();
      const plain = await createConnection(context, { name });
      await createConnection(context, { name, namespaceDefinition: "destination" });
      expect(await search(context, { name })).to.deep.equal([plain]);
    },
  ),
  write("search with null for namespaceDefinition finds connections with any", async (context) => {
    const name = uniqueName();
    const plain = await createConnection(context, { name });
    const other = await createConnection(context, { name, namespaceDefinition: "destination" });
    expect(await search(context, { name, ...anyNamespace })).to.have.deep.members([plain, other]);
    expect(await search(context, { name, namespaceDefinition: "destination" })).to.deep.equal([other]);
  }),
  read("search with {} finds only connections with namespaceDefinition source", async (context) => {
    for (const { namespaceDefinition } of await search(context, {})) expect(namespaceDefinition).to.equal("source");
  }),
  read("search by id returns the connection as get returns it", async (context) => {
    const { connectionId } = context.fact("connection");
    const connection = await context.airbyte.connections.get({ connectionId });
    expect(await search(context, { connectionId, ...anyNamespace })).to.deep.equal([connection]);
  }),
  read("search without a match returns an empty list, not a 404", async ({ airbyte }) => {
    const response = await airbyte.connections.search({ connectionId: crypto.randomUUID() });
    expect(response).to.deep.equal({ connections: [] });
  }),
  read("search covers all workspaces unless a criterion names the workspace of the source", async (context) => {
    const { connectionId } = context.fact("connection");
    const foreign = context.fact("foreignConnection");
    const everywhere = await search(context, anyNamespace);
    expect(idsOf(everywhere)).to.include.members([connectionId, foreign.connectionId]);
    const here = await search(context, { ...anyNamespace, source: { workspaceId: context.workspaceId } });
    expect(idsOf(here)).to.include(connectionId).and.not.to.include(foreign.connectionId);
  }),
  read("search never finds deleted connections, also not by status", async (context) => {
    const { connectionId } = context.fact("deletedConnection");
    expect(await search(context, { ...anyNamespace, connectionId })).to.deep.equal([]);
    expect(await search(context, { ...anyNamespace, status: "deprecated" })).to.deep.equal([]);
  }),
  write("search does not find a connection after its status became deprecated", async (context) => {
    const created = await createConnection(context);
    const { name } = created;
    expect(await search(context, { name })).to.deep.equal([created]);
    await retire(context, created);
    expect(await search(context, { name })).to.deep.equal([]);
  }),
  read("search compares the whole name and is case-sensitive", async (context) => {
    const { connectionId, name } = context.fact("connection");
    const find = async (text: string) => idsOf(await search(context, { ...anyNamespace, connectionId, name: text }));
    expect(await find(name)).to.deep.equal([connectionId]);
    for (const other of [name.slice(1), `${name} `, `%${name}%`, swapCase(name)]) {
      expect(await find(other)).to.deep.equal([]);
    }
  }),
  write("search compares the whole prefix and namespace format", async (context) => {
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
  }),
  read('search ignores empty and blank strings, and the namespace format "null"', async (context) => {
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
  }),
  read("search ignores null for a schedule, so it cannot find manual connections", async (context) => {
    const everything = await search(context, anyNamespace);
    const withNull = await search(context, { ...anyNamespace, schedule: null });
    expect(idsOf(withNull)).to.have.members(idsOf(everything));
  }),
  write("search compares units and time unit of a schedule", async (context) => {
    const created = await createConnection(context, { schedule: { units: 36, timeUnit: "weeks" } });
    const { connectionId } = created;
    expect(await search(context, { connectionId, schedule: { units: 36, timeUnit: "weeks" } })).to.deep.equal([
      created,
    ]);
    expect(await search(context, { connectionId, schedule: { units: 36, timeUnit: "days" } })).to.deep.equal([]);
    expect(await search(context, { connectionId, schedule: { units: 1, timeUnit: "weeks" } })).to.deep.equal([]);
  }),
  read("search by source id, destination id or status finds connections with that value", async (context) => {
    const { connectionId, sourceId, destinationId, status } = context.fact("connection");
    const by: WebBackendConnectionSearch[] = [{ sourceId }, { destinationId }, { status: status as "active" }];
    for (const criteria of by) {
      const found = await search(context, { ...anyNamespace, ...criteria });
      expect(idsOf(found)).to.include(connectionId);
      for (const connection of found) expect(connection).to.include(criteria);
    }
  }),
  read("search by a property of the source or destination finds connections with that value", async (context) => {
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
  }),
  read("search finds connections that match all criteria", async (context) => {
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
  }),
  read("search by configuration of one connection compares every given key", async (context) => {
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
  }),
  read(
    "search by configuration finds only connections that also equal the first one in all other keys",
    async (context) => {
      // A bug of the server: it adds to the criterion the keys of each connection that it compares.
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
  ),
  read("search by configuration compares secrets unmasked, so asterisks find nothing", async (context) => {
    const { connectionId, source } = context.fact("connection");
    const masked = Object.entries(source.connectionConfiguration ?? {}).find(([, value]) => value === "**********");
    if (!masked) throw new NotApplicable("the source has no secret at the top of its configuration");
    const connectionConfiguration = Object.fromEntries([masked]);
    const found = await search(context, { ...anyNamespace, connectionId, source: { connectionConfiguration } });
    expect(found).to.deep.equal([]);
  }),
  read("search by an unknown configuration key finds nothing", async (context) => {
    const connectionConfiguration = { contract_no_such_key: true };
    expect(await search(context, { ...anyNamespace, source: { connectionConfiguration } })).to.deep.equal([]);
    expect(await search(context, { ...anyNamespace, destination: { connectionConfiguration } })).to.deep.equal([]);
  }),
  read("search rejects unsupported criteria, such as the catalog, with 422", async ({ sendInvalid }) => {
    for (const name of ["syncCatalog", "operationIds", "resourceRequirements"]) {
      const error = await sendInvalid(operation, { [name]: null }, 422);
      expectUnknownProperty(error.body, name, "WebBackendConnectionSearch");
    }
  }),
  read("search rejects an unknown property of the source with 422", async ({ sendInvalid }) => {
    const error = await sendInvalid(operation, { source: { destinationId: crypto.randomUUID() } }, 422);
    expectUnknownProperty(error.body, "destinationId", "SourceSearch");
  }),
  read("search rejects an unknown enum value with 422", async ({ sendInvalid }) => {
    expectUnknownEnumValue((await sendInvalid(operation, { status: "weekly" }, 422)).body, "weekly");
    expectUnknownEnumValue((await sendInvalid(operation, { namespaceDefinition: "Source" }, 422)).body, "Source");
  }),
  read("search rejects a schedule without units with 400", async ({ sendInvalid }) => {
    const error = await sendInvalid(operation, { schedule: { timeUnit: "hours" } }, 400);
    expectInvalidInput(error.body, [`${operation}.arg0.schedule.units`]);
  }),
  ...commonRejections({
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
