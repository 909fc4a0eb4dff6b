import { skipToken, useQuery } from "@tanstack/react-query";
import { useConsole } from "../console-context.ts";
import { hasCronParts } from "./cron.ts";
import { type FieldError, fieldErrors } from "./field-errors.ts";
import type { FormValues } from "./form-values.ts";

/** The pause in typing before the server is asked. */
const PAUSE_MS = 400;

export interface CronCheck {
  /** In English. */
  readonly description?: string | undefined;
  readonly problems: readonly FieldError[];
}

/** What the server says of the cron expression in a form. */
export function useCronCheck(values: FormValues): CronCheck {
  const { airbyte } = useConsole();
  const cronExpression = values.cronExpression.trim();
  const isChecked = values.scheduleType === "cron" && hasCronParts(cronExpression);
  const { data, error } = useQuery({
    queryKey: ["airbyte", "cron", cronExpression],
    queryFn:
      isChecked && airbyte.family === "2.0"
        ? async ({ signal }) => {
            await pause(signal);
            return airbyte.server.describeCron({ cronExpression }, { signal });
          }
        : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!isChecked) return { problems: [] };
  return { description: data?.description, problems: fieldErrors(error).filter(({ path }) => path !== "") };
}

/** Ends early when the user types on. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PAUSE_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
