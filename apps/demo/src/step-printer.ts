import { printable, type Terminal } from "@airbyte-web-backend/cli/node";
import type { CallOptions } from "@airbyte-web-backend/client";
import type { OperationName } from "@airbyte-web-backend/schema";
import { describeFields } from "./describe.ts";

/** One call of the client, with its description. */
interface Step<Body extends object, Answer> {
  readonly title: string;
  readonly operation: { readonly operationId: OperationName; readonly path: string };
  readonly call: (body: Body, options: CallOptions) => Promise<Answer>;
  readonly body: Body;
  /** Default: a line for each field of the body. */
  readonly sent?: readonly string[];
  readonly received: (answer: Answer) => readonly string[];
  /** A surprise of the API. */
  readonly note?: string;
}

/** Prints the walk in numbered steps. */
export interface StepPrinter {
  say(text: string): void;
  /** Makes a call, and prints request and response. Rejects as the call does. */
  step<Body extends object, Answer>(step: Step<Body, Answer>): Promise<Answer>;
  /** Prints a step that is not run. */
  skip(title: string, reason: string): void;
}

/** @param options The options of every call. */
export function createStepPrinter({ print, style }: Terminal, options: CallOptions): StepPrinter {
  let steps = 0;
  const printTitle = (title: string): void => {
    steps++;
    print("");
    print(style("bold", printable(`${steps}. ${title}`)));
  };
  const printBlock = (label: string, lines: readonly string[]): void => {
    lines.forEach((line, index) => {
      const margin = index === 0 ? style("dim", label.padEnd(10)) : " ".repeat(10);
      print(`   ${margin}${printable(line)}`);
    });
  };
  return {
    say: print,
    async step({ title, operation, call, body, sent = describeFields(body), received, note }) {
      printTitle(title);
      printBlock("call", [`${operation.operationId}, POST ${operation.path}`]); // all of them are POST
      printBlock("sent", sent);
      const answer = await call(body, options);
      printBlock("received", received(answer));
      if (note) printBlock("note", [note]);
      return answer;
    },
    skip(title, reason) {
      printTitle(title);
      printBlock("skipped", [reason]);
    },
  };
}
