// Generated from spec/2.0 (sha256 9f6f2d0206aa) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
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
         * Lists the connections whose source belongs to the workspace, without deleted ones and without those that have no status. Inactive and locked ones are included. A page has 20 connections unless `pageSize` says otherwise. Send the `connectionId` of the last connection as `cursor` for the next page; an empty page, or one shorter than `page_size`, is the last.
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
         * Counts the connections of a workspace that are not deleted, by the latest sync job of each. An unknown workspace gives six zeros to an instance admin.
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
         * Reads a connection with its source, destination, operations, catalog and latest sync. A deleted connection is returned like any other, with status `deprecated`. The catalog has all streams of the stored discovery, those that are not synced too. With `withRefreshedCatalog` the server first discovers the schema of the source again, which takes seconds to minutes and needs an editor role. It then merges the result into the response and stores whether a change is breaking; a breaking change deactivates the connection, and so does any change if `nonBreakingChangesPreference` is `disable`. If the discovery fails, the response has the stored catalog without `catalogDiff`; up to 2.0.0 it is a 500.
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
         * Creates the operations of the body and then a connection from a source to a destination of the same workspace. The call is not idempotent: the same body twice makes two connections, even with the same name. It is not atomic either: if it fails after the operations were created, they remain. The schedule starts the first sync.
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
         * Changes the properties that the body has, and leaves all others alone: this is a patch. `syncCatalog`, `operations`, `tags` and `resourceRequirements` are replaced as a whole. The schedule is changed by `scheduleType` and `scheduleData` together; `schedule` makes the call fail. A changed catalog starts a refresh or a reset at once, unless `skipReset` is true. The last write wins, and operations are changed before the connection is, so a failure can leave half of the change behind.
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
         * Get the state of a workspace
         * Returns whether a workspace has connections, sources and destinations that are not deleted. For an unknown workspace an instance admin gets false for all three. The body is documented as optional, but without one the call fails.
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
         * Tell how the sync state of a connection is stored
         * Tells the kind of the sync state of a connection. The response is a JSON string, not an object. An unknown connection gives `not_set` to an instance admin.
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
         * Compares the connectors of the installation with the newest ones. If the list of the newest ones cannot be reached, both numbers are 0. There is no body.
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
         * Applies mappers to the fields of a stream that a connection syncs, and returns the resulting fields. The server stores nothing. The response reports mappers that fail; a malformed mapper causes a 400.
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
         * Returns the settings that the web interface needs before a user signs in. It requires no token and works on every edition since 1.7.0, so it is the best way to detect the version of a server.
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
         * List all connections of a workspace, deleted ones too
         * Lists every connection of a workspace, those with status `deprecated` included, at once and in no particular order. The connections have no source, destination and jobs, and their catalogs only the selected streams. An unknown workspace gives an empty list to an instance admin.
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
         * Meant to find the connections that meet every criterion, in all workspaces, without deleted ones. The server gets the comparison wrong: with a JSON object as body, even an empty one, it finds nothing. Without a body it returns every connection that is not deleted, of every workspace, to any caller with a valid token. Filter those yourself.
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
         * Returns a JWT for the application, valid for 15 minutes by default. It needs no token itself. With authentication disabled the path does not exist. The call takes JSON, but no form.
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
         * Tell whether the server works
         * Tells whether the server reaches its database. It needs no token. The status is 200 even if the server does not.
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
         * Tell how the installation is set up
         * Tells version, edition and authentication of an installation, and the ids of its defaults. It needs no token. Airbyte Cloud does not have it.
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
        /** The workspace, the page and the restrictions. */
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
        /** The id of the workspace. Always send it. */
        requestBody: {
            content: {
                "application/json": api.WebBackendWorkspaceState;
            };
        };
        responses: {
            /** The state of the workspace. */
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
            /** The kind of state, as a JSON string. */
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
            /** The fields before, between and after the mappers. */
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
            /** The meaning of the expression. */
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
            /** Version, edition and keys of other services. */
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
        /** The criteria. With any, the server finds nothing. */
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
            /** Whether the server works. */
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
            /** How the installation is set up. */
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
