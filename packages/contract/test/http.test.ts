import { startHttpTarget } from "../src/targets/http.ts";
import { describeContracts } from "./describe-contract.ts";

describeContracts("a port", startHttpTarget);
