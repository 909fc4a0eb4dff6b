// Generated from spec/0.36 (sha256 4dfce1477201) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * The OpenAPI 3.1 document with its corrections applied, for validators, fakes and code generators.
 *
 * @module document
 */

/** The OpenAPI 3.1 document of this version of the API, corrections applied. */
export const document: {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly [key: string]: unknown };
  readonly paths: { readonly [path: string]: { readonly [method: string]: unknown } };
  readonly components: { readonly [section: string]: { readonly [name: string]: unknown } };
  readonly [section: string]: unknown;
} = {
  "openapi": "3.1.0",
  "info": {
    "title": "Airbyte web_backend API",
    "version": "0.36.5-alpha",
    "summary": "The seven operations on connections that the web interface of Airbyte 0.36.5 uses.",
    "description": "The part of the Airbyte Config API that serves the web interface: it reads, searches, creates and replaces connections, each with its source, destination, operations and latest sync. Every operation is a `POST` with a JSON object as request and response, so the method does not say whether it is safe: `x-effect` does. This is the documented contract, corrected to what a 0.36.5 server does. Shapes come from upstream; all text and all examples are our own. Not affiliated with Airbyte, Inc.",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://localhost:8000/api",
      "description": "The proxy of a default installation. The server itself listens on port 8001, with the same path."
    }
  ],
  "security": [
    {}
  ],
  "tags": [
    {
      "name": "web_backend",
      "description": "Operations for the web interface: each response has a connection with everything that belongs to it, so that a page needs one request."
    }
  ],
  "paths": {
    "/v1/web_backend/connections/list": {
      "post": {
        "operationId": "webBackendListConnectionsForWorkspace",
        "tags": [
          "web_backend"
        ],
        "summary": "List the connections of a workspace",
        "description": "Lists the connections whose source belongs to the workspace, except deleted ones. Inactive connections are included. The list has no pages and no guaranteed order. Each connection is complete, including its catalog, so the response is large and slow for a workspace with many connections. An unknown workspace returns an empty list.",
        "x-effect": "read",
        "requestBody": {
          "description": "The workspace to list.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WorkspaceIdRequestBody"
              },
              "examples": {
                "workspace": {
                  "$ref": "#/components/examples/WorkspaceBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The connections that are not deleted, in no particular order.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendConnectionReadList"
                },
                "examples": {
                  "oneConnection": {
                    "$ref": "#/components/examples/ListedConnections"
                  },
                  "empty": {
                    "$ref": "#/components/examples/NoConnections"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidInputResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableInputResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/connections/list_all": {
      "post": {
        "operationId": "webBackendListAllConnectionsForWorkspace",
        "tags": [
          "web_backend"
        ],
        "summary": "List the connections of a workspace, including deleted ones",
        "description": "Lists the connections whose source belongs to the workspace, including those with status `deprecated`. Deleted sources and destinations still exist, so each connection is complete. The list has no pages and no guaranteed order. An unknown workspace returns an empty list.",
        "x-effect": "read",
        "requestBody": {
          "description": "The workspace to list.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WorkspaceIdRequestBody"
              },
              "examples": {
                "workspace": {
                  "$ref": "#/components/examples/WorkspaceBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Every connection of the workspace, in no particular order.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendConnectionReadList"
                },
                "examples": {
                  "withDeleted": {
                    "$ref": "#/components/examples/AllConnections"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidInputResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableInputResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/connections/get": {
      "post": {
        "operationId": "webBackendGetConnection",
        "tags": [
          "web_backend"
        ],
        "summary": "Read one connection",
        "description": "Reads a connection with its source, destination, operations, catalog and latest sync. A deleted connection is returned like any other, with status `deprecated`. Without `withRefreshedCatalog` the catalog is the stored one, which holds the selected streams only. With it the server first runs a discover job against the source, which takes seconds to minutes, and merges the result with the stored choices; nothing is stored.",
        "x-effect": "read",
        "x-write-when": "withRefreshedCatalog",
        "requestBody": {
          "description": "The connection to read, and whether to discover the schema of its source again.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebBackendConnectionRequestBody"
              },
              "examples": {
                "stored": {
                  "$ref": "#/components/examples/ConnectionBody"
                },
                "refreshed": {
                  "$ref": "#/components/examples/RefreshedConnectionBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The connection.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendConnectionRead"
                },
                "examples": {
                  "stored": {
                    "$ref": "#/components/examples/OrdersConnection"
                  },
                  "refreshed": {
                    "$ref": "#/components/examples/RefreshedConnection"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidInputResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableInputResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/connections/create": {
      "post": {
        "operationId": "webBackendCreateConnection",
        "tags": [
          "web_backend"
        ],
        "summary": "Create a connection and its operations",
        "description": "Creates the operations of the body and then a connection from a source to a destination of the same workspace. The call is not idempotent: the same body sent twice creates two connections, even with the same name. It is not atomic: if it fails after the operations were created, they remain. It starts no sync; the schedule does.",
        "x-effect": "write",
        "requestBody": {
          "description": "The connection to create.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebBackendConnectionCreate"
              },
              "examples": {
                "full": {
                  "$ref": "#/components/examples/CreateBody"
                },
                "minimal": {
                  "$ref": "#/components/examples/MinimalCreateBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The connection as stored, with the ids that the server gave it and its operations.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendConnectionRead"
                },
                "examples": {
                  "created": {
                    "$ref": "#/components/examples/CreatedConnection"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidInputResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableInputResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/connections/update": {
      "post": {
        "operationId": "webBackendUpdateConnection",
        "tags": [
          "web_backend"
        ],
        "summary": "Replace a connection and its operations",
        "description": "Replaces a connection; this is not a patch. Omitted properties are lost: the schedule becomes manual, prefix and namespace format become null, all operations are detached. Only `name` and `resourceRequirements` keep their value if omitted. A response of `get` is not a valid body: remove `sourceId`, `destinationId`, `source`, `destination`, `isSyncing`, `latestSyncJobCreatedAt` and `latestSyncJobStatus` first. The last write wins, and operations are changed before the connection is, so a failure can leave the change half done.",
        "x-effect": "write",
        "requestBody": {
          "description": "The whole new state of the connection.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebBackendConnectionUpdate"
              },
              "examples": {
                "replace": {
                  "$ref": "#/components/examples/UpdateBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The connection as stored after the update.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendConnectionRead"
                },
                "examples": {
                  "updated": {
                    "$ref": "#/components/examples/UpdatedConnection"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidInputResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableInputResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/connections/search": {
      "post": {
        "operationId": "webBackendSearchConnections",
        "tags": [
          "web_backend"
        ],
        "summary": "Find connections by exact criteria",
        "description": "Finds the connections that meet every criterion of the body, in all workspaces, without deleted ones. All comparisons are exact and case-sensitive. An empty body does not match everything: an absent `namespaceDefinition` means `source`, and only an explicit null switches that criterion off. To search one workspace only, send `source.workspaceId`. If nothing matches, the list is empty.",
        "x-effect": "read",
        "requestBody": {
          "description": "The criteria; a connection must meet all of them.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebBackendConnectionSearch"
              },
              "examples": {
                "anyNamespace": {
                  "$ref": "#/components/examples/SearchBody"
                },
                "byConfiguration": {
                  "$ref": "#/components/examples/SearchByConfigurationBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The connections that match, in no particular order.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendConnectionReadList"
                },
                "examples": {
                  "oneConnection": {
                    "$ref": "#/components/examples/ListedConnections"
                  },
                  "noMatch": {
                    "$ref": "#/components/examples/NoConnections"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidInputResponse"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableInputResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/workspace/state": {
      "post": {
        "operationId": "webBackendGetWorkspaceState",
        "tags": [
          "web_backend"
        ],
        "summary": "Check what a workspace contains",
        "description": "Returns whether a workspace has connections, sources and destinations that are not deleted. For an unknown workspace all three are false. The body is documented as optional, but a call without one fails with a 500.",
        "x-effect": "read",
        "requestBody": {
          "description": "The workspace to check. Always send it.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebBackendWorkspaceState"
              },
              "examples": {
                "workspace": {
                  "$ref": "#/components/examples/WorkspaceBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What the workspace contains.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendWorkspaceStateResult"
                },
                "examples": {
                  "inUse": {
                    "$ref": "#/components/examples/WorkspaceInUse"
                  },
                  "emptyOrUnknown": {
                    "$ref": "#/components/examples/WorkspaceEmpty"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidInputResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableInputResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearerAuth": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "Declared by Airbyte, but a 0.36.5 server does not require or check a token. Later versions require one."
      }
    },
    "responses": {
      "NotFoundResponse": {
        "description": "A connection, source, destination or operation with that id does not exist, or the path is wrong.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/NotFoundKnownExceptionInfo"
            },
            "examples": {
              "unknownConnection": {
                "$ref": "#/components/examples/UnknownConnection"
              },
              "unknownPath": {
                "$ref": "#/components/examples/UnknownPath"
              },
              "unknownSource": {
                "$ref": "#/components/examples/UnknownSource"
              }
            }
          }
        }
      },
      "InvalidInputResponse": {
        "description": "A required property or the body itself is missing or null. The server did nothing.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/InvalidInputExceptionInfo"
            },
            "examples": {
              "missingProperty": {
                "$ref": "#/components/examples/MissingProperty"
              },
              "missingNestedProperties": {
                "$ref": "#/components/examples/MissingNestedProperties"
              }
            }
          }
        }
      },
      "UnprocessableInputResponse": {
        "description": "The body is not JSON, or has an unknown property, an unknown enum value, a malformed id or a wrong type, or the result could not be stored. The server reports only the first error.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/KnownExceptionInfo"
            },
            "examples": {
              "unknownProperty": {
                "$ref": "#/components/examples/UnknownProperty"
              },
              "unknownEnumValue": {
                "$ref": "#/components/examples/UnknownEnumValue"
              },
              "malformedJson": {
                "$ref": "#/components/examples/MalformedJson"
              }
            }
          }
        }
      },
      "InternalErrorResponse": {
        "description": "Any other error, including invalid requests: a wrong method or media type, null where the server expects a value, objects of two workspaces, or a failed discover job. A write may have been applied in part.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/KnownExceptionInfo"
            },
            "examples": {
              "twoWorkspaces": {
                "$ref": "#/components/examples/TwoWorkspaces"
              },
              "wrongVerb": {
                "$ref": "#/components/examples/WrongVerb"
              }
            }
          }
        }
      }
    },
    "schemas": {
      "WorkspaceId": {
        "description": "Identifies a workspace.",
        "type": "string",
        "format": "uuid"
      },
      "WorkspaceIdRequestBody": {
        "description": "The workspace whose connections are listed.",
        "type": "object",
        "required": [
          "workspaceId"
        ],
        "properties": {
          "workspaceId": {
            "description": "The workspace. For an unknown id, the list is empty.",
            "$ref": "#/components/schemas/WorkspaceId"
          }
        }
      },
      "WebBackendWorkspaceState": {
        "description": "The workspace to check.",
        "type": "object",
        "required": [
          "workspaceId"
        ],
        "properties": {
          "workspaceId": {
            "description": "The workspace. For an unknown id, all values are false.",
            "$ref": "#/components/schemas/WorkspaceId"
          }
        }
      },
      "WebBackendWorkspaceStateResult": {
        "description": "Whether a workspace has sources, destinations and connections, without deleted ones.",
        "type": "object",
        "required": [
          "hasConnections",
          "hasSources",
          "hasDestinations"
        ],
        "properties": {
          "hasConnections": {
            "description": "True if a connection exists that is not `deprecated` and whose source is not deleted.",
            "type": "boolean"
          },
          "hasSources": {
            "description": "True if a source exists that is not deleted.",
            "type": "boolean"
          },
          "hasDestinations": {
            "description": "True if a destination exists that is not deleted.",
            "type": "boolean"
          }
        }
      },
      "ConnectionId": {
        "description": "Identifies a connection.",
        "type": "string",
        "format": "uuid"
      },
      "WebBackendConnectionRequestBody": {
        "description": "The connection to read.",
        "type": "object",
        "required": [
          "connectionId"
        ],
        "properties": {
          "withRefreshedCatalog": {
            "description": "Whether to discover the schema of the source again first. True runs a discover job, which takes seconds to minutes, and makes the call a write. If the job fails, the response is a 500. Absent, null and false mean the stored catalog.",
            "type": "boolean"
          },
          "connectionId": {
            "description": "The connection to read.",
            "$ref": "#/components/schemas/ConnectionId"
          }
        }
      },
      "WebBackendConnectionCreate": {
        "description": "A connection to create, with the operations that belong to it.",
        "type": "object",
        "required": [
          "sourceId",
          "destinationId",
          "status"
        ],
        "properties": {
          "name": {
            "description": "Display name, not necessarily unique. Absent or null means the names of source and destination with ` <> ` between them. An empty string is kept.",
            "type": "string"
          },
          "namespaceDefinition": {
            "description": "Where the tables go in the destination. Absent means `source`; an explicit null causes a 422.",
            "$ref": "#/components/schemas/NamespaceDefinitionType"
          },
          "namespaceFormat": {
            "description": "Template of the destination namespace, used with `customformat`; `${SOURCE_NAMESPACE}` is the namespace in the source. If absent, the server stores the text `null`, which is the namespace then if you use `customformat`. Send null for no format.",
            "default": "null",
            "type": [
              "string",
              "null"
            ]
          },
          "prefix": {
            "description": "Prefix of every table name in the destination. Absent means no prefix.",
            "type": [
              "string",
              "null"
            ]
          },
          "sourceId": {
            "description": "The source to read from. An unknown id causes a 404.",
            "$ref": "#/components/schemas/SourceId"
          },
          "destinationId": {
            "description": "The destination to write to, in the workspace of the source. An unknown id causes a 404.",
            "$ref": "#/components/schemas/DestinationId"
          },
          "operationIds": {
            "description": "Ignored by the server; only `operations` counts.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OperationId"
            }
          },
          "syncCatalog": {
            "description": "The streams to sync. Absent means no streams. The server does not store streams with `selected: false`.",
            "$ref": "#/components/schemas/AirbyteCatalog"
          },
          "schedule": {
            "description": "How often to sync. Absent or null means manual.",
            "$ref": "#/components/schemas/ConnectionSchedule"
          },
          "status": {
            "description": "The initial status, usually `active`.",
            "$ref": "#/components/schemas/ConnectionStatus"
          },
          "resourceRequirements": {
            "description": "Limits for the containers of a sync. Absent or null means the defaults of the installation.",
            "$ref": "#/components/schemas/ResourceRequirements"
          },
          "operations": {
            "description": "Operations to create and attach. Absent means no operations; an explicit null causes a 500.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OperationCreate"
            }
          },
          "sourceCatalogId": {
            "description": "The stored discover result that the catalog was made from. An unknown id causes a 500. No response of this version contains it.",
            "type": "string",
            "format": "uuid"
          }
        }
      },
      "WebBackendConnectionUpdate": {
        "description": "The whole new state of a connection. Omitted properties are reset.",
        "type": "object",
        "required": [
          "connectionId",
          "syncCatalog",
          "status"
        ],
        "properties": {
          "name": {
            "description": "Display name. Absent or null keeps the current one.",
            "type": "string"
          },
          "connectionId": {
            "description": "The connection to replace. An unknown id causes a 404.",
            "$ref": "#/components/schemas/ConnectionId"
          },
          "namespaceDefinition": {
            "description": "Where the tables go in the destination. Absent means `source`, whatever was set before; an explicit null causes a 422.",
            "$ref": "#/components/schemas/NamespaceDefinitionType"
          },
          "namespaceFormat": {
            "description": "Template of the destination namespace, used with `customformat`. If absent, the server stores the text `null`, which is the namespace then if you use `customformat`. Null removes the format.",
            "default": "null",
            "type": [
              "string",
              "null"
            ]
          },
          "prefix": {
            "description": "Prefix of every table name in the destination. Absent removes it.",
            "type": [
              "string",
              "null"
            ]
          },
          "operationIds": {
            "description": "Ignored by the server; only `operations` counts.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OperationId"
            }
          },
          "syncCatalog": {
            "description": "The streams to sync, stored as sent. The server removes streams that are omitted or have `selected: false`.",
            "$ref": "#/components/schemas/AirbyteCatalog"
          },
          "schedule": {
            "description": "How often to sync. Absent or null makes the connection manual.",
            "$ref": "#/components/schemas/ConnectionSchedule"
          },
          "status": {
            "description": "The new status. `deprecated` deletes the connection, `active` restores a deleted one.",
            "$ref": "#/components/schemas/ConnectionStatus"
          },
          "resourceRequirements": {
            "description": "Limits for the containers of a sync. Absent or null keeps the current ones; you cannot clear them.",
            "$ref": "#/components/schemas/ResourceRequirements"
          },
          "withRefreshedCatalog": {
            "description": "Whether to clear the data in the destination and sync again after the update. True starts a reset job and then a sync job; the response may still show the previous sync. Despite its name, it does not discover the schema of the source. Absent or false starts no job.",
            "type": "boolean"
          },
          "operations": {
            "description": "The complete list of operations. The server replaces operations whose id is attached to this connection, creates the others, and detaches attached operations that are missing. Absent detaches all; an explicit null causes a 500.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WebBackendOperationCreateOrUpdate"
            }
          }
        }
      },
      "WebBackendConnectionSearch": {
        "description": "Criteria for a search; a connection must meet all that are set. Absent and null criteria are ignored, except `namespaceDefinition`.",
        "type": "object",
        "properties": {
          "connectionId": {
            "description": "The id of the connection.",
            "$ref": "#/components/schemas/ConnectionId"
          },
          "name": {
            "description": "The whole display name, case-sensitive. Null, empty and blank are ignored.",
            "type": "string"
          },
          "namespaceDefinition": {
            "description": "The namespace definition. Absent means `source`, so an empty search misses all other connections. Send an explicit null to match any value.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/NamespaceDefinitionType"
              },
              {
                "type": "null"
              }
            ]
          },
          "namespaceFormat": {
            "description": "The whole namespace format. Null, blank and the text `null` are ignored.",
            "default": "null",
            "type": [
              "string",
              "null"
            ]
          },
          "prefix": {
            "description": "The whole table prefix, case-sensitive. Null, empty and blank are ignored.",
            "type": [
              "string",
              "null"
            ]
          },
          "sourceId": {
            "description": "The id of the source.",
            "$ref": "#/components/schemas/SourceId"
          },
          "destinationId": {
            "description": "The id of the destination.",
            "$ref": "#/components/schemas/DestinationId"
          },
          "schedule": {
            "description": "The schedule, both `units` and `timeUnit`. Null is ignored, so you cannot search for manual connections.",
            "$ref": "#/components/schemas/ConnectionSchedule"
          },
          "status": {
            "description": "The status. Deleted connections are never searched, so `deprecated` finds nothing.",
            "$ref": "#/components/schemas/ConnectionStatus"
          },
          "source": {
            "description": "Criteria that the source must meet.",
            "$ref": "#/components/schemas/SourceSearch"
          },
          "destination": {
            "description": "Criteria that the destination must meet.",
            "$ref": "#/components/schemas/DestinationSearch"
          }
        }
      },
      "WebBackendConnectionRead": {
        "description": "A connection with its source, destination, operations, catalog and latest sync.",
        "type": "object",
        "required": [
          "connectionId",
          "name",
          "sourceId",
          "destinationId",
          "syncCatalog",
          "status",
          "source",
          "destination",
          "isSyncing"
        ],
        "properties": {
          "connectionId": {
            "description": "The id of this connection.",
            "$ref": "#/components/schemas/ConnectionId"
          },
          "name": {
            "description": "Display name, not necessarily unique.",
            "type": "string"
          },
          "namespaceDefinition": {
            "description": "Where the tables go in the destination. Always sent by a 0.36.5 server.",
            "$ref": "#/components/schemas/NamespaceDefinitionType"
          },
          "namespaceFormat": {
            "description": "Template of the destination namespace, used with `customformat`. Null if none is set, the text `null` if the connection was written without the property.",
            "default": null,
            "type": [
              "string",
              "null"
            ]
          },
          "prefix": {
            "description": "Prefix of every table name in the destination. Null if it has none.",
            "type": [
              "string",
              "null"
            ]
          },
          "sourceId": {
            "description": "The id of the source.",
            "$ref": "#/components/schemas/SourceId"
          },
          "destinationId": {
            "description": "The id of the destination.",
            "$ref": "#/components/schemas/DestinationId"
          },
          "syncCatalog": {
            "description": "The streams. Only selected ones are stored, so unselected streams are absent unless the catalog was refreshed.",
            "$ref": "#/components/schemas/AirbyteCatalog"
          },
          "schedule": {
            "description": "How often the connection syncs. Null means manual.",
            "$ref": "#/components/schemas/ConnectionSchedule"
          },
          "status": {
            "description": "Whether the connection is active, inactive or deleted.",
            "$ref": "#/components/schemas/ConnectionStatus"
          },
          "operationIds": {
            "description": "The ids of all attached operations.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OperationId"
            }
          },
          "source": {
            "description": "The source, with secrets masked.",
            "$ref": "#/components/schemas/SourceRead"
          },
          "destination": {
            "description": "The destination, with secrets masked.",
            "$ref": "#/components/schemas/DestinationRead"
          },
          "operations": {
            "description": "The attached operations that are not deleted.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OperationRead"
            }
          },
          "latestSyncJobCreatedAt": {
            "description": "When the newest sync job was created, in whole seconds since 1970-01-01 UTC (not milliseconds). Null if the connection never synced.",
            "format": "int64",
            "type": [
              "integer",
              "null"
            ]
          },
          "latestSyncJobStatus": {
            "description": "Status of the newest sync job. Null if the connection never synced.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/JobStatus"
              },
              {
                "type": "null"
              }
            ]
          },
          "isSyncing": {
            "description": "True while a recent sync job is pending, running or incomplete. Reset jobs do not count.",
            "type": "boolean"
          },
          "resourceRequirements": {
            "description": "Limits for the containers of a sync. Null means the defaults of the installation.",
            "$ref": "#/components/schemas/ResourceRequirements"
          }
        }
      },
      "WebBackendConnectionReadList": {
        "description": "A list of connections, complete and in no particular order.",
        "type": "object",
        "required": [
          "connections"
        ],
        "properties": {
          "connections": {
            "description": "The connections; empty if there are none.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WebBackendConnectionRead"
            }
          }
        }
      },
      "ConnectionStatus": {
        "description": "Life cycle of a connection. `active` follows its schedule, `inactive` is paused, `deprecated` is deleted but still readable.",
        "type": "string",
        "enum": [
          "active",
          "inactive",
          "deprecated"
        ]
      },
      "ConnectionSchedule": {
        "description": "The interval between syncs. Null means manual.",
        "type": [
          "object",
          "null"
        ],
        "required": [
          "units",
          "timeUnit"
        ],
        "properties": {
          "units": {
            "description": "The number of time units between two syncs.",
            "type": "integer",
            "format": "int64"
          },
          "timeUnit": {
            "description": "The unit of `units`.",
            "type": "string",
            "enum": [
              "minutes",
              "hours",
              "days",
              "weeks",
              "months"
            ]
          }
        }
      },
      "NamespaceDefinitionType": {
        "description": "Where the tables of a sync go in the destination. `source` keeps the namespace of the source, `destination` uses the default of the destination, `customformat` uses `namespaceFormat`.",
        "type": "string",
        "default": "source",
        "enum": [
          "source",
          "destination",
          "customformat"
        ]
      },
      "ResourceRequirements": {
        "description": "Resources for the containers of a sync, as Kubernetes quantities. The four keys are in snake_case, unlike all others. Null means the defaults of the installation.",
        "type": [
          "object",
          "null"
        ],
        "properties": {
          "cpu_request": {
            "description": "Processor share to reserve, such as `0.5`. Null if unset.",
            "type": [
              "string",
              "null"
            ]
          },
          "cpu_limit": {
            "description": "Processor share not to exceed, such as `2`. Null if unset.",
            "type": [
              "string",
              "null"
            ]
          },
          "memory_request": {
            "description": "Memory to reserve, such as `512Mi`. Null if unset.",
            "type": [
              "string",
              "null"
            ]
          },
          "memory_limit": {
            "description": "Memory not to exceed, such as `1Gi`. Null if unset.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "JobStatus": {
        "description": "Status of a job. `pending` waits, `running` works, and `incomplete` had a failed attempt and will be retried; `failed`, `succeeded` and `cancelled` are final.",
        "type": "string",
        "enum": [
          "pending",
          "running",
          "incomplete",
          "failed",
          "succeeded",
          "cancelled"
        ]
      },
      "SourceId": {
        "description": "Identifies a source.",
        "type": "string",
        "format": "uuid"
      },
      "SourceDefinitionId": {
        "description": "Identifies a source connector, such as Postgres.",
        "type": "string",
        "format": "uuid"
      },
      "SourceConfiguration": {
        "description": "Settings of a source, any JSON; the connector defines the keys. In responses, ten asterisks replace each secret."
      },
      "SourceRead": {
        "description": "A source, with secrets masked.",
        "type": "object",
        "required": [
          "sourceDefinitionId",
          "sourceId",
          "workspaceId",
          "connectionConfiguration",
          "name",
          "sourceName"
        ],
        "properties": {
          "sourceDefinitionId": {
            "description": "The connector of the source.",
            "$ref": "#/components/schemas/SourceDefinitionId"
          },
          "sourceId": {
            "description": "The id of this source.",
            "$ref": "#/components/schemas/SourceId"
          },
          "workspaceId": {
            "description": "The workspace that owns the source.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "connectionConfiguration": {
            "description": "Settings of the source. Ten asterisks replace each secret.",
            "$ref": "#/components/schemas/SourceConfiguration"
          },
          "name": {
            "description": "The name that a user gave this source.",
            "type": "string"
          },
          "sourceName": {
            "description": "The name of the connector, such as `Postgres`.",
            "type": "string"
          }
        }
      },
      "SourceSearch": {
        "description": "Criteria for the source of a connection. Absent and null criteria are ignored.",
        "type": "object",
        "properties": {
          "sourceDefinitionId": {
            "description": "The connector of the source.",
            "$ref": "#/components/schemas/SourceDefinitionId"
          },
          "sourceId": {
            "description": "The id of the source.",
            "$ref": "#/components/schemas/SourceId"
          },
          "workspaceId": {
            "description": "The workspace that owns the source; the only way to search one workspace.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "connectionConfiguration": {
            "description": "Settings that must be equal, compared with the unmasked ones. Only the top-level keys are compared. As documented, omitted keys are ignored; in fact, the server takes them from the first connection that it scans, so a partial object can miss connections of other sources.",
            "$ref": "#/components/schemas/SourceConfiguration"
          },
          "name": {
            "description": "The whole name that a user gave the source, case-sensitive. Blank is ignored.",
            "type": "string"
          },
          "sourceName": {
            "description": "The whole name of the connector, such as `Postgres`, case-sensitive. Blank is ignored.",
            "type": "string"
          }
        }
      },
      "DestinationId": {
        "description": "Identifies a destination.",
        "type": "string",
        "format": "uuid"
      },
      "DestinationDefinitionId": {
        "description": "Identifies a destination connector, such as BigQuery.",
        "type": "string",
        "format": "uuid"
      },
      "DestinationConfiguration": {
        "description": "Settings of a destination, any JSON; the connector defines the keys. In responses, ten asterisks replace each secret."
      },
      "DestinationRead": {
        "description": "A destination, with secrets masked.",
        "type": "object",
        "required": [
          "destinationDefinitionId",
          "destinationId",
          "workspaceId",
          "connectionConfiguration",
          "name",
          "destinationName"
        ],
        "properties": {
          "destinationDefinitionId": {
            "description": "The connector of the destination.",
            "$ref": "#/components/schemas/DestinationDefinitionId"
          },
          "destinationId": {
            "description": "The id of this destination.",
            "$ref": "#/components/schemas/DestinationId"
          },
          "workspaceId": {
            "description": "The workspace that owns the destination.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "connectionConfiguration": {
            "description": "Settings of the destination. Ten asterisks replace each secret.",
            "$ref": "#/components/schemas/DestinationConfiguration"
          },
          "name": {
            "description": "The name that a user gave this destination.",
            "type": "string"
          },
          "destinationName": {
            "description": "The name of the connector, such as `BigQuery`.",
            "type": "string"
          }
        }
      },
      "DestinationSearch": {
        "description": "Criteria for the destination of a connection. Absent and null criteria are ignored.",
        "type": "object",
        "properties": {
          "destinationDefinitionId": {
            "description": "The connector of the destination.",
            "$ref": "#/components/schemas/DestinationDefinitionId"
          },
          "destinationId": {
            "description": "The id of the destination.",
            "$ref": "#/components/schemas/DestinationId"
          },
          "workspaceId": {
            "description": "The workspace that owns the destination.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "connectionConfiguration": {
            "description": "Settings that must be equal, compared with the unmasked ones. Only the top-level keys are compared. As documented, omitted keys are ignored; in fact, the server takes them from the first connection that it scans, so a partial object can miss connections of other destinations.",
            "$ref": "#/components/schemas/DestinationConfiguration"
          },
          "name": {
            "description": "The whole name that a user gave the destination, case-sensitive. Blank is ignored.",
            "type": "string"
          },
          "destinationName": {
            "description": "The whole name of the connector, such as `BigQuery`, case-sensitive. Blank is ignored.",
            "type": "string"
          }
        }
      },
      "OperationId": {
        "description": "Identifies an operation.",
        "type": "string",
        "format": "uuid"
      },
      "OperationCreate": {
        "description": "An operation to create together with its connection.",
        "type": "object",
        "required": [
          "name",
          "operatorConfiguration",
          "workspaceId"
        ],
        "properties": {
          "workspaceId": {
            "description": "The workspace of the source and the destination. Another workspace causes a 500.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "name": {
            "description": "Display name of the operation.",
            "type": "string"
          },
          "operatorConfiguration": {
            "description": "The configuration of the operation.",
            "$ref": "#/components/schemas/OperatorConfiguration"
          }
        }
      },
      "WebBackendOperationCreateOrUpdate": {
        "description": "An operation of a connection that is being replaced, either an attached one or a new one.",
        "type": "object",
        "required": [
          "name",
          "operatorConfiguration",
          "workspaceId"
        ],
        "properties": {
          "operationId": {
            "description": "The attached operation to replace. If absent, or if it is not attached to this connection, the server creates an operation with a new id.",
            "$ref": "#/components/schemas/OperationId"
          },
          "workspaceId": {
            "description": "The workspace of a new operation. Ignored for an attached one.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "name": {
            "description": "Display name of the operation.",
            "type": "string"
          },
          "operatorConfiguration": {
            "description": "The configuration of the operation. It replaces the stored one completely.",
            "$ref": "#/components/schemas/OperatorConfiguration"
          }
        }
      },
      "OperationRead": {
        "description": "An operation attached to a connection.",
        "type": "object",
        "required": [
          "operationId",
          "name",
          "operatorConfiguration",
          "workspaceId"
        ],
        "properties": {
          "workspaceId": {
            "description": "The workspace that owns the operation.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "operationId": {
            "description": "The id of this operation.",
            "$ref": "#/components/schemas/OperationId"
          },
          "name": {
            "description": "Display name of the operation.",
            "type": "string"
          },
          "operatorConfiguration": {
            "description": "The configuration of the operation.",
            "$ref": "#/components/schemas/OperatorConfiguration"
          }
        }
      },
      "OperatorConfiguration": {
        "description": "The configuration of an operation. The settings for its `operatorType` are required: a request without them causes a 500. In responses, the other settings are null.",
        "type": "object",
        "required": [
          "operatorType"
        ],
        "properties": {
          "operatorType": {
            "description": "The kind of operation.",
            "$ref": "#/components/schemas/OperatorType"
          },
          "normalization": {
            "description": "Settings of type `normalization`. Null for the other type.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/OperatorNormalization"
              },
              {
                "type": "null"
              }
            ]
          },
          "dbt": {
            "description": "Settings of type `dbt`. Null for the other type.",
            "$ref": "#/components/schemas/OperatorDbt"
          }
        }
      },
      "OperatorType": {
        "description": "Kind of an operation. `normalization` turns raw JSON into tables, and `dbt` runs your own dbt project.",
        "type": "string",
        "enum": [
          "normalization",
          "dbt"
        ]
      },
      "OperatorNormalization": {
        "description": "Settings of Airbyte's own normalization.",
        "type": "object",
        "properties": {
          "option": {
            "description": "How to normalize. There is only one value.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "basic",
              null
            ]
          }
        }
      },
      "OperatorDbt": {
        "description": "A dbt project to run after a sync, fetched from a git repository.",
        "type": [
          "object",
          "null"
        ],
        "required": [
          "gitRepoUrl"
        ],
        "properties": {
          "gitRepoUrl": {
            "description": "URL of the git repository.",
            "type": "string"
          },
          "gitRepoBranch": {
            "description": "Branch to check out. Null if it was not set.",
            "type": [
              "string",
              "null"
            ]
          },
          "dockerImage": {
            "description": "Docker image to run dbt in. Null if it was not set.",
            "type": [
              "string",
              "null"
            ]
          },
          "dbtArguments": {
            "description": "Command line for dbt, such as `run --select orders`. Null if it was not set.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "AirbyteCatalog": {
        "description": "The streams of a connection, each with its configuration.",
        "type": "object",
        "required": [
          "streams"
        ],
        "properties": {
          "streams": {
            "description": "The streams, one entry each.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AirbyteStreamAndConfiguration"
            }
          }
        }
      },
      "AirbyteStreamAndConfiguration": {
        "description": "A stream of the source, and its configuration in the connection. A request must have both; otherwise it fails with a 500.",
        "type": "object",
        "properties": {
          "stream": {
            "description": "The stream in the source.",
            "$ref": "#/components/schemas/AirbyteStream"
          },
          "config": {
            "description": "How this connection syncs it.",
            "$ref": "#/components/schemas/AirbyteStreamConfiguration"
          }
        },
        "required": [
          "stream",
          "config"
        ]
      },
      "AirbyteStream": {
        "description": "A stream as the source describes it, such as a table or an endpoint.",
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "description": "Name of the stream. A refresh matches streams by name only, without the namespace.",
            "type": "string"
          },
          "jsonSchema": {
            "description": "JSON Schema of a record. Null if the stream was stored without one.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/StreamJsonSchema"
              },
              {
                "type": "null"
              }
            ]
          },
          "supportedSyncModes": {
            "description": "The sync modes that the source supports. Absent in a request means no modes; an explicit null causes a 500.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SyncMode"
            }
          },
          "sourceDefinedCursor": {
            "description": "True if the source defines the cursor itself. `cursorField` is then ignored. Null means unknown.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "defaultCursorField": {
            "description": "Path of the cursor field that the source suggests, outermost key first. Empty if there is none.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "sourceDefinedPrimaryKey": {
            "description": "Primary key that the source defines, one path for each column. Empty if there is none.",
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "namespace": {
            "description": "Where the stream is in the source, such as a database schema. Null if the source has no namespaces.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "StreamJsonSchema": {
        "description": "JSON Schema of the records of a stream; any object.",
        "type": "object"
      },
      "AirbyteStreamConfiguration": {
        "description": "How a connection syncs one stream.",
        "type": "object",
        "required": [
          "syncMode",
          "destinationSyncMode",
          "selected"
        ],
        "properties": {
          "syncMode": {
            "description": "How to read from the source; one of `supportedSyncModes`.",
            "$ref": "#/components/schemas/SyncMode"
          },
          "cursorField": {
            "description": "Path of the field that distinguishes new records from old ones, outermost key first. Required for `incremental` unless the source defines the cursor.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "destinationSyncMode": {
            "description": "How to write to the destination.",
            "$ref": "#/components/schemas/DestinationSyncMode"
          },
          "primaryKey": {
            "description": "Primary key, one path for each column. Required for `append_dedup` unless the source defines it.",
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "aliasName": {
            "description": "The stream name in a form that is safe for table names: underscores replace all characters except letters, digits and underscores. Computed by the server; ignored in requests.",
            "type": "string"
          },
          "selected": {
            "description": "Whether the stream is synced. The server removes a stream with false from the stored catalog. Always send it: absent or null causes a 500.",
            "type": "boolean"
          }
        }
      },
      "SyncMode": {
        "description": "How to read a stream. `full_refresh` reads all records each time; `incremental` reads only the records that are new since the last sync.",
        "type": "string",
        "enum": [
          "full_refresh",
          "incremental"
        ]
      },
      "DestinationSyncMode": {
        "description": "How to write records. `append` adds them, and `overwrite` replaces the table. `append_dedup` adds them, and keeps the newest record of each primary key in a second table.",
        "type": "string",
        "enum": [
          "append",
          "overwrite",
          "append_dedup"
        ]
      },
      "InvalidInputProperty": {
        "description": "An invalid property.",
        "type": "object",
        "required": [
          "propertyPath"
        ],
        "properties": {
          "propertyPath": {
            "description": "The path of the property, such as `webBackendGetConnection.arg0.connectionId`; `arg0` is the body.",
            "type": "string"
          },
          "invalidValue": {
            "description": "The invalid value, as a string; `null` for a missing property.",
            "type": "string"
          },
          "message": {
            "description": "Why the value is invalid, such as `must not be null`.",
            "type": "string"
          }
        }
      },
      "NotFoundKnownExceptionInfo": {
        "description": "Body of a 404. Distinguish errors by the status, not by the class names, which differ between versions.",
        "type": "object",
        "required": [
          "message"
        ],
        "properties": {
          "id": {
            "description": "The id that does not exist. A 0.36.5 server never sets it: the key is absent for an unknown object and null for an unknown path.",
            "type": [
              "string",
              "null"
            ]
          },
          "message": {
            "description": "The error message. It contains the type and the id of the missing object.",
            "type": "string"
          },
          "exceptionClassName": {
            "description": "Java class of the exception.",
            "type": "string"
          },
          "exceptionStack": {
            "description": "Stack trace, one line per element, the class and message first. For bug reports only.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "rootCauseExceptionClassName": {
            "description": "Meant for the Java class of the cause, but always `java.lang.Class`; null if there is no cause.",
            "type": [
              "string",
              "null"
            ]
          },
          "rootCauseExceptionStack": {
            "description": "Stack trace of the cause, one line per element; empty if there is no cause.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "InvalidInputExceptionInfo": {
        "description": "Body of the response to a request with missing properties. It lists all of them, in no particular order.",
        "type": "object",
        "required": [
          "message",
          "validationErrors"
        ],
        "properties": {
          "message": {
            "description": "A constant text; the details are in `validationErrors`.",
            "type": "string"
          },
          "exceptionClassName": {
            "description": "Java class of the exception.",
            "type": "string"
          },
          "exceptionStack": {
            "description": "Stack trace, one line per element, the class first. For bug reports only.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "validationErrors": {
            "description": "The invalid properties.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InvalidInputProperty"
            }
          }
        }
      },
      "KnownExceptionInfo": {
        "description": "Body of a 422 or a 500. Distinguish errors by the status, not by the class names, which differ between versions.",
        "type": "object",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "description": "The error message.",
            "type": "string"
          },
          "exceptionClassName": {
            "description": "Java class of the exception.",
            "type": "string"
          },
          "exceptionStack": {
            "description": "Stack trace, one line per element, the class first. For bug reports only.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "rootCauseExceptionClassName": {
            "description": "Meant for the Java class of the cause, but always `java.lang.Class`; null if there is no cause.",
            "type": [
              "string",
              "null"
            ]
          },
          "rootCauseExceptionStack": {
            "description": "Stack trace of the cause, one line per element; empty if there is no cause.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      }
    },
    "examples": {
      "WorkspaceBody": {
        "summary": "A workspace",
        "value": {
          "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6"
        }
      },
      "ConnectionBody": {
        "summary": "The connection as stored",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03"
        }
      },
      "RefreshedConnectionBody": {
        "summary": "A connection, with its catalog discovered again",
        "value": {
          "withRefreshedCatalog": true,
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03"
        }
      },
      "CreateBody": {
        "summary": "A scheduled connection with normalization; the stream with `selected: false` will not be stored",
        "value": {
          "name": "Orders to BigQuery",
          "namespaceDefinition": "customformat",
          "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
          "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
          "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
          "syncCatalog": {
            "streams": [
              {
                "stream": {
                  "name": "orders",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "customer": {
                        "type": "string"
                      },
                      "updated_at": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "incremental",
                  "cursorField": [
                    "updated_at"
                  ],
                  "destinationSyncMode": "append_dedup",
                  "primaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "aliasName": "orders",
                  "selected": true
                }
              },
              {
                "stream": {
                  "name": "countries",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "code": {
                        "type": "string"
                      },
                      "name": {
                        "type": "string"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "full_refresh",
                  "cursorField": [],
                  "destinationSyncMode": "overwrite",
                  "primaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "aliasName": "countries",
                  "selected": true
                }
              },
              {
                "stream": {
                  "name": "order-items",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "order_id": {
                        "type": "number"
                      },
                      "price": {
                        "type": "number"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "full_refresh",
                  "cursorField": [],
                  "destinationSyncMode": "append",
                  "primaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "aliasName": "order_items",
                  "selected": false
                }
              }
            ]
          },
          "schedule": {
            "units": 6,
            "timeUnit": "hours"
          },
          "status": "active",
          "resourceRequirements": {
            "cpu_request": "0.5",
            "memory_request": "512Mi",
            "memory_limit": "1Gi"
          },
          "operations": [
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "name": "Normalization",
              "operatorConfiguration": {
                "operatorType": "normalization",
                "normalization": {
                  "option": "basic"
                }
              }
            }
          ],
          "sourceCatalogId": "6e0d4c2b-8f1a-4937-b5c6-d7e8f9a0b1c2"
        }
      },
      "MinimalCreateBody": {
        "summary": "Only the required properties: manual, without streams, named after source and destination",
        "value": {
          "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
          "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
          "status": "inactive"
        }
      },
      "UpdateBody": {
        "summary": "The schedule becomes manual, and a dbt operation is added; the body repeats everything else, to keep it",
        "value": {
          "name": "Orders to BigQuery",
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "namespaceDefinition": "customformat",
          "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
          "prefix": null,
          "syncCatalog": {
            "streams": [
              {
                "stream": {
                  "name": "orders",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "customer": {
                        "type": "string"
                      },
                      "updated_at": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "incremental",
                  "cursorField": [
                    "updated_at"
                  ],
                  "destinationSyncMode": "append_dedup",
                  "primaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "aliasName": "orders",
                  "selected": true
                }
              },
              {
                "stream": {
                  "name": "countries",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "code": {
                        "type": "string"
                      },
                      "name": {
                        "type": "string"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "full_refresh",
                  "cursorField": [],
                  "destinationSyncMode": "overwrite",
                  "primaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "aliasName": "countries",
                  "selected": true
                }
              }
            ]
          },
          "schedule": null,
          "status": "active",
          "resourceRequirements": {
            "cpu_request": "0.5",
            "cpu_limit": null,
            "memory_request": "512Mi",
            "memory_limit": "1Gi"
          },
          "operations": [
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "operationId": "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
              "name": "Normalization",
              "operatorConfiguration": {
                "operatorType": "normalization",
                "normalization": {
                  "option": "basic"
                },
                "dbt": null
              }
            },
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "name": "Order models",
              "operatorConfiguration": {
                "operatorType": "dbt",
                "normalization": null,
                "dbt": {
                  "gitRepoUrl": "https://git.example.com/analytics/models.git",
                  "gitRepoBranch": null,
                  "dockerImage": null,
                  "dbtArguments": "run --select orders"
                }
              }
            }
          ]
        }
      },
      "SearchBody": {
        "summary": "Active connections of one workspace, with any namespace",
        "value": {
          "namespaceDefinition": null,
          "status": "active",
          "source": {
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6"
          }
        }
      },
      "SearchByConfigurationBody": {
        "summary": "Connections that mirror the source namespace, from one database host",
        "value": {
          "namespaceDefinition": "source",
          "source": {
            "connectionConfiguration": {
              "host": "orders-db.example.com"
            }
          }
        }
      },
      "OrdersConnection": {
        "summary": "A scheduled connection that has synced",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "name": "Orders to BigQuery",
          "namespaceDefinition": "customformat",
          "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
          "prefix": null,
          "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
          "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
          "syncCatalog": {
            "streams": [
              {
                "stream": {
                  "name": "orders",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "customer": {
                        "type": "string"
                      },
                      "updated_at": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "incremental",
                  "cursorField": [
                    "updated_at"
                  ],
                  "destinationSyncMode": "append_dedup",
                  "primaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "aliasName": "orders",
                  "selected": true
                }
              },
              {
                "stream": {
                  "name": "countries",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "code": {
                        "type": "string"
                      },
                      "name": {
                        "type": "string"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "full_refresh",
                  "cursorField": [],
                  "destinationSyncMode": "overwrite",
                  "primaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "aliasName": "countries",
                  "selected": true
                }
              }
            ]
          },
          "schedule": {
            "units": 6,
            "timeUnit": "hours"
          },
          "status": "active",
          "operationIds": [
            "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e"
          ],
          "source": {
            "sourceDefinitionId": "decd338e-5647-4c0b-adf4-da0e75f5a750",
            "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "host": "orders-db.example.com",
              "port": 5432,
              "database": "shop",
              "schemas": [
                "public"
              ],
              "username": "airbyte",
              "password": "**********",
              "ssl": true,
              "replication_method": {
                "method": "Standard"
              },
              "tunnel_method": {
                "tunnel_method": "NO_TUNNEL"
              }
            },
            "name": "Orders database",
            "sourceName": "Postgres"
          },
          "destination": {
            "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
            "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "project_id": "example-analytics",
              "dataset_id": "airbyte",
              "dataset_location": "EU",
              "loading_method": {
                "method": "GCS Staging",
                "gcs_bucket_name": "example-staging",
                "gcs_bucket_path": "airbyte",
                "credential": {
                  "credential_type": "HMAC_KEY",
                  "hmac_key_access_id": "**********",
                  "hmac_key_secret": "**********"
                }
              },
              "credentials_json": "**********"
            },
            "name": "Analytics warehouse",
            "destinationName": "BigQuery"
          },
          "operations": [
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "operationId": "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
              "name": "Normalization",
              "operatorConfiguration": {
                "operatorType": "normalization",
                "normalization": {
                  "option": "basic"
                },
                "dbt": null
              }
            }
          ],
          "latestSyncJobCreatedAt": 1651219200,
          "latestSyncJobStatus": "succeeded",
          "isSyncing": false,
          "resourceRequirements": {
            "cpu_request": "0.5",
            "cpu_limit": null,
            "memory_request": "512Mi",
            "memory_limit": "1Gi"
          }
        }
      },
      "RefreshedConnection": {
        "summary": "The source has a new table, which is selected, with default settings",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "name": "Orders to BigQuery",
          "namespaceDefinition": "customformat",
          "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
          "prefix": null,
          "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
          "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
          "syncCatalog": {
            "streams": [
              {
                "stream": {
                  "name": "orders",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "customer": {
                        "type": "string"
                      },
                      "updated_at": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "incremental",
                  "cursorField": [
                    "updated_at"
                  ],
                  "destinationSyncMode": "append_dedup",
                  "primaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "aliasName": "orders",
                  "selected": true
                }
              },
              {
                "stream": {
                  "name": "countries",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "code": {
                        "type": "string"
                      },
                      "name": {
                        "type": "string"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "full_refresh",
                  "cursorField": [],
                  "destinationSyncMode": "overwrite",
                  "primaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "aliasName": "countries",
                  "selected": true
                }
              },
              {
                "stream": {
                  "name": "order-items",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "order_id": {
                        "type": "number"
                      },
                      "price": {
                        "type": "number"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "full_refresh",
                  "cursorField": [],
                  "destinationSyncMode": "append",
                  "primaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "aliasName": "order_items",
                  "selected": true
                }
              }
            ]
          },
          "schedule": {
            "units": 6,
            "timeUnit": "hours"
          },
          "status": "active",
          "operationIds": [
            "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e"
          ],
          "source": {
            "sourceDefinitionId": "decd338e-5647-4c0b-adf4-da0e75f5a750",
            "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "host": "orders-db.example.com",
              "port": 5432,
              "database": "shop",
              "schemas": [
                "public"
              ],
              "username": "airbyte",
              "password": "**********",
              "ssl": true,
              "replication_method": {
                "method": "Standard"
              },
              "tunnel_method": {
                "tunnel_method": "NO_TUNNEL"
              }
            },
            "name": "Orders database",
            "sourceName": "Postgres"
          },
          "destination": {
            "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
            "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "project_id": "example-analytics",
              "dataset_id": "airbyte",
              "dataset_location": "EU",
              "loading_method": {
                "method": "GCS Staging",
                "gcs_bucket_name": "example-staging",
                "gcs_bucket_path": "airbyte",
                "credential": {
                  "credential_type": "HMAC_KEY",
                  "hmac_key_access_id": "**********",
                  "hmac_key_secret": "**********"
                }
              },
              "credentials_json": "**********"
            },
            "name": "Analytics warehouse",
            "destinationName": "BigQuery"
          },
          "operations": [
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "operationId": "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
              "name": "Normalization",
              "operatorConfiguration": {
                "operatorType": "normalization",
                "normalization": {
                  "option": "basic"
                },
                "dbt": null
              }
            }
          ],
          "latestSyncJobCreatedAt": 1651219200,
          "latestSyncJobStatus": "succeeded",
          "isSyncing": false,
          "resourceRequirements": {
            "cpu_request": "0.5",
            "cpu_limit": null,
            "memory_request": "512Mi",
            "memory_limit": "1Gi"
          }
        }
      },
      "CreatedConnection": {
        "summary": "A new connection, not synced yet",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "name": "Orders to BigQuery",
          "namespaceDefinition": "customformat",
          "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
          "prefix": null,
          "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
          "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
          "syncCatalog": {
            "streams": [
              {
                "stream": {
                  "name": "orders",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "customer": {
                        "type": "string"
                      },
                      "updated_at": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "incremental",
                  "cursorField": [
                    "updated_at"
                  ],
                  "destinationSyncMode": "append_dedup",
                  "primaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "aliasName": "orders",
                  "selected": true
                }
              },
              {
                "stream": {
                  "name": "countries",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "code": {
                        "type": "string"
                      },
                      "name": {
                        "type": "string"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "full_refresh",
                  "cursorField": [],
                  "destinationSyncMode": "overwrite",
                  "primaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "aliasName": "countries",
                  "selected": true
                }
              }
            ]
          },
          "schedule": {
            "units": 6,
            "timeUnit": "hours"
          },
          "status": "active",
          "operationIds": [
            "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e"
          ],
          "source": {
            "sourceDefinitionId": "decd338e-5647-4c0b-adf4-da0e75f5a750",
            "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "host": "orders-db.example.com",
              "port": 5432,
              "database": "shop",
              "schemas": [
                "public"
              ],
              "username": "airbyte",
              "password": "**********",
              "ssl": true,
              "replication_method": {
                "method": "Standard"
              },
              "tunnel_method": {
                "tunnel_method": "NO_TUNNEL"
              }
            },
            "name": "Orders database",
            "sourceName": "Postgres"
          },
          "destination": {
            "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
            "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "project_id": "example-analytics",
              "dataset_id": "airbyte",
              "dataset_location": "EU",
              "loading_method": {
                "method": "GCS Staging",
                "gcs_bucket_name": "example-staging",
                "gcs_bucket_path": "airbyte",
                "credential": {
                  "credential_type": "HMAC_KEY",
                  "hmac_key_access_id": "**********",
                  "hmac_key_secret": "**********"
                }
              },
              "credentials_json": "**********"
            },
            "name": "Analytics warehouse",
            "destinationName": "BigQuery"
          },
          "operations": [
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "operationId": "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
              "name": "Normalization",
              "operatorConfiguration": {
                "operatorType": "normalization",
                "normalization": {
                  "option": "basic"
                },
                "dbt": null
              }
            }
          ],
          "latestSyncJobCreatedAt": null,
          "latestSyncJobStatus": null,
          "isSyncing": false,
          "resourceRequirements": {
            "cpu_request": "0.5",
            "cpu_limit": null,
            "memory_request": "512Mi",
            "memory_limit": "1Gi"
          }
        }
      },
      "UpdatedConnection": {
        "summary": "The same connection, now manual and with two operations",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "name": "Orders to BigQuery",
          "namespaceDefinition": "customformat",
          "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
          "prefix": null,
          "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
          "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
          "syncCatalog": {
            "streams": [
              {
                "stream": {
                  "name": "orders",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "customer": {
                        "type": "string"
                      },
                      "updated_at": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "incremental",
                  "cursorField": [
                    "updated_at"
                  ],
                  "destinationSyncMode": "append_dedup",
                  "primaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "aliasName": "orders",
                  "selected": true
                }
              },
              {
                "stream": {
                  "name": "countries",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "code": {
                        "type": "string"
                      },
                      "name": {
                        "type": "string"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": null,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "full_refresh",
                  "cursorField": [],
                  "destinationSyncMode": "overwrite",
                  "primaryKey": [
                    [
                      "code"
                    ]
                  ],
                  "aliasName": "countries",
                  "selected": true
                }
              }
            ]
          },
          "schedule": null,
          "status": "active",
          "operationIds": [
            "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
            "d9b1f3e5-7a2c-4c8e-a6d0-2b4f6e8c1a3d"
          ],
          "source": {
            "sourceDefinitionId": "decd338e-5647-4c0b-adf4-da0e75f5a750",
            "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "host": "orders-db.example.com",
              "port": 5432,
              "database": "shop",
              "schemas": [
                "public"
              ],
              "username": "airbyte",
              "password": "**********",
              "ssl": true,
              "replication_method": {
                "method": "Standard"
              },
              "tunnel_method": {
                "tunnel_method": "NO_TUNNEL"
              }
            },
            "name": "Orders database",
            "sourceName": "Postgres"
          },
          "destination": {
            "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
            "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "project_id": "example-analytics",
              "dataset_id": "airbyte",
              "dataset_location": "EU",
              "loading_method": {
                "method": "GCS Staging",
                "gcs_bucket_name": "example-staging",
                "gcs_bucket_path": "airbyte",
                "credential": {
                  "credential_type": "HMAC_KEY",
                  "hmac_key_access_id": "**********",
                  "hmac_key_secret": "**********"
                }
              },
              "credentials_json": "**********"
            },
            "name": "Analytics warehouse",
            "destinationName": "BigQuery"
          },
          "operations": [
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "operationId": "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
              "name": "Normalization",
              "operatorConfiguration": {
                "operatorType": "normalization",
                "normalization": {
                  "option": "basic"
                },
                "dbt": null
              }
            },
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "operationId": "d9b1f3e5-7a2c-4c8e-a6d0-2b4f6e8c1a3d",
              "name": "Order models",
              "operatorConfiguration": {
                "operatorType": "dbt",
                "normalization": null,
                "dbt": {
                  "gitRepoUrl": "https://git.example.com/analytics/models.git",
                  "gitRepoBranch": null,
                  "dockerImage": null,
                  "dbtArguments": "run --select orders"
                }
              }
            }
          ],
          "latestSyncJobCreatedAt": 1651219200,
          "latestSyncJobStatus": "succeeded",
          "isSyncing": false,
          "resourceRequirements": {
            "cpu_request": "0.5",
            "cpu_limit": null,
            "memory_request": "512Mi",
            "memory_limit": "1Gi"
          }
        }
      },
      "ListedConnections": {
        "summary": "One connection",
        "value": {
          "connections": [
            {
              "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
              "name": "Orders to BigQuery",
              "namespaceDefinition": "customformat",
              "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
              "prefix": null,
              "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
              "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
              "syncCatalog": {
                "streams": [
                  {
                    "stream": {
                      "name": "orders",
                      "jsonSchema": {
                        "type": "object",
                        "properties": {
                          "id": {
                            "type": "number"
                          },
                          "customer": {
                            "type": "string"
                          },
                          "updated_at": {
                            "type": "string",
                            "format": "date-time"
                          }
                        }
                      },
                      "supportedSyncModes": [
                        "full_refresh",
                        "incremental"
                      ],
                      "sourceDefinedCursor": null,
                      "defaultCursorField": [],
                      "sourceDefinedPrimaryKey": [
                        [
                          "id"
                        ]
                      ],
                      "namespace": "public"
                    },
                    "config": {
                      "syncMode": "incremental",
                      "cursorField": [
                        "updated_at"
                      ],
                      "destinationSyncMode": "append_dedup",
                      "primaryKey": [
                        [
                          "id"
                        ]
                      ],
                      "aliasName": "orders",
                      "selected": true
                    }
                  },
                  {
                    "stream": {
                      "name": "countries",
                      "jsonSchema": {
                        "type": "object",
                        "properties": {
                          "code": {
                            "type": "string"
                          },
                          "name": {
                            "type": "string"
                          }
                        }
                      },
                      "supportedSyncModes": [
                        "full_refresh",
                        "incremental"
                      ],
                      "sourceDefinedCursor": null,
                      "defaultCursorField": [],
                      "sourceDefinedPrimaryKey": [
                        [
                          "code"
                        ]
                      ],
                      "namespace": "public"
                    },
                    "config": {
                      "syncMode": "full_refresh",
                      "cursorField": [],
                      "destinationSyncMode": "overwrite",
                      "primaryKey": [
                        [
                          "code"
                        ]
                      ],
                      "aliasName": "countries",
                      "selected": true
                    }
                  }
                ]
              },
              "schedule": {
                "units": 6,
                "timeUnit": "hours"
              },
              "status": "active",
              "operationIds": [
                "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e"
              ],
              "source": {
                "sourceDefinitionId": "decd338e-5647-4c0b-adf4-da0e75f5a750",
                "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
                "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
                "connectionConfiguration": {
                  "host": "orders-db.example.com",
                  "port": 5432,
                  "database": "shop",
                  "schemas": [
                    "public"
                  ],
                  "username": "airbyte",
                  "password": "**********",
                  "ssl": true,
                  "replication_method": {
                    "method": "Standard"
                  },
                  "tunnel_method": {
                    "tunnel_method": "NO_TUNNEL"
                  }
                },
                "name": "Orders database",
                "sourceName": "Postgres"
              },
              "destination": {
                "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
                "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
                "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
                "connectionConfiguration": {
                  "project_id": "example-analytics",
                  "dataset_id": "airbyte",
                  "dataset_location": "EU",
                  "loading_method": {
                    "method": "GCS Staging",
                    "gcs_bucket_name": "example-staging",
                    "gcs_bucket_path": "airbyte",
                    "credential": {
                      "credential_type": "HMAC_KEY",
                      "hmac_key_access_id": "**********",
                      "hmac_key_secret": "**********"
                    }
                  },
                  "credentials_json": "**********"
                },
                "name": "Analytics warehouse",
                "destinationName": "BigQuery"
              },
              "operations": [
                {
                  "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
                  "operationId": "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
                  "name": "Normalization",
                  "operatorConfiguration": {
                    "operatorType": "normalization",
                    "normalization": {
                      "option": "basic"
                    },
                    "dbt": null
                  }
                }
              ],
              "latestSyncJobCreatedAt": 1651219200,
              "latestSyncJobStatus": "succeeded",
              "isSyncing": false,
              "resourceRequirements": {
                "cpu_request": "0.5",
                "cpu_limit": null,
                "memory_request": "512Mi",
                "memory_limit": "1Gi"
              }
            }
          ]
        }
      },
      "AllConnections": {
        "summary": "One active and one deleted connection",
        "value": {
          "connections": [
            {
              "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
              "name": "Orders to BigQuery",
              "namespaceDefinition": "customformat",
              "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
              "prefix": null,
              "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
              "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
              "syncCatalog": {
                "streams": [
                  {
                    "stream": {
                      "name": "orders",
                      "jsonSchema": {
                        "type": "object",
                        "properties": {
                          "id": {
                            "type": "number"
                          },
                          "customer": {
                            "type": "string"
                          },
                          "updated_at": {
                            "type": "string",
                            "format": "date-time"
                          }
                        }
                      },
                      "supportedSyncModes": [
                        "full_refresh",
                        "incremental"
                      ],
                      "sourceDefinedCursor": null,
                      "defaultCursorField": [],
                      "sourceDefinedPrimaryKey": [
                        [
                          "id"
                        ]
                      ],
                      "namespace": "public"
                    },
                    "config": {
                      "syncMode": "incremental",
                      "cursorField": [
                        "updated_at"
                      ],
                      "destinationSyncMode": "append_dedup",
                      "primaryKey": [
                        [
                          "id"
                        ]
                      ],
                      "aliasName": "orders",
                      "selected": true
                    }
                  },
                  {
                    "stream": {
                      "name": "countries",
                      "jsonSchema": {
                        "type": "object",
                        "properties": {
                          "code": {
                            "type": "string"
                          },
                          "name": {
                            "type": "string"
                          }
                        }
                      },
                      "supportedSyncModes": [
                        "full_refresh",
                        "incremental"
                      ],
                      "sourceDefinedCursor": null,
                      "defaultCursorField": [],
                      "sourceDefinedPrimaryKey": [
                        [
                          "code"
                        ]
                      ],
                      "namespace": "public"
                    },
                    "config": {
                      "syncMode": "full_refresh",
                      "cursorField": [],
                      "destinationSyncMode": "overwrite",
                      "primaryKey": [
                        [
                          "code"
                        ]
                      ],
                      "aliasName": "countries",
                      "selected": true
                    }
                  }
                ]
              },
              "schedule": {
                "units": 6,
                "timeUnit": "hours"
              },
              "status": "active",
              "operationIds": [
                "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e"
              ],
              "source": {
                "sourceDefinitionId": "decd338e-5647-4c0b-adf4-da0e75f5a750",
                "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
                "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
                "connectionConfiguration": {
                  "host": "orders-db.example.com",
                  "port": 5432,
                  "database": "shop",
                  "schemas": [
                    "public"
                  ],
                  "username": "airbyte",
                  "password": "**********",
                  "ssl": true,
                  "replication_method": {
                    "method": "Standard"
                  },
                  "tunnel_method": {
                    "tunnel_method": "NO_TUNNEL"
                  }
                },
                "name": "Orders database",
                "sourceName": "Postgres"
              },
              "destination": {
                "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
                "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
                "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
                "connectionConfiguration": {
                  "project_id": "example-analytics",
                  "dataset_id": "airbyte",
                  "dataset_location": "EU",
                  "loading_method": {
                    "method": "GCS Staging",
                    "gcs_bucket_name": "example-staging",
                    "gcs_bucket_path": "airbyte",
                    "credential": {
                      "credential_type": "HMAC_KEY",
                      "hmac_key_access_id": "**********",
                      "hmac_key_secret": "**********"
                    }
                  },
                  "credentials_json": "**********"
                },
                "name": "Analytics warehouse",
                "destinationName": "BigQuery"
              },
              "operations": [
                {
                  "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
                  "operationId": "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
                  "name": "Normalization",
                  "operatorConfiguration": {
                    "operatorType": "normalization",
                    "normalization": {
                      "option": "basic"
                    },
                    "dbt": null
                  }
                }
              ],
              "latestSyncJobCreatedAt": 1651219200,
              "latestSyncJobStatus": "succeeded",
              "isSyncing": false,
              "resourceRequirements": {
                "cpu_request": "0.5",
                "cpu_limit": null,
                "memory_request": "512Mi",
                "memory_limit": "1Gi"
              }
            },
            {
              "connectionId": "c47d2b9e-6f1a-4e83-b5d0-91a8e3f7c264",
              "name": "Price list <> Analytics warehouse",
              "namespaceDefinition": "source",
              "namespaceFormat": null,
              "prefix": "csv_",
              "sourceId": "b0c1d2e3-f4a5-4b6c-9d7e-8f9a0b1c2d3e",
              "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
              "syncCatalog": {
                "streams": [
                  {
                    "stream": {
                      "name": "price_list",
                      "jsonSchema": {
                        "type": "object",
                        "properties": {
                          "sku": {
                            "type": "string"
                          },
                          "price": {
                            "type": "number"
                          }
                        }
                      },
                      "supportedSyncModes": [
                        "full_refresh"
                      ],
                      "sourceDefinedCursor": null,
                      "defaultCursorField": [],
                      "sourceDefinedPrimaryKey": [],
                      "namespace": null
                    },
                    "config": {
                      "syncMode": "full_refresh",
                      "cursorField": [],
                      "destinationSyncMode": "append",
                      "primaryKey": [],
                      "aliasName": "price_list",
                      "selected": true
                    }
                  }
                ]
              },
              "schedule": null,
              "status": "deprecated",
              "operationIds": [],
              "source": {
                "sourceDefinitionId": "778daa7c-feaf-4db6-96f3-70fd645acc77",
                "sourceId": "b0c1d2e3-f4a5-4b6c-9d7e-8f9a0b1c2d3e",
                "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
                "connectionConfiguration": {
                  "dataset_name": "price_list",
                  "format": "csv",
                  "url": "https://files.example.com/prices.csv",
                  "provider": {
                    "storage": "HTTPS"
                  }
                },
                "name": "Price list",
                "sourceName": "File"
              },
              "destination": {
                "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
                "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
                "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
                "connectionConfiguration": {
                  "project_id": "example-analytics",
                  "dataset_id": "airbyte",
                  "dataset_location": "EU",
                  "loading_method": {
                    "method": "GCS Staging",
                    "gcs_bucket_name": "example-staging",
                    "gcs_bucket_path": "airbyte",
                    "credential": {
                      "credential_type": "HMAC_KEY",
                      "hmac_key_access_id": "**********",
                      "hmac_key_secret": "**********"
                    }
                  },
                  "credentials_json": "**********"
                },
                "name": "Analytics warehouse",
                "destinationName": "BigQuery"
              },
              "operations": [],
              "latestSyncJobCreatedAt": null,
              "latestSyncJobStatus": null,
              "isSyncing": false,
              "resourceRequirements": null
            }
          ]
        }
      },
      "NoConnections": {
        "summary": "No connections, or an unknown workspace",
        "value": {
          "connections": []
        }
      },
      "WorkspaceInUse": {
        "summary": "A workspace in use",
        "value": {
          "hasConnections": true,
          "hasSources": true,
          "hasDestinations": true
        }
      },
      "WorkspaceEmpty": {
        "summary": "A workspace that is empty or does not exist",
        "value": {
          "hasConnections": false,
          "hasSources": false,
          "hasDestinations": false
        }
      },
      "UnknownConnection": {
        "summary": "404, no connection with that id (stack shortened)",
        "value": {
          "message": "Could not find configuration for STANDARD_SYNC: 7f3f1b0e-0000-4000-8000-000000000000.",
          "exceptionClassName": "io.airbyte.server.errors.IdNotFoundKnownException",
          "exceptionStack": [
            "io.airbyte.server.errors.IdNotFoundKnownException: Could not find configuration for STANDARD_SYNC: 7f3f1b0e-0000-4000-8000-000000000000.",
            "\tat io.airbyte.server.apis.ConfigurationApi.execute(ConfigurationApi.java:880)"
          ],
          "rootCauseExceptionClassName": "java.lang.Class",
          "rootCauseExceptionStack": [
            "io.airbyte.config.persistence.ConfigNotFoundException: config type: STANDARD_SYNC id: 7f3f1b0e-0000-4000-8000-000000000000"
          ]
        }
      },
      "UnknownPath": {
        "summary": "404 for an unknown path, as with a wrong base URL (stack shortened)",
        "value": {
          "id": null,
          "message": "Object not found. HTTP 404 Not Found",
          "exceptionClassName": "io.airbyte.server.errors.IdNotFoundKnownException",
          "exceptionStack": [
            "io.airbyte.server.errors.IdNotFoundKnownException: Object not found. HTTP 404 Not Found"
          ],
          "rootCauseExceptionClassName": "java.lang.Class",
          "rootCauseExceptionStack": [
            "javax.ws.rs.NotFoundException: HTTP 404 Not Found"
          ]
        }
      },
      "MissingProperty": {
        "summary": "400, an empty object sent to `get` (stack shortened)",
        "value": {
          "message": "Some properties contained invalid input.",
          "exceptionClassName": "javax.validation.ConstraintViolationException",
          "exceptionStack": [
            "javax.validation.ConstraintViolationException: webBackendGetConnection.arg0.connectionId: must not be null"
          ],
          "validationErrors": [
            {
              "propertyPath": "webBackendGetConnection.arg0.connectionId",
              "invalidValue": "null",
              "message": "must not be null"
            }
          ]
        }
      },
      "MissingNestedProperties": {
        "summary": "400, two missing properties in a body of `create` (stack shortened)",
        "value": {
          "message": "Some properties contained invalid input.",
          "exceptionClassName": "javax.validation.ConstraintViolationException",
          "exceptionStack": [
            "javax.validation.ConstraintViolationException: webBackendCreateConnection.arg0.operations[0].operatorConfiguration: must not be null, webBackendCreateConnection.arg0.status: must not be null"
          ],
          "validationErrors": [
            {
              "propertyPath": "webBackendCreateConnection.arg0.operations[0].operatorConfiguration",
              "invalidValue": "null",
              "message": "must not be null"
            },
            {
              "propertyPath": "webBackendCreateConnection.arg0.status",
              "invalidValue": "null",
              "message": "must not be null"
            }
          ]
        }
      },
      "UnknownSource": {
        "summary": "404, no source with that id (stack shortened)",
        "value": {
          "message": "Could not find configuration for SOURCE_CONNECTION: 7f3f1b0e-0000-4000-8000-000000000000.",
          "exceptionClassName": "io.airbyte.server.errors.IdNotFoundKnownException",
          "exceptionStack": [
            "io.airbyte.server.errors.IdNotFoundKnownException: Could not find configuration for SOURCE_CONNECTION: 7f3f1b0e-0000-4000-8000-000000000000."
          ],
          "rootCauseExceptionClassName": "java.lang.Class",
          "rootCauseExceptionStack": [
            "io.airbyte.config.persistence.ConfigNotFoundException: config type: SOURCE_CONNECTION id: 7f3f1b0e-0000-4000-8000-000000000000"
          ]
        }
      },
      "UnknownProperty": {
        "summary": "422, a key in the wrong spelling (stack shortened)",
        "value": {
          "message": "Invalid json input. Unrecognized field \"workspace_id\" (class io.airbyte.api.model.WorkspaceIdRequestBody), not marked as ignorable (one known property: \"workspaceId\"])\n at [Source: (org.glassfish.jersey.message.internal.ReaderInterceptorExecutor$UnCloseableInputStream); line: 1, column: 18] (through reference chain: io.airbyte.api.model.WorkspaceIdRequestBody[\"workspace_id\"]) Unrecognized field \"workspace_id\" (class io.airbyte.api.model.WorkspaceIdRequestBody), not marked as ignorable",
          "exceptionClassName": "com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException",
          "exceptionStack": [
            "com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException: Unrecognized field \"workspace_id\" (class io.airbyte.api.model.WorkspaceIdRequestBody), not marked as ignorable"
          ],
          "rootCauseExceptionClassName": null,
          "rootCauseExceptionStack": []
        }
      },
      "UnknownEnumValue": {
        "summary": "422, a time unit that does not exist (stack shortened)",
        "value": {
          "message": "Invalid json input. Cannot construct instance of `io.airbyte.api.model.ConnectionSchedule$TimeUnitEnum`, problem: Unexpected value 'weekly'\n at [Source: (org.glassfish.jersey.message.internal.ReaderInterceptorExecutor$UnCloseableInputStream); line: 1, column: 129] (through reference chain: io.airbyte.api.model.WebBackendConnectionCreate[\"schedule\"]->io.airbyte.api.model.ConnectionSchedule[\"timeUnit\"]) Cannot construct instance of `io.airbyte.api.model.ConnectionSchedule$TimeUnitEnum`, problem: Unexpected value 'weekly'",
          "exceptionClassName": "com.fasterxml.jackson.databind.exc.ValueInstantiationException",
          "exceptionStack": [
            "com.fasterxml.jackson.databind.exc.ValueInstantiationException: Cannot construct instance of `io.airbyte.api.model.ConnectionSchedule$TimeUnitEnum`, problem: Unexpected value 'weekly'"
          ],
          "rootCauseExceptionClassName": "java.lang.Class",
          "rootCauseExceptionStack": [
            "java.lang.IllegalArgumentException: Unexpected value 'weekly'"
          ]
        }
      },
      "MalformedJson": {
        "summary": "422, a body that is not JSON (stack shortened)",
        "value": {
          "message": "Invalid json. Unexpected character ('}' (code 125)): was expecting double-quote to start field name\n at [Source: (org.glassfish.jersey.message.internal.ReaderInterceptorExecutor$UnCloseableInputStream); line: 1, column: 58] Unexpected character ('}' (code 125)): was expecting double-quote to start field name",
          "exceptionClassName": "com.fasterxml.jackson.core.JsonParseException",
          "exceptionStack": [
            "com.fasterxml.jackson.core.JsonParseException: Unexpected character ('}' (code 125)): was expecting double-quote to start field name"
          ],
          "rootCauseExceptionClassName": null,
          "rootCauseExceptionStack": []
        }
      },
      "TwoWorkspaces": {
        "summary": "500, source and destination of different workspaces (stack shortened)",
        "value": {
          "message": "Internal Server Error: Source and destination do not belong to the same workspace. Source id: e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f, Source workspace id: 5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6, Destination id: 4d3c2b1a-0f9e-4d8c-b7a6-5f4e3d2c1b0a, Destination workspace id: 0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
          "exceptionClassName": "java.lang.IllegalArgumentException",
          "exceptionStack": [
            "java.lang.IllegalArgumentException: Source and destination do not belong to the same workspace. Source id: e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f, Source workspace id: 5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6, Destination id: 4d3c2b1a-0f9e-4d8c-b7a6-5f4e3d2c1b0a, Destination workspace id: 0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"
          ],
          "rootCauseExceptionClassName": null,
          "rootCauseExceptionStack": []
        }
      },
      "WrongVerb": {
        "summary": "500, a GET of an operation that is a POST (stack shortened)",
        "value": {
          "message": "Internal Server Error: HTTP 405 Method Not Allowed",
          "exceptionClassName": "javax.ws.rs.NotAllowedException",
          "exceptionStack": [
            "javax.ws.rs.NotAllowedException: HTTP 405 Method Not Allowed"
          ],
          "rootCauseExceptionClassName": null,
          "rootCauseExceptionStack": []
        }
      }
    }
  }
};
