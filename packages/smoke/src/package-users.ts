import { pnpm } from "./package-managers.ts";
import type { Command } from "./run.ts";

/** The commands of a user of one package manager. They run in the folder of the project. */
export interface PackageUser {
  readonly name: string;
  /** The initial files of the project. */
  readonly files: Readonly<Record<string, string>>;
  readonly install: readonly Command[];
  readonly upgrade: readonly Command[];
  /** Starts `airbyte-mock`. */
  readonly mock: Command;
  /** @param server The host and port that the program needs. */
  readonly run: (program: string, server?: string) => Command;
}

const client = "@airbyte-web-backend/client";
const changes = "@airbyte-web-backend/changes";
const mock = "@airbyte-web-backend/mock";
// By default, these skip versions that are less than a day old.
const youngVersions = {
  pnpm: "minimumReleaseAge: 0\n",
  deno: '{ "minimumDependencyAge": 0 }\n',
  yarn4: "npmMinimalAgeGate: 0\n",
};
// Yarn 1 rejects a package whose `engines` excludes the running Node.
const yarn1 = (...args: string[]): Command => ["npx", "-y", "yarn@1.22.22", ...args];
const yarn4 = (...args: string[]): Command => ["npx", "-y", "@yarnpkg/cli-dist@4.18.1", ...args];
const empty = { "package.json": '{ "private": true, "type": "module" }\n' };

export const packageUsers: readonly PackageUser[] = [
  {
    name: "npm",
    // Fails, instead of warning, if `engines` excludes the running Node.
    files: { ...empty, ".npmrc": "engine-strict=true\n" },
    install: [
      ["npm", "install", client, changes],
      ["npm", "install", "--save-dev", mock],
    ],
    upgrade: [["npm", "install", `${client}@latest`, `${changes}@latest`, `${mock}@latest`]],
    mock: ["npx", "airbyte-mock"],
    run: (program) => ["node", program],
  },
  {
    name: "pnpm",
    files: { ...empty, "pnpm-workspace.yaml": youngVersions.pnpm },
    install: [pnpm("add", client, changes), pnpm("add", "--save-dev", mock)],
    upgrade: [pnpm("update", "--latest", client, changes, mock)],
    mock: pnpm("exec", "airbyte-mock"),
    run: (program) => ["node", program],
  },
  {
    name: "Yarn 1",
    files: empty,
    install: [yarn1("add", client, changes), yarn1("add", "--dev", mock)],
    upgrade: [yarn1("upgrade", "--latest", client, changes, mock)],
    mock: yarn1("--silent", "airbyte-mock"),
    run: (program) => ["node", program],
  },
  {
    // With Plug'n'Play, importing an undeclared dependency fails.
    name: "Yarn 4",
    files: { ...empty, ".yarnrc.yml": youngVersions.yarn4, "yarn.lock": "" },
    install: [yarn4("add", client, changes), yarn4("add", "--dev", mock)],
    upgrade: [yarn4("up", client, changes, mock)],
    mock: yarn4("airbyte-mock"),
    run: (program) => yarn4("node", program),
  },
  {
    name: "Bun",
    files: empty,
    install: [
      ["bun", "add", client, changes],
      ["bun", "add", "--dev", mock],
    ],
    upgrade: [["bun", "update", "--latest", client, changes, mock]],
    mock: ["bunx", "airbyte-mock"],
    run: (program) => ["bun", program],
  },
  {
    name: "Deno",
    files: { "deno.json": youngVersions.deno },
    install: [["deno", "add", `npm:${client}`, `npm:${changes}`, `npm:${mock}`]],
    upgrade: [["deno", "update", "--latest", client, changes, mock]],
    mock: ["deno", "run", "--allow-net=127.0.0.1", "--allow-env", `npm:${mock}`],
    run: (program, server) => ["deno", "run", ...(server === undefined ? [] : [`--allow-net=${server}`]), program],
  },
];
