/** The functions of the libraries. The first request loads them. */
export interface CronLibraries {
  Cron: typeof import("croner").Cron;
  describe: (expression: string) => string;
}

export async function loadCronLibraries(): Promise<CronLibraries> {
  const [{ Cron }, { toString: describe }] = await Promise.all([import("croner"), import("cronstrue")]);
  return {
    Cron,
    describe: (expression) => describe(expression, { use24HourTimeFormat: true, dayOfWeekStartIndexZero: false }),
  };
}

/** The ranges of Quartz: seconds, minutes, hours, day of month, month, day of week, year. */
const ranges: readonly [number, number][] = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [1, 7],
  [1970, 2099],
];

/**
 * Finds the error in a Quartz expression of six or seven parts.
 *
 * 2.0-cron-valid [observed]: it may run at most once a minute.
 *
 * @returns The message of the error. Undefined if the expression is valid.
 */
export function findCronError(expression: string, { Cron }: CronLibraries): string | undefined {
  const parts = expression.split(/\s+/).filter((part) => part !== "");
  if (parts.length === 0) return "Empty expression!";
  if (parts.length !== 6 && parts.length !== 7) {
    return `Cron expression contains ${parts.length} parts but we expect one of [6, 7]`;
  }
  for (const [at, part] of parts.entries()) {
    const [min, max] = ranges[at] ?? [0, 0];
    const values = part.match(/(?<![\w#/])\d+(?![\w#])/g) ?? [];
    const wrong = values.find((value) => Number(value) < min || Number(value) > max);
    if (wrong !== undefined) return `Failed to parse cron expression. Value ${wrong} not in range [${min}, ${max}]`;
  }
  if (parts[3] !== "?" && parts[5] !== "?") {
    return "Failed to parse cron expression. Invalid cron expression: Both, a day-of-week AND a day-of-month parameter, are not supported.";
  }
  try {
    new Cron(toCroner(parts));
  } catch (error) {
    return `Failed to parse cron expression. ${error instanceof Error ? error.message : String(error)}`;
  }
  if (!/^\d+$/.test(parts[0] ?? "")) return "Invalid cron expression: Cron executions must be at least 1 minute apart";
  return undefined;
}

/** The next executions in seconds since the epoch: at most three. */
export function nextExecutions(expression: string, nowMs: number, { Cron }: CronLibraries): number[] {
  const parts = expression.split(/\s+/).filter((part) => part !== "");
  const runs = new Cron(toCroner(parts), { timezone: "UTC" }).nextRuns(3, new Date(nowMs));
  return runs.map((run) => Math.floor(run.getTime() / 1000));
}

/** 2.0-cron-text [choice]: the text of cronstrue. */
export function describeCron(expression: string, { describe }: CronLibraries): string {
  const text = describe(expression);
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/, only in (\d{4})$/, " at $1 year");
}

/** Quartz counts the days of the week from 1 (Sunday), croner from 0, and `?` has another meaning there. */
function toCroner(parts: readonly string[]): string {
  return parts
    .map((part, at) => {
      if (part === "?") return "*";
      return at === 5 ? part.replace(/(?<![\w#/])\d(?!\w)/g, (day) => String(Number(day) - 1)) : part;
    })
    .join(" ");
}

/** 2.0-cron-zone [observed]: a name of the time zone database that does not begin with `Etc`. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name) || /^etc/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
