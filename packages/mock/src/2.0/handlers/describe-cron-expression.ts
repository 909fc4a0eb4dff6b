import { type Json, required } from "../read-body.ts";
import { describeCron, findCronMistake, nextExecutions } from "../rules/cron.ts";
import { invalidExpression } from "../rules/schedule.ts";
import type { Store } from "../store.ts";

/** 2.0-cron-describe [observed] @throws {Refusal} 400: not valid, or more often than once a minute. */
export function describeCronExpression({ cron, now }: Store, body: Json): unknown {
  const cronExpression = String(required(body["cronExpression"]));
  const mistake = findCronMistake(cronExpression, cron);
  if (mistake !== undefined) throw invalidExpression(cronExpression, mistake);
  return {
    cronExpression,
    description: describeCron(cronExpression, cron),
    nextExecutions: nextExecutions(cronExpression, now(), cron),
  };
}
