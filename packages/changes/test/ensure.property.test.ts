import { type AnyAirbyte, ensure, type WantedConnection } from "@airbyte-web-backend/changes";
import { BIGQUERY_DESTINATION_ID, FAKER_SOURCE_ID, type Fault, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAirbyte, createFake, VERSIONS } from "./fakes.ts";
import { fuzz } from "./fuzz.ts";

const arbitraryWanted: fc.Arbitrary<WantedConnection<AnyAirbyte>> = fc
  .record({
    status: fc.constantFrom("active", "inactive"),
    prefix: fc.option(fc.stringMatching(/^[a-z]{1,6}_$/), { nil: undefined }),
    schedule: fc.option(fc.record({ units: fc.integer({ min: 1, max: 30 }), timeUnit: fc.constant("hours") }), {
      nil: undefined,
    }),
    streams: fc.subarray(["Purchases", "Products"]),
  })
  .map(
    ({ streams, ...settings }) =>
      ({
        ...settings,
        name: "Wanted",
        sourceId: FAKER_SOURCE_ID,
        destinationId: BIGQUERY_DESTINATION_ID,
        syncCatalog: {
          streams: streams.map((name) => ({
            stream: { name, jsonSchema: { type: "object", properties: { id: { type: "number" } } } },
            config: { syncMode: "full_refresh", destinationSyncMode: "append", selected: true },
          })),
        },
      }) as WantedConnection<AnyAirbyte>,
  );

/** A response is lost after the server has acted. */
const lostResponse = fc.constantFrom<Fault>(
  { networkError: true, serverActs: true },
  { status: 502, serverActs: true },
  { cutBody: true },
  { invalidJson: true },
);

describe.each(VERSIONS)("ensure() on %s", (version) => {
  test("leaves one connection, although any response is lost", async () => {
    const lost = fc.record({ at: fc.integer({ min: 1, max: 8 }), fault: lostResponse });
    const options = fc.constantFrom({}, { workspaceId: WORKSPACE_ID });
    const wanted = fc.array(arbitraryWanted, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(wanted, lost, options, async (wanted, { at, fault }, options) => {
        const mock = createFake(version);
        let sent = 0;
        const airbyte = createAirbyte(version, {
          fetch: ((input: string, init?: RequestInit) => {
            sent += 1;
            if (sent === at) mock.faults.next("*", fault);
            return mock.fetch(input, init);
          }) as typeof fetch,
        });
        for (const each of wanted) {
          // A lost read is an error, as the client does not retry here. Then the program calls it again.
          await ensure(airbyte, each, options).catch(() => ensure(airbyte, each, options));
          const { outcome, connection } = await ensure(airbyte, each, options).catch(() =>
            ensure(airbyte, each, options),
          );
          expect(outcome).toBe("unchanged");
          expect(connection).toMatchObject({ name: "Wanted", status: each.status });
        }
        expect(mock.state.connections.filter(({ name }) => name === "Wanted")).toHaveLength(1);
        const creates = mock.calls.filter(({ operation }) => operation === "webBackendCreateConnection");
        expect(creates).toHaveLength(1);
      }),
      fuzz(40),
    );
  });
});
