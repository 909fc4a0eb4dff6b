import { type Json, required } from "../read-body.ts";
import { describeCron, findCronError, nextExecutions } from "../rules/cron.ts";
import { invalidExpression } from "../rules/schedule.ts";
import type { Store } from "../store.ts";

/** 2.0-cron-describe [observed] @throws {ErrorResponse} 400: the expression is invalid, or runs more than once a minute. */
export function describeCronExpression({ cron, now }: Store, body: Json): unknown {
  const cronExpression = String(required(body["cronExpression"]));
  const message = findCronError(cronExpression, cron);
  if (message !== undefined) throw invalidExpression(cronExpression, message);
  return {
    cronExpression,
    description: describeCron(cronExpression, cron),
    nextExecutions: nextExecutions(cronExpression, now(), cron),
  };
}
