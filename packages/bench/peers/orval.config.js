import process from "node:process";

export default {
  airbyte: {
    input: process.env.BENCH_INPUT ?? "./openapi.json",
    output: {
      client: "fetch",
      target: `${process.env.BENCH_OUTPUT ?? "./generated/orval"}/airbyte.ts`,
      // The output has it in a template literal, so each call evaluates it.
      // biome-ignore lint/suspicious/noTemplateCurlyInString: see above
      baseUrl: "${globalThis.baseUrl}",
    },
  },
};
