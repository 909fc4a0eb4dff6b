import { document } from "@airbyte-web-backend/schema/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(document, "airbyte");

export const isValid = ajv.compile({ $ref: "airbyte#/components/schemas/WebBackendConnectionReadList" });
