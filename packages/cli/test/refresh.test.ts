import { createMockCore, type MockCore, NIGHTLY_CONNECTION_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import type { Run } from "./run-cli.ts";
import { fakeOf, runOn } from "./run-on.ts";

const ID = "c0000000-0000-4000-8000-000000000001";

const refresh = (mock: object, ...args: string[]): Promise<Run> => runOn(mock, ["refresh", ...args, "--yes"]);

type Fake = MockCore<"0.36.5" | "2.0">;

const later = () => fakeOf("2.0");
const updatesOf = ({ calls }: Pick<Fake, "calls">): unknown[] =>
  calls.filter(({ operation }) => operation === "webBackendUpdateConnection").map(({ body }) => body);
const discoveriesOf = ({ calls }: Pick<Fake, "calls">): unknown[] =>
  calls.filter(({ body }) => Object(body).withRefreshedCatalog);
const streamsOf = ({ state }: Pick<Fake, "state">, id = ID): string[] =>
  (state.connections.find(({ connectionId }) => connectionId === id)?.syncCatalog.streams ?? [])
    .map(({ stream }) => stream?.name ?? "")
    .sort();

describe("on 0.36.5", () => {
  test("takes what breaks nothing, with one discover job", async () => {
    const mock = createMockCore();
    const { stderr, exitCode } = await refresh(mock, "Shop to BigQuery");
    expect(stderr.split("\n")).toEqual([
      "not taken (--all takes them):",
      "  public.legacy_events: the stream no longer exists (breaking)",
      `Shop to BigQuery (${ID})`,
      '  ~ public.users: field "country" is new',
      "  ~ public.countries: the stream is new, not selected (--select selects it)",
      "  ~ public.invoices: the stream is new, not selected (--select selects it)",
      expect.stringMatching(/^Target: /),
      "",
    ]);
    expect(exitCode).toBe(0);
    expect(streamsOf(mock)).toEqual(["legacy_events", "order-items", "users"]);
    const [update] = updatesOf(mock) as { syncCatalog: object }[];
    expect(JSON.stringify(update?.syncCatalog)).toContain('"country"');
    expect(discoveriesOf(mock)).toHaveLength(1);
    expect(mock.resets).toEqual([]);
  });

  test("--all takes breaking changes, --select selects new streams", async () => {
    const mock = createMockCore();
    const { exitCode } = await refresh(mock, ID, "--all", "--select", "public.inv*");
    expect(exitCode).toBe(0);
    expect(streamsOf(mock)).toEqual(["invoices", "order-items", "users"]);
    expect(mock.resets).toEqual([]);
  });

  test("a second refresh has no changes", async () => {
    const mock = createMockCore();
    await refresh(mock, ID);
    const { stderr, exitCode } = await refresh(mock, ID);
    expect(stderr).toMatch(/\nno changes\n$/);
    expect(exitCode).toBe(0);
    expect(updatesOf(mock)).toHaveLength(1);
  });
});

test.each([
  { flag: "--select", says: "--select is empty" },
  { flag: "--allow-reset", says: "--allow-reset must be an id" },
])("names $flag in the error of an empty value: 2", async ({ flag, says }) => {
  const { stderr, exitCode } = await refresh(createMockCore(), ID, flag, "");
  expect(stderr).toMatch(new RegExp(`^error: ${says}`));
  expect(exitCode).toBe(2);
});

describe("on 2.0", () => {
  test("takes nothing if it would leave out the change of a selected stream", async () => {
    const mock = later();
    const { stderr, exitCode } = await refresh(mock, ID);
    expect(stderr).toMatch(/^not taken, because Airbyte 2\.x takes all changes or none \(--all takes them\):\n/);
    expect(stderr).toMatch(/\nno changes\n$/);
    expect(exitCode).toBe(0);
    expect(updatesOf(mock)).toEqual([]);
  });

  test("--all names the streams that the server syncs again", async () => {
    const mock = later();
    const { stderr, exitCode } = await refresh(mock, ID, "--all");
    expect(stderr).toMatch(/\n {2}syncs all data again: public\.users, public\.legacy_events\nTarget: /);
    expect(exitCode).toBe(0);
    expect(streamsOf(mock)).toEqual(["order-items", "users"]);
    expect(discoveriesOf(mock)).toHaveLength(1);
  });

  test("names the streams of --select that are not new", async () => {
    const { stderr, exitCode } = await refresh(later(), "Sample data to files", "--select", "P*");
    expect(stderr).toBe("not selected, because they are not new (select them in Airbyte):\n  Products\nno changes\n");
    expect(exitCode).toBe(0);
  });

  describe("activates a connection that the server has paused because of the changes", () => {
    const pausing = () => {
      const mock = later();
      const stored = mock.state.connections.find(({ connectionId }) => connectionId === ID);
      Object.assign(stored ?? {}, { later: { nonBreakingChangesPreference: "disable" } });
      return { mock, status: () => mock.state.connections.find(({ connectionId }) => connectionId === ID)?.status };
    };

    test("with the changes", async () => {
      const { mock, status } = pausing();
      const { stderr, exitCode } = await refresh(mock, ID, "--all");
      expect(stderr).toContain('  - status: "inactive"\n  + status: "active"\n');
      expect(exitCode).toBe(0);
      expect(status()).toBe("active");
      expect(updatesOf(mock)).toHaveLength(1);
    });

    test("after a dry run", async () => {
      const { mock, status } = pausing();
      const { exitCode } = await refresh(mock, ID, "--all", "--dry-run");
      expect(exitCode).toBe(0);
      expect(status()).toBe("active");
      expect(updatesOf(mock)).toEqual([{ connectionId: ID, status: "active" }]);
    });

    test("after an error", async () => {
      const { mock, status } = pausing();
      const { exitCode } = await refresh(mock, ID, "--all", "--select", "nothing.like_this");
      expect(exitCode).toBe(4);
      expect(status()).toBe("active");
    });

    test("but not if changes are declined, and says so", async () => {
      const { mock, status } = pausing();
      const { stderr, exitCode } = await refresh(mock, ID);
      expect(stderr).toContain("the server has paused the connection because of these changes\n");
      expect(exitCode).toBe(0);
      expect(status()).toBe("inactive");
    });
  });

  test("refuses a stream that could not be synced: 5, and activates the connection that the server has paused", async () => {
    const mock = later();
    const { stderr, exitCode } = await refresh(mock, NIGHTLY_CONNECTION_ID, "--all");
    expect(stderr).toContain('public.order-items: the cursor field "changed_at" is not in the schema');
    expect(exitCode).toBe(5);
    expect(updatesOf(mock)).toEqual([{ connectionId: NIGHTLY_CONNECTION_ID, status: "active" }]);
  });

  describe("with a destination that cannot refresh", () => {
    const clearing = () => {
      const mock = later();
      for (const definition of mock.state.destinationDefinitions)
        Object.assign(definition, { later: { supportsRefreshes: false } });
      return mock;
    };

    test.each([[], ["--dry-run"], ["--allow-reset", WORKSPACE_ID]].map((flags) => ({ flags })))(
      "refuses to clear data with $flags, and names the streams: 7",
      async ({ flags }) => {
        const mock = clearing();
        const { stderr, exitCode } = await refresh(mock, ID, "--all", ...flags);
        expect(stderr).toBe(
          "error: the server would clear the data in the destination of: public.users, public.legacy_events\n" +
            `hint: Nothing was written. To allow it, use --allow-reset ${ID}.\n`,
        );
        expect(exitCode).toBe(7);
        expect(updatesOf(mock)).toEqual([]);
      },
    );

    test("clears it with --allow-reset and the id", async () => {
      const mock = clearing();
      const { stderr, exitCode } = await refresh(mock, ID, "--all", "--allow-reset", ID);
      expect(stderr).toContain("  clears the data in the destination: public.users, public.legacy_events\n");
      expect(exitCode).toBe(0);
      expect(mock.resets).toMatchObject([{ connectionId: ID }]);
    });
  });
});

describe.each([createMockCore, later])("on either version", (fake) => {
  test("--dry-run writes nothing", async () => {
    const mock = fake();
    const { stderr, exitCode } = await refresh(mock, ID, "--all", "--dry-run");
    expect(stderr).toMatch(/dry run: nothing was written\n$/);
    expect(exitCode).toBe(0);
    expect(updatesOf(mock)).toEqual([]);
  });

  test("a pattern without a stream is a 4", async () => {
    const mock = fake();
    const { stderr, exitCode } = await refresh(mock, ID, "--select", "nope");
    expect(stderr).toMatch(/^error: the pattern "nope" matches no stream: /);
    expect(exitCode).toBe(4);
    expect(updatesOf(mock)).toEqual([]);
  });

  test("a failed discover job is a 9", async () => {
    const { stderr, exitCode } = await refresh(fake(), "Stripe to Snowflake");
    expect(stderr).toMatch(/^error: the server could not discover the source .*\nhint: Check the source in Airbyte/);
    expect(exitCode).toBe(9);
  });
});
