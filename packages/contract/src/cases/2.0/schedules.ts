import { toConnectionUpdate } from "@airbyte-web-backend/client/2.0";
import type { WebBackendConnectionCreate, WebBackendConnectionUpdate } from "@airbyte-web-backend/schema/2.0";
import { expect } from "chai";
import { type ContractCase, casesOf } from "../../2.0/contract-case.ts";
import { connectionBody, createConnection, createFailure } from "./support/connections.ts";
import { expectErrorId, expectKnownException, expectProblem, failure, SPECIFICATION } from "./support/errors.ts";

const create = casesOf("webBackendCreateConnection");
const update = casesOf("webBackendUpdateConnection");

type ScheduleType = NonNullable<WebBackendConnectionCreate["scheduleType"]>;
type Scheduled = Pick<WebBackendConnectionCreate, "scheduleType" | "scheduleData">;

function basic(units: number, timeUnit: "minutes" | "hours" | "days" = "hours"): Scheduled {
  return { scheduleType: "basic", scheduleData: { basicSchedule: { timeUnit, units } } };
}

function cron(cronExpression: string, cronTimeZone = "UTC"): Scheduled {
  return { scheduleType: "cron", scheduleData: { cron: { cronExpression, cronTimeZone } } };
}

const daily = cron("0 0 12 * * ?", "Europe/Berlin");

/** Cron schedules that create and update reject. */
const wrongCrons: readonly (readonly [name: string, schedule: Scheduled, problem: string])[] = [
  ["with five parts", cron("0 12 * * *"), "error:cron-validation/invalid-expression"],
  ["that runs every second", cron("* * * * * ?"), "error:cron-validation/invalid-expression"],
  ["with an unknown time zone", cron("0 0 12 * * ?", "Mars/Base"), "error:cron-validation/invalid-timezone"],
  ["with a time zone of Etc", cron("0 0 12 * * ?", "Etc/UTC"), "error:cron-validation/invalid-timezone"],
  ["with an empty time zone", cron("0 0 12 * * ?", ""), "error:cron-validation/invalid-timezone"],
  ["without cron data", { scheduleType: "cron", scheduleData: {} }, "error:cron-validation/missing-cron-data"],
];

/** Halves of a schedule, which update rejects. */
const halves: readonly (readonly [name: string, change: Partial<WebBackendConnectionUpdate>])[] = [
  ["scheduleData without scheduleType", { scheduleData: { basicSchedule: { timeUnit: "hours", units: 3 } } }],
  ["basic without scheduleData", { scheduleType: "basic" }],
  ["cron without scheduleData", { scheduleType: "cron" }],
  ["manual with scheduleData", { ...basic(3), scheduleType: "manual" }],
];

export const cases: readonly ContractCase[] = [
  create.write("create stores a basic schedule and shows it in both forms", async (context) => {
    const created = await createConnection(context, basic(3));
    expect(created).to.deep.include({ ...basic(3), schedule: { units: 3, timeUnit: "hours" } });
  }),
  create.write("create stores a schedule in the form of 0.36 as basic", async (context) => {
    const created = await createConnection(context, { schedule: { units: 2, timeUnit: "days" } });
    expect(created).to.deep.include(basic(2, "days"));
  }),
  create.write("create stores a cron schedule", async (context) => {
    const created = await createConnection(context, daily);
    expect(created).to.deep.include(daily);
    expect(created).not.to.have.property("schedule");
  }),
  create.write("create with manual drops scheduleData", async (context) => {
    const created = await createConnection(context, { ...daily, scheduleType: "manual" });
    expect(created).to.include({ scheduleType: "manual" }).and.not.to.have.property("scheduleData");
  }),
  create.write("create ignores scheduleData without scheduleType", async (context) => {
    const { scheduleType: _, ...data } = basic(3);
    expect(await createConnection(context, data)).to.include({ scheduleType: "manual" });
  }),
  create.write("create stores 0 and negative units of hours as they are", async (context) => {
    for (const units of [0, -1]) expect(await createConnection(context, basic(units))).to.deep.include(basic(units));
  }),
  create.write("create rejects both forms of a schedule with 422, even if they agree", async (context) => {
    expectKnownException(
      await createFailure(context, { ...basic(3), schedule: { units: 3, timeUnit: "hours" } }, 422),
      SPECIFICATION,
    );
  }),
  ...(["basic", "cron"] as const).map((scheduleType: ScheduleType) =>
    create.write(`create rejects ${scheduleType} without scheduleData with 422`, async (context) => {
      expectKnownException(await createFailure(context, { scheduleType }, 422), SPECIFICATION);
    }),
  ),
  create.write("create rejects basic with the data of cron with 422", async (context) => {
    expectKnownException(await createFailure(context, { ...daily, scheduleType: "basic" }, 422), SPECIFICATION);
  }),
  create.write("create rejects a basic schedule of 0 minutes with 400", async (context) => {
    const error = await createFailure(context, basic(0, "minutes"), 400);
    const data = expectProblem(error, "error:basic-schedule-validation/under-one-hour-not-allowed");
    expect(data).to.include({ timeUnit: "minutes", units: 0 });
  }),
  create.write("create rejects a cron schedule without a time zone with 400", async (context) => {
    const scheduleData = { cron: { cronExpression: "0 0 12 * * ?" } };
    const body = { ...connectionBody(context), scheduleType: "cron", scheduleData };
    const error = await context.sendInvalid("webBackendCreateConnection", body, 400);
    const data = expectProblem(error, "error:cron-validation/missing-component");
    expect(data).to.include({ cronExpression: "0 0 12 * * ?", cronTimezone: null });
  }),
  ...wrongCrons.map(([name, schedule, problem]) =>
    create.write(`create rejects a cron schedule ${name} with 400`, async (context) => {
      expectProblem(await createFailure(context, schedule, 400), problem);
    }),
  ),
  ...wrongCrons.map(([name, schedule, problem]) =>
    update.write(`update rejects a cron schedule ${name} with 400 and keeps the schedule`, async (context) => {
      const created = await createConnection(context, daily);
      const { connectionId } = created;
      const call = context.airbyte.connections.update({ connectionId, ...schedule });
      expectProblem(await failure(call, 400), problem);
      expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
    }),
  ),
  ...halves.map(([name, change]) =>
    update.write(`update rejects ${name} with 500 and keeps the schedule`, async (context) => {
      const created = await createConnection(context, basic(6));
      const { connectionId } = created;
      expectErrorId(await failure(context.airbyte.connections.update({ connectionId, ...change }), 500));
      expect(await context.airbyte.connections.get({ connectionId })).to.deep.equal(created);
    }),
  ),
  update.write("update rejects basic with the data of cron with 422", async (context) => {
    const { connectionId } = await createConnection(context, basic(6));
    const call = context.airbyte.connections.update({ connectionId, ...daily, scheduleType: "basic" });
    expectKnownException(await failure(call, 422), SPECIFICATION);
  }),
  update.write("update rejects a schedule in the form of 0.36 with 500", async (context) => {
    const { connectionId } = await createConnection(context);
    const body = { connectionId, schedule: { units: 3, timeUnit: "hours" } };
    expectErrorId(await context.sendInvalid("webBackendUpdateConnection", body, 500));
  }),
  update.write("update changes a schedule from basic to cron to manual to basic", async (context) => {
    const { connectionId } = await createConnection(context, basic(6));
    for (const schedule of [daily, { scheduleType: "manual" } as const, basic(1, "days")]) {
      const updated = await context.airbyte.connections.update({ connectionId, ...schedule });
      const { scheduleType, scheduleData } = updated;
      expect({ scheduleType, ...(scheduleData && { scheduleData }) }).to.deep.equal(schedule);
      expect(updated.schedule !== undefined).to.equal(scheduleType === "basic");
    }
  }),
  update.write("update accepts the schedules that toConnectionUpdate completes", async (context) => {
    const { airbyte } = context;
    const created = await createConnection(context, basic(6));
    const { scheduleData } = basic(7);
    const changed = await airbyte.connections.update(toConnectionUpdate(created, scheduleData && { scheduleData }));
    expect(changed).to.deep.include(basic(7));
    const same = await airbyte.connections.update(toConnectionUpdate(changed, { scheduleType: "basic" }));
    expect(same).to.deep.equal(changed);
    const legacy = toConnectionUpdate(same, { schedule: { units: 8, timeUnit: "hours" } });
    expect(await airbyte.connections.update(legacy)).to.deep.include(basic(8));
    const none = await airbyte.connections.update(toConnectionUpdate(same, { schedule: null }));
    expect(none).to.include({ scheduleType: "manual" });
  }),
];
