import { constants } from "node:fs";
import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = join(root, ".github/workflows");

interface Workflow {
  readonly on: object;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly if?: string;
  readonly uses?: string;
  readonly environment?: string;
  readonly permissions?: Permissions;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
type Permissions = Readonly<Record<string, string>>;

const names = (await readdir(folder)).toSorted();
const texts = new Map<string, string>();
for (const name of names) texts.set(name, await readFile(join(folder, name), "utf8"));
const { scripts, packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  packageManager: string;
};

/** Commands of pnpm, not scripts. */
const ownCommands = ["install", "audit"];

describe.each(names)("%s", (name) => {
  const text = texts.get(name) ?? "";
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps ?? []);

  test("pins actions by hash, with the version in a comment", () => {
    const used = [...text.matchAll(/^ *(?:- )?uses: (.+)$/gm)].map(([, value = ""]) => value);
    const [local, foreign] = [used.filter((use) => use.startsWith("./")), used.filter((use) => !use.startsWith("./"))];
    expect(used.length).toBeGreaterThan(0);
    expect(foreign.filter((use) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual([]);
    expect(local.filter((use) => !texts.has(use.replace("./.github/workflows/", "")))).toEqual([]);
  });

  test("has read permissions by default", () => {
    expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
    expect(workflow.on).not.toHaveProperty("pull_request_target");
    for (const [, { permissions = {}, environment }] of jobs) {
      // Only a job whose environment can require a review may publish.
      if (permissions["id-token"] !== undefined) expect(environment).toBe("npm");
    }
  });

  test("exposes no credentials or expressions to scripts", () => {
    const checkouts = steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
    expect(text).not.toContain("secrets.");
    // Prevents script injection, for example by the name of a branch.
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  test("has a timeout for each job", () => {
    for (const [, job] of jobs) expect(job.uses ?? job["timeout-minutes"]).toBeDefined();
  });

  test("installs from the lockfile first", () => {
    for (const [, { steps: own = [] }] of jobs) {
      const commands = own.map(({ run, with: inputs }) => run ?? inputs?.["script"]).filter(Boolean);
      const usesPnpm = commands.some((command) => String(command).includes("pnpm"));
      if (usesPnpm) expect(commands[0]).toBe(`npx -y ${packageManager} install --frozen-lockfile`);
    }
  });

  test("runs existing scripts with the pnpm of package.json", async () => {
    const commands = steps.flatMap(({ run, with: inputs }) => [run, inputs?.["script"]]).filter(isText);
    for (const command of commands) {
      for (const [, version, script] of command.matchAll(/\bpnpm@(\S+) (\S+)/g)) {
        expect(`pnpm@${version}`).toBe(packageManager);
        expect([...Object.keys(scripts), ...ownCommands]).toContain(script);
      }
      for (const [path] of command.matchAll(/^\.ci\/\S+/g)) await access(join(root, path), constants.X_OK);
    }
  });
});

test("only three jobs have write permissions", () => {
  const writing = names.flatMap((name) => {
    const { jobs } = parse(texts.get(name) ?? "") as Workflow;
    return Object.entries(jobs).map(([job, { permissions = {} }]): [string, string[]] => [
      `${name} ${job}`,
      Object.keys(permissions).filter((scope) => permissions[scope] !== "read"),
    ]);
  });
  expect(Object.fromEntries(writing.filter(([, scopes]) => scopes.length > 0))).toEqual({
    "release.yml version": ["contents", "pull-requests"],
    "release.yml publish": ["contents", "id-token"],
    "weekly.yml report": ["issues"],
  });
});

test("the weekly run reports failures and timeouts, which GitHub counts as cancelled", () => {
  const { jobs } = parse(texts.get("weekly.yml") ?? "") as Workflow;
  expect(jobs["report"]?.if).toMatch(/failure\(\).*'cancelled'/);
});

test("each action has the same hash everywhere", () => {
  const pins = [...texts.values()].flatMap((text) => [...text.matchAll(/uses: ([\w.-]+\/[\w.-]+)\S*@(\S+)/g)]);
  const actions = new Set(pins.map(([, action]) => action));
  const pinned = new Set(pins.map(([, action, hash]) => `${action}@${hash}`));
  expect(actions.size).toBeGreaterThan(0);
  expect(pinned.size).toBe(actions.size);
});

test("the gate uses the major version of pnpm in package.json", async () => {
  const gate = await readFile(join(root, ".ci/run"), "utf8");
  const majors = [...gate.matchAll(/\bpnpm@(\d+)/g)].map(([, major]) => major);
  expect(new Set(majors)).toEqual(new Set([/@(\d+)/.exec(packageManager)?.[1]]));
});

function isText(value: unknown): value is string {
  return typeof value === "string";
}
