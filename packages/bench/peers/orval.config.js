import process from "node:process";

export default {
  airbyte: {
    input: process.env.BENCH_INPUT ?? "./openapi.json",
    output: {
      client: "fetch",
      target: `${process.env.BENCH_OUTPUT ?? "./generated/orval"}/airbyte.ts`,
      // It lands in a template literal, and so is looked up at each call.
      // biome-ignore lint/suspicious/noTemplateCurlyInString: see above
      baseUrl: "${globalThis.baseUrl}",
    },
  },
};
