import fc from "fast-check";

// The same random values in each run, so that a failure repeats. Set FUZZ_SEED for others.
fc.configureGlobal({ seed: Number(process.env["FUZZ_SEED"] ?? 36) });
