import { responseValidators } from "@airbyte-web-backend/schema/validators";

export const isValid = (value) => responseValidators.webBackendListAllConnectionsForWorkspace(value).length === 0;
