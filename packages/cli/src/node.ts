/**
 * What programs for Node, Bun and Deno share with the command line: settings, the connection to a server, errors.
 *
 * @module
 */
export { collectConnections } from "./connections/read-connections.ts";
export { CommandError } from "./errors/command-error.ts";
export { EXIT_CODES } from "./errors/exit-code.ts";
export { explainError } from "./errors/explain-error.ts";
export { printable, type Terminal } from "./output/terminal.ts";
export { openContext } from "./run/connect.ts";
export type { Context } from "./run/context.ts";
export type { Io } from "./run/io.ts";
export { runProcess } from "./run/run-process.ts";
export { runProgram } from "./run/run-program.ts";
export { addServerOptions, ENVIRONMENT_HELP, newProgram } from "./settings/add-options.ts";
export { parsePort } from "./settings/parse-whole-number.ts";
export { readAuth } from "./settings/read-auth.ts";
export { type GlobalOptions, readSettings, requireWorkspace, type Settings } from "./settings/settings.ts";
export { printTarget } from "./write/confirm.ts";
