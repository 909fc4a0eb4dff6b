import {
  type AnyAirbyte,
  type ConnectionOf,
  type Draft,
  type DraftOf,
  dryRun,
  ensure,
  type ModifyResult,
  modify,
  type Recorder,
  settingsOf,
  updateBody,
} from "@airbyte-web-backend/changes";
import type { Airbyte as Airbyte036 } from "@airbyte-web-backend/client";
import type { Airbyte as Airbyte20 } from "@airbyte-web-backend/client/2.0";
import type {
  WebBackendConnectionRead as Read036,
  WebBackendConnectionUpdate as Update036,
} from "@airbyte-web-backend/schema";
import type {
  WebBackendConnectionRead as Read20,
  WebBackendConnectionUpdate as Update20,
} from "@airbyte-web-backend/schema/2.0";
import { describe, expectTypeOf, test } from "vitest";

declare const airbyte036: Airbyte036;
declare const airbyte20: Airbyte20;
declare const airbyte: AnyAirbyte;
const id = "c0000000-0000-4000-8000-000000000001";

describe("the draft of modify()", () => {
  test("has the form of the client's version", () => {
    modify(airbyte036, id, (draft, connection) => {
      expectTypeOf(draft).toEqualTypeOf<Draft<Airbyte036>>();
      expectTypeOf(connection).toEqualTypeOf<Read036>();
      draft.schedule = { units: 6, timeUnit: "hours" };
      // @ts-expect-error only 2.x has tags
      draft.tags = [];
    });
    modify(airbyte20, id, (draft, connection) => {
      expectTypeOf(draft).toEqualTypeOf<Draft<Airbyte20>>();
      expectTypeOf(connection).toEqualTypeOf<Read20>();
      draft.tags = [];
      draft.scheduleData = { cron: { cronExpression: "0 0 12 * * ?", cronTimeZone: "UTC" } };
      // @ts-expect-error only 0.36 has it
      draft.withRefreshedCatalog = true;
    });
  });

  test("rejects unknown values, and the removal of a name", () => {
    modify(airbyte20, id, (draft) => {
      // @ts-expect-error not a status
      draft.status = "paused";
      // @ts-expect-error required
      delete draft.name;
    });
    // @ts-expect-error not a status
    modify(airbyte036, id, () => ({ status: "paused" }));
    // @ts-expect-error not a setting
    modify(airbyte036, id, () => ({ sourceId: id }));
  });

  test("has the common properties for a client of any version", () => {
    modify(airbyte, id, (draft) => {
      draft.status = "inactive";
      draft.prefix = null;
      // @ts-expect-error only 2.x has tags
      draft.tags = [];
    });
    modify(airbyte, id, () => ({ name: undefined, schedule: null }));
  });

  test("narrows with the client", () => {
    if (airbyte.family === "2.0") modify(airbyte, id, () => ({ tags: [], schedule: null }));
    else modify(airbyte, id, () => ({ withRefreshedCatalog: true }), { allowReset: [id] });
  });
});

describe("results", () => {
  test("have the connection of the client's version", () => {
    expectTypeOf(modify(airbyte20, id, () => ({}))).resolves.toEqualTypeOf<ModifyResult<Airbyte20>>();
    expectTypeOf<ModifyResult<Airbyte036>["connection"]>().toEqualTypeOf<Read036>();
    expectTypeOf<ConnectionOf<AnyAirbyte>>().toEqualTypeOf<Read036 | Read20>();
  });

  test("of settingsOf() and updateBody() have the version of the connection", () => {
    expectTypeOf(settingsOf({} as Read036)).toEqualTypeOf<Draft<Airbyte036>>();
    expectTypeOf(settingsOf({} as Read20)).toEqualTypeOf<Draft<Airbyte20>>();
    expectTypeOf<DraftOf<Read036 | Read20>>().toEqualTypeOf<Draft<AnyAirbyte>>();
    expectTypeOf(updateBody({} as Read036, {})).toEqualTypeOf<Update036>();
    expectTypeOf(updateBody({} as Read20, { status: undefined })).toEqualTypeOf<Update20>();
  });

  test("of dryRun() are clients", () => {
    expectTypeOf(dryRun(airbyte036)).toEqualTypeOf<Airbyte036 & Recorder>();
    modify(dryRun(airbyte20), id, (draft) => void draft.tags);
  });
});

test("ensure() takes the create body of the version", () => {
  const wanted = { sourceId: id, destinationId: id, name: "Orders", status: "active" } as const;
  ensure(airbyte20, { ...wanted, tags: [] });
  ensure(airbyte, wanted);
  // @ts-expect-error only 2.x has tags
  ensure(airbyte036, { ...wanted, tags: [] });
  // @ts-expect-error the status is required
  ensure(airbyte036, { sourceId: id, destinationId: id, name: "Orders" });
});
