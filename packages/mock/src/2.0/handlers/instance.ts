/** The version that this fake reports: that of the observed server. */
export const SERVER_VERSION = "2.1.0";

const thirdPartyKeys = [
  "datadogApplicationId",
  "datadogClientToken",
  "datadogSite",
  "datadogService",
  "datadogEnv",
  "hockeystackApiKey",
  "launchdarklyKey",
  "osanoKey",
  "segmentToken",
  "sonarApiUrl",
  "coralAgentsApiUrl",
  "zendeskKey",
  "fullstoryGuidesOrgId",
];

/** 2.0-config [observed]: unset keys are empty strings. */
export function getWebappConfig(): unknown {
  return {
    version: SERVER_VERSION,
    edition: "community",
    ...Object.fromEntries(thirdPartyKeys.map((key) => [key, ""])),
  };
}

/** 2.0-instance [observed]: no `defaultWorkspaceId`, no `licenseStatus`. */
export function getInstanceConfiguration(hasAuth: boolean): unknown {
  const nobody = "00000000-0000-0000-0000-000000000000";
  return {
    edition: "community",
    version: SERVER_VERSION,
    auth: { mode: hasAuth ? "simple" : "none", clientId: "airbyte-webapp", defaultRealm: "airbyte" },
    airbyteUrl: "http://localhost:8000",
    initialSetupComplete: false,
    defaultUserId: nobody,
    defaultOrganizationId: nobody,
    defaultOrganizationEmail: "",
    trackingStrategy: "logging",
  };
}

/** 2.0-check-updates [observed]: the body is not read. */
export function checkUpdates(): unknown {
  return { destinationDefinitions: 0, sourceDefinitions: 0 };
}
