// Generated from spec/2.0 (sha256 3b0acd48926d) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * The `paths` interface for openapi-fetch and similar clients. This is an entry of its own, because it is slow to
 * type-check.
 *
 * @module 2.0-paths
 */
import type * as api from "./api.gen.ts";

export interface paths {
    "/v1/web_backend/connections/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the connections of a workspace, page by page
         * Lists the connections whose source belongs to the workspace, except deleted ones and those without a status. Inactive and locked connections are included. A page has 20 connections unless you set `pageSize`. For the next page, send the `connectionId` of the last connection as `cursor`. A page with fewer than `page_size` connections is the last one.
         */
        post: operations["webBackendListConnectionsForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/connections/status_counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the connections of a workspace by state
         * Counts the connections of a workspace that are not deleted, by the status of their latest sync job. For an unknown workspace, an instance admin gets six zeros.
         */
        post: operations["webBackendGetConnectionStatusCounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/connections/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read one connection
         * Reads a connection with its source, destination, operations, catalog and latest sync. A deleted connection is returned like any other, with status `deprecated`. The catalog has all streams of the stored discovery, including those that are not synced. With `withRefreshedCatalog` the server first discovers the schema of the source again, which takes seconds to minutes and requires an editor role. It then merges the result into the response and stores whether a change is breaking. A breaking change deactivates the connection, and so does any change if `nonBreakingChangesPreference` is `disable`. If the discovery fails, the response has the stored catalog and no `catalogDiff`; servers up to 2.0.0 return a 500.
         */
        post: operations["webBackendGetConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/connections/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a connection and its operations
         * Creates the operations of the body and then a connection from a source to a destination of the same workspace. The call is not idempotent: the same body sent twice creates two connections, even with the same name. It is not atomic: if it fails after the operations were created, they remain. It starts no sync; the schedule does.
         */
        post: operations["webBackendCreateConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/connections/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change some properties of a connection
         * Changes the properties in the body and keeps all others: this is a patch. It replaces `syncCatalog`, `operations`, `tags` and `resourceRequirements` as a whole. To change the schedule, send `scheduleType` and `scheduleData` together; a body with `schedule` fails. A changed catalog starts a refresh or a reset at once, unless `skipReset` is true. The last write wins. The server changes the operations before the connection, so a failure can leave the change half done.
         */
        post: operations["webBackendUpdateConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/workspace/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what a workspace contains
         * Returns whether a workspace has connections, sources and destinations that are not deleted. For an unknown workspace, an instance admin gets false for all three. The body is documented as optional, but a call without one fails with a 500.
         */
        post: operations["webBackendGetWorkspaceState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/state/get_type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the type of the sync state of a connection
         * Returns how the server stores the sync state of a connection. The response is a JSON string, not an object. For an unknown connection, an instance admin gets `not_set`.
         */
        post: operations["getStateType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/check_updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the connectors that have a newer version
         * Compares the connectors of the installation with their newest versions. If the list of versions is unreachable, both numbers are 0. The request has no body.
         */
        post: operations["webBackendCheckUpdates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/mappers/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try mappers on a stream
         * Applies mappers to the fields of a stream that a connection syncs, and returns the resulting fields. The server stores nothing. If a mapper fails, the response contains its error. A malformed mapper causes a 400.
         */
        post: operations["webBackendValidateMappers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/describe_cron_expression": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain a cron expression
         * Returns an English description of a cron expression, and its next three execution times. An invalid expression, or one that fires more than once a minute, causes a 400.
         */
        post: operations["webBackendDescribeCronExpression"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the version and edition of the server
         * Returns the settings that the web interface needs before a user signs in. It requires no token and exists in every edition since 1.7.0, so it is the best way to detect the version of a server.
         */
        get: operations["getWebappConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/list_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List all connections of a workspace, including deleted ones
         * Lists every connection of a workspace, including those with status `deprecated`, in one response and in no particular order. The connections have no source, destination and jobs, and their catalogs have only the selected streams. For an unknown workspace, an instance admin gets an empty list.
         */
        post: operations["listAllConnectionsForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find connections by exact criteria
         * Documented to find the connections that meet every criterion, in all workspaces, without deleted ones. The comparison in the server is broken: with a JSON object as body, even an empty one, it finds nothing. Without a body it returns every connection that is not deleted, from every workspace, to any caller with a valid token. Send no body and filter the response yourself.
         */
        post: operations["searchConnections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a client id and secret for a token
         * Returns a JWT for the application, valid for 15 minutes by default. The call itself requires no token. If authentication is disabled, the path does not exist. The body must be JSON; form data is unsupported.
         */
        post: operations["applicationTokenRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the health of the server
         * Returns whether the server reaches its database. It requires no token. The status is 200 in both cases.
         */
        get: operations["getHealthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instance_configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the configuration of the installation
         * Returns the version, edition and authentication mode of an installation, and the ids of its defaults. It requires no token. Airbyte Cloud does not have it.
         */
        get: operations["getInstanceConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
interface operations {
    webBackendListConnectionsForWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspace, the page and the filters. */
        requestBody: {
            content: {
                "application/json": api.WebBackendConnectionListRequestBody;
            };
        };
        responses: {
            /** One page of connections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.WebBackendConnectionReadList;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.BadRequestInfo;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.NotFoundKnownExceptionInfo;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConflictInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    webBackendGetConnectionStatusCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspace to count. */
        requestBody: {
            content: {
                "application/json": api.WorkspaceIdRequestBody;
            };
        };
        responses: {
            /** The six numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.WebBackendConnectionStatusCounts;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.BadRequestInfo;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.NotFoundKnownExceptionInfo;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConflictInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    webBackendGetConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The connection to read, and whether to discover the schema of its source again. */
        requestBody: {
            content: {
                "application/json": api.WebBackendConnectionRequestBody;
            };
        };
        responses: {
            /** The connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.WebBackendConnectionRead;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.BadRequestInfo;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.NotFoundKnownExceptionInfo;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConflictInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    webBackendCreateConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The connection to create. */
        requestBody: {
            content: {
                "application/json": api.WebBackendConnectionCreate;
            };
        };
        responses: {
            /** The connection as stored, with the ids that the server gave it and its operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.WebBackendConnectionRead;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.BadRequestInfo;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.NotFoundKnownExceptionInfo;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConflictInfo;
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.KnownExceptionInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    webBackendUpdateConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The id of the connection and the changes. */
        requestBody: {
            content: {
                "application/json": api.WebBackendConnectionUpdate;
            };
        };
        responses: {
            /** The connection as stored after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.WebBackendConnectionRead;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.BadRequestInfo;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.NotFoundKnownExceptionInfo;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConflictInfo;
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.KnownExceptionInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    webBackendGetWorkspaceState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspace to check. Always send it. */
        requestBody: {
            content: {
                "application/json": api.WebBackendWorkspaceState;
            };
        };
        responses: {
            /** What the workspace contains. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.WebBackendWorkspaceStateResult;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.BadRequestInfo;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.NotFoundKnownExceptionInfo;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConflictInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    getStateType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The id of the connection. */
        requestBody: {
            content: {
                "application/json": api.ConnectionIdRequestBody;
            };
        };
        responses: {
            /** The type of the state, as a JSON string. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConnectionStateType;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.BadRequestInfo;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.NotFoundKnownExceptionInfo;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConflictInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    webBackendCheckUpdates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The two numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.WebBackendCheckUpdatesRead;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConflictInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    webBackendValidateMappers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stream and the mappers. */
        requestBody: {
            content: {
                "application/json": api.WebBackendValidateMappersRequestBody;
            };
        };
        responses: {
            /** The fields before the mappers, after each of them, and after all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.WebBackendValidateMappersResponse;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.BadRequestInfo;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.NotFoundKnownExceptionInfo;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConflictInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    webBackendDescribeCronExpression: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The expression to explain. */
        requestBody: {
            content: {
                "application/json": api.WebBackendDescribeCronExpressionRequestBody;
            };
        };
        responses: {
            /** The description and the next execution times. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.WebBackendCronExpressionDescription;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.BadRequestInfo;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    getWebappConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version, the edition and keys for third-party services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.WebappConfigResponse;
                };
            };
        };
    };
    listAllConnectionsForWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspace to list. */
        requestBody: {
            content: {
                "application/json": api.WorkspaceIdRequestBody;
            };
        };
        responses: {
            /** Every connection of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConnectionReadList;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.BadRequestInfo;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.NotFoundKnownExceptionInfo;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConflictInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    searchConnections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The criteria. With a body, the server finds nothing. */
        requestBody?: {
            content: {
                "application/json": api.ConnectionSearch;
            };
        };
        responses: {
            /** The connections that match, in no particular order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConnectionReadList;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.BadRequestInfo;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ForbiddenInfo;
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ConflictInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    applicationTokenRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client id and secret. */
        requestBody: {
            content: {
                "application/json": api.ApplicationTokenRequest;
            };
        };
        responses: {
            /** The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.AccessToken;
                };
            };
            /** The client id or the secret is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.MicronautErrorInfo;
                };
            };
            /** The client id or the secret is wrong, on an installation with Keycloak. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
            /** Authentication is disabled, so there are no tokens. The body is the text `Object not found.` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Creating the token took more than a second. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ProblemInfo;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
    getHealthCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The health of the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.HealthCheckRead;
                };
            };
        };
    };
    getInstanceConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The configuration of the installation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.InstanceConfigurationResponse;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": api.ErrorIdInfo;
                };
            };
        };
    };
}
