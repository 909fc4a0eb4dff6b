import type { Hooks } from "./hooks.ts";

/**
 * Hooks that log a line for each retry and failure, and with `verbose` for each request and response. No line contains a secret.
 *
 * @param options.verbose Default false.
 * @param options.write Writes a line. Default `console.error`, so that the output of a program stays clean.
 * @example
 * createClient({ baseUrl, hooks: consoleLogger({ verbose: true }) });
 */
export function consoleLogger(
  options: { readonly verbose?: boolean; readonly write?: (line: string) => void } = {},
): Hooks {
  const { verbose = false, write = (line: string) => console.error(line) } = options;
  const hooks: Hooks = {
    onRetry: ({ operation, attempt, delayMs, reason }) => {
      const why = typeof reason === "number" ? `status ${reason}` : reason.message;
      write(`${operation} #${attempt}: ${why}, retry in ${Math.round(delayMs)} ms`);
    },
    onError: ({ attempt, error, durationMs }) =>
      write(
        `${error.name} after ${Math.round(durationMs)} ms, ${attempt} ${attempt === 1 ? "request" : "requests"}: ${error.message}`,
      ),
    onInvalid: ({ operation, issues }) => {
      for (const { pointer, expected, found } of issues) {
        write(`${operation}: ${pointer} is ${found}, not ${expected}`);
      }
    },
  };
  if (!verbose) return hooks;
  return {
    ...hooks,
    onRequest: ({ operation, attempt, url }) => write(`${operation} #${attempt} -> ${url}`),
    onResponse: ({ operation, attempt, status, durationMs }) =>
      write(`${operation} #${attempt} <- ${status} in ${Math.round(durationMs)} ms`),
  };
}
