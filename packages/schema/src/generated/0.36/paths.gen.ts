// Generated from spec/0.36 (sha256 4dfce1477201) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * The `paths` interface for openapi-fetch and similar clients. This is an entry of its own, because it is slow to
 * type-check.
 *
 * @module paths
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
         * List the connections of a workspace
         * Lists the connections whose source belongs to the workspace, except deleted ones. Inactive connections are included. The list has no pages and no guaranteed order. Each connection is complete, including its catalog, so the response is large and slow for a workspace with many connections. An unknown workspace returns an empty list.
         */
        post: operations["webBackendListConnectionsForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/connections/list_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the connections of a workspace, including deleted ones
         * Lists the connections whose source belongs to the workspace, including those with status `deprecated`. Deleted sources and destinations still exist, so each connection is complete. The list has no pages and no guaranteed order. An unknown workspace returns an empty list.
         */
        post: operations["webBackendListAllConnectionsForWorkspace"];
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
         * Reads a connection with its source, destination, operations, catalog and latest sync. A deleted connection is returned like any other, with status `deprecated`. Without `withRefreshedCatalog` the catalog is the stored one, which holds the selected streams only. With it the server first runs a discover job against the source, which takes seconds to minutes, and merges the result with the stored choices; nothing is stored.
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
         * Replace a connection and its operations
         * Replaces a connection; this is not a patch. Omitted properties are lost: the schedule becomes manual, prefix and namespace format become null, all operations are detached. Only `name` and `resourceRequirements` keep their value if omitted. A response of `get` is not a valid body: remove `sourceId`, `destinationId`, `source`, `destination`, `isSyncing`, `latestSyncJobCreatedAt` and `latestSyncJobStatus` first. The last write wins, and operations are changed before the connection is, so a failure can leave the change half done.
         */
        post: operations["webBackendUpdateConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web_backend/connections/search": {
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
         * Finds the connections that meet every criterion of the body, in all workspaces, without deleted ones. All comparisons are exact and case-sensitive. An empty body does not match everything: an absent `namespaceDefinition` means `source`, and only an explicit null switches that criterion off. To search one workspace only, send `source.workspaceId`. If nothing matches, the list is empty.
         */
        post: operations["webBackendSearchConnections"];
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
         * Returns whether a workspace has connections, sources and destinations that are not deleted. For an unknown workspace all three are false. The body is documented as optional, but a call without one fails with a 500.
         */
        post: operations["webBackendGetWorkspaceState"];
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
        /** The workspace to list. */
        requestBody: {
            content: {
                "application/json": api.WorkspaceIdRequestBody;
            };
        };
        responses: {
            /** The connections that are not deleted, in no particular order. */
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
                    "application/json": api.InvalidInputExceptionInfo;
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
                    "application/json": api.KnownExceptionInfo;
                };
            };
        };
    };
    webBackendListAllConnectionsForWorkspace: {
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
            /** Every connection of the workspace, in no particular order. */
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
                    "application/json": api.InvalidInputExceptionInfo;
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
                    "application/json": api.KnownExceptionInfo;
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
                    "application/json": api.InvalidInputExceptionInfo;
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
                    "application/json": api.KnownExceptionInfo;
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
                    "application/json": api.InvalidInputExceptionInfo;
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
                    "application/json": api.KnownExceptionInfo;
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
        /** The whole new state of the connection. */
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
                    "application/json": api.InvalidInputExceptionInfo;
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
                    "application/json": api.KnownExceptionInfo;
                };
            };
        };
    };
    webBackendSearchConnections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The criteria; a connection must meet all of them. */
        requestBody: {
            content: {
                "application/json": api.WebBackendConnectionSearch;
            };
        };
        responses: {
            /** The connections that match, in no particular order. */
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
                    "application/json": api.InvalidInputExceptionInfo;
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
                    "application/json": api.KnownExceptionInfo;
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
                    "application/json": api.InvalidInputExceptionInfo;
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
                    "application/json": api.KnownExceptionInfo;
                };
            };
        };
    };
}
