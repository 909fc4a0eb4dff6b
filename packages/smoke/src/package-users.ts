import { pnpm } from "./package-managers.ts";
import type { Command } from "./run.ts";

/** How people install packages and run programs with one package manager. Every command runs in the project's folder. */
export interface PackageUser {
  readonly name: string;
  /** What is in the project before. */
  readonly files: Readonly<Record<string, string>>;
  readonly install: readonly Command[];
  readonly upgrade: readonly Command[];
  /** Starts `airbyte-mock`. */
  readonly mock: Command;
  /** @param server The host and port that the program may talk to. */
  readonly run: (program: string, server?: string) => Command;
}

const client = "@airbyte-web-backend/client";
const mock = "@airbyte-web-backend/mock";
// In the one version that the fake is tested with, as the README says it: npm refuses another beside it.
const msw = "msw@3.0.5";
// Otherwise pnpm and Deno take nothing that was published in the last 24 hours, if there is anything older.
const youngVersions = { pnpm: "minimumReleaseAge: 0\n", deno: '{ "minimumDependencyAge": 0 }\n' };
const empty = { "package.json": '{ "private": true, "type": "module" }\n' };

export const packageUsers: readonly PackageUser[] = [
  {
    name: "npm",
    files: empty,
    install: [
      ["npm", "install", client],
      ["npm", "install", "--save-dev", mock, msw],
    ],
    upgrade: [["npm", "install", `${client}@latest`, `${mock}@latest`]],
    mock: ["npx", "airbyte-mock"],
    run: (program) => ["node", program],
  },
  {
    name: "pnpm",
    files: { ...empty, "pnpm-workspace.yaml": youngVersions.pnpm },
    install: [pnpm("add", client), pnpm("add", "--save-dev", mock, msw)],
    upgrade: [pnpm("update", "--latest", client, mock)],
    mock: pnpm("exec", "airbyte-mock"),
    run: (program) => ["node", program],
  },
  {
    name: "Bun",
    files: empty,
    install: [
      ["bun", "add", client],
      ["bun", "add", "--dev", mock, msw],
    ],
    upgrade: [["bun", "update", "--latest", client, mock]],
    mock: ["bunx", "airbyte-mock"],
    run: (program) => ["bun", program],
  },
  {
    name: "Deno",
    files: { "deno.json": youngVersions.deno },
    install: [["deno", "add", `npm:${client}`, `npm:${mock}`, `npm:${msw}`]],
    upgrade: [["deno", "update", "--latest", client, mock]],
    // Nobody is there to be asked for more.
    mock: ["deno", "run", "--allow-net=127.0.0.1", "--allow-env", `npm:${mock}`],
    run: (program, server) => ["deno", "run", server === undefined ? "--allow-env" : `--allow-net=${server}`, program],
  },
];
