// Generated from spec/2.0 (sha256 3b0acd48926d) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * The OpenAPI 3.1 document with its corrections applied, for validators, fakes and code generators.
 *
 * @module 2.0-document
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
    "version": "2.0.0",
    "summary": "The operations on connections that the web interface of Airbyte 2.x uses, and related operations.",
    "description": "The part of the Airbyte Config API that serves the web interface: it lists, reads, creates and updates connections, each with its source, destination, operations and latest sync. It also has related operations, such as those for a token and for the version of the server. Almost every operation is a `POST`, so the method does not show whether it is safe: `x-effect` does. This is the documented contract, corrected to what a 2.x server does. Shapes come from upstream; all text and all examples are our own. Not affiliated with Airbyte, Inc.",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://localhost:8000/api",
      "description": "The proxy of a local installation. The server itself listens on port 8001, with the same path."
    },
    {
      "url": "https://cloud.airbyte.com/api",
      "description": "Airbyte Cloud."
    }
  ],
  "security": [
    {
      "bearerAuth": []
    },
    {}
  ],
  "tags": [
    {
      "name": "web_backend",
      "description": "Operations for the web interface: each response has a connection with everything that belongs to it, so that a page needs one request."
    },
    {
      "name": "connection",
      "description": "Connections only, without source, destination and jobs."
    },
    {
      "name": "applications",
      "description": "Access tokens for programs."
    },
    {
      "name": "health",
      "description": "The health of the server."
    },
    {
      "name": "instance_configuration",
      "description": "The configuration of the installation."
    }
  ],
  "paths": {
    "/v1/web_backend/connections/list": {
      "post": {
        "operationId": "webBackendListConnectionsForWorkspace",
        "tags": [
          "web_backend"
        ],
        "summary": "List the connections of a workspace, page by page",
        "description": "Lists the connections whose source belongs to the workspace, except deleted ones and those without a status. Inactive and locked connections are included. A page has 20 connections unless you set `pageSize`. For the next page, send the `connectionId` of the last connection as `cursor`. A page with fewer than `page_size` connections is the last one.",
        "x-effect": "read",
        "requestBody": {
          "description": "The workspace, the page and the filters.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebBackendConnectionListRequestBody"
              },
              "examples": {
                "firstPage": {
                  "$ref": "#/components/examples/FirstPageBody"
                },
                "nextPage": {
                  "$ref": "#/components/examples/NextPageBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "One page of connections.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendConnectionReadList"
                },
                "examples": {
                  "page": {
                    "$ref": "#/components/examples/ListedConnections"
                  },
                  "empty": {
                    "$ref": "#/components/examples/NoListedConnections"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestResponse"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "409": {
            "$ref": "#/components/responses/ConflictResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/connections/status_counts": {
      "post": {
        "operationId": "webBackendGetConnectionStatusCounts",
        "tags": [
          "web_backend"
        ],
        "summary": "Count the connections of a workspace by state",
        "description": "Counts the connections of a workspace that are not deleted, by the status of their latest sync job. For an unknown workspace, an instance admin gets six zeros.",
        "x-effect": "read",
        "requestBody": {
          "description": "The workspace to count.",
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
            "description": "The six numbers.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendConnectionStatusCounts"
                },
                "examples": {
                  "counts": {
                    "$ref": "#/components/examples/StatusCounts"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestResponse"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "409": {
            "$ref": "#/components/responses/ConflictResponse"
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
        "description": "Reads a connection with its source, destination, operations, catalog and latest sync. A deleted connection is returned like any other, with status `deprecated`. The catalog has all streams of the stored discovery, including those that are not synced. With `withRefreshedCatalog` the server first discovers the schema of the source again, which takes seconds to minutes and requires an editor role. It then merges the result into the response and stores whether a change is breaking. A breaking change deactivates the connection, and so does any change if `nonBreakingChangesPreference` is `disable`. If the discovery fails, the response has the stored catalog and no `catalogDiff`; servers up to 2.0.0 return a 500.",
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
            "$ref": "#/components/responses/BadRequestResponse"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "409": {
            "$ref": "#/components/responses/ConflictResponse"
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
            "$ref": "#/components/responses/BadRequestResponse"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "409": {
            "$ref": "#/components/responses/ConflictResponse"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableResponse"
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
        "summary": "Change some properties of a connection",
        "description": "Changes the properties in the body and keeps all others: this is a patch. It replaces `syncCatalog`, `operations`, `tags` and `resourceRequirements` as a whole. To change the schedule, send `scheduleType` and `scheduleData` together; a body with `schedule` fails. A changed catalog starts a refresh or a reset at once, unless `skipReset` is true. The last write wins. The server changes the operations before the connection, so a failure can leave the change half done.",
        "x-effect": "write",
        "requestBody": {
          "description": "The id of the connection and the changes.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebBackendConnectionUpdate"
              },
              "examples": {
                "pause": {
                  "$ref": "#/components/examples/PauseBody"
                },
                "schedule": {
                  "$ref": "#/components/examples/ScheduleBody"
                },
                "catalog": {
                  "$ref": "#/components/examples/CatalogBody"
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
            "$ref": "#/components/responses/BadRequestResponse"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "409": {
            "$ref": "#/components/responses/ConflictResponse"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableResponse"
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
        "description": "Returns whether a workspace has connections, sources and destinations that are not deleted. For an unknown workspace, an instance admin gets false for all three. The body is documented as optional, but a call without one fails with a 500.",
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
            "$ref": "#/components/responses/BadRequestResponse"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "409": {
            "$ref": "#/components/responses/ConflictResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/state/get_type": {
      "post": {
        "operationId": "getStateType",
        "tags": [
          "web_backend"
        ],
        "summary": "Get the type of the sync state of a connection",
        "description": "Returns how the server stores the sync state of a connection. The response is a JSON string, not an object. For an unknown connection, an instance admin gets `not_set`.",
        "x-effect": "read",
        "requestBody": {
          "description": "The id of the connection.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ConnectionIdRequestBody"
              },
              "examples": {
                "connection": {
                  "$ref": "#/components/examples/ConnectionBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The type of the state, as a JSON string.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConnectionStateType"
                },
                "examples": {
                  "byStream": {
                    "$ref": "#/components/examples/StreamState"
                  },
                  "none": {
                    "$ref": "#/components/examples/NoState"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestResponse"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "409": {
            "$ref": "#/components/responses/ConflictResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/check_updates": {
      "post": {
        "operationId": "webBackendCheckUpdates",
        "tags": [
          "web_backend"
        ],
        "summary": "Count the connectors that have a newer version",
        "description": "Compares the connectors of the installation with their newest versions. If the list of versions is unreachable, both numbers are 0. The request has no body.",
        "x-effect": "read",
        "responses": {
          "200": {
            "description": "The two numbers.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendCheckUpdatesRead"
                },
                "examples": {
                  "updates": {
                    "$ref": "#/components/examples/Updates"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "409": {
            "$ref": "#/components/responses/ConflictResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/mappers/validate": {
      "post": {
        "operationId": "webBackendValidateMappers",
        "tags": [
          "web_backend"
        ],
        "summary": "Try mappers on a stream",
        "description": "Applies mappers to the fields of a stream that a connection syncs, and returns the resulting fields. The server stores nothing. If a mapper fails, the response contains its error. A malformed mapper causes a 400.",
        "x-effect": "read",
        "requestBody": {
          "description": "The stream and the mappers.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebBackendValidateMappersRequestBody"
              },
              "examples": {
                "hashing": {
                  "$ref": "#/components/examples/MappersBody"
                },
                "unknownField": {
                  "$ref": "#/components/examples/WrongMappersBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The fields before the mappers, after each of them, and after all.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendValidateMappersResponse"
                },
                "examples": {
                  "hashed": {
                    "$ref": "#/components/examples/HashedFields"
                  },
                  "unknownField": {
                    "$ref": "#/components/examples/FailedMapper"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestResponse"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "409": {
            "$ref": "#/components/responses/ConflictResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/describe_cron_expression": {
      "post": {
        "operationId": "webBackendDescribeCronExpression",
        "tags": [
          "web_backend"
        ],
        "summary": "Explain a cron expression",
        "description": "Returns an English description of a cron expression, and its next three execution times. An invalid expression, or one that fires more than once a minute, causes a 400.",
        "x-effect": "read",
        "requestBody": {
          "description": "The expression to explain.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebBackendDescribeCronExpressionRequestBody"
              },
              "examples": {
                "noon": {
                  "$ref": "#/components/examples/CronBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The description and the next execution times.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebBackendCronExpressionDescription"
                },
                "examples": {
                  "noon": {
                    "$ref": "#/components/examples/CronDescription"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestResponse"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/web_backend/config": {
      "get": {
        "operationId": "getWebappConfig",
        "tags": [
          "web_backend"
        ],
        "summary": "Get the version and edition of the server",
        "description": "Returns the settings that the web interface needs before a user signs in. It requires no token and exists in every edition since 1.7.0, so it is the best way to detect the version of a server.",
        "x-effect": "read",
        "security": [],
        "responses": {
          "200": {
            "description": "The version, the edition and keys for third-party services.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebappConfigResponse"
                },
                "examples": {
                  "community": {
                    "$ref": "#/components/examples/WebappConfig"
                  }
                }
              }
            }
          }
        }
      }
    },
    "/v1/connections/list_all": {
      "post": {
        "operationId": "listAllConnectionsForWorkspace",
        "tags": [
          "connection"
        ],
        "summary": "List all connections of a workspace, including deleted ones",
        "description": "Lists every connection of a workspace, including those with status `deprecated`, in one response and in no particular order. The connections have no source, destination and jobs, and their catalogs have only the selected streams. For an unknown workspace, an instance admin gets an empty list.",
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
            "description": "Every connection of the workspace.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConnectionReadList"
                },
                "examples": {
                  "withDeleted": {
                    "$ref": "#/components/examples/PlainConnections"
                  },
                  "empty": {
                    "$ref": "#/components/examples/NoConnections"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestResponse"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "404": {
            "$ref": "#/components/responses/NotFoundResponse"
          },
          "409": {
            "$ref": "#/components/responses/ConflictResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/connections/search": {
      "post": {
        "operationId": "searchConnections",
        "tags": [
          "connection"
        ],
        "summary": "Find connections by exact criteria",
        "description": "Documented to find the connections that meet every criterion, in all workspaces, without deleted ones. The comparison in the server is broken: with a JSON object as body, even an empty one, it finds nothing. Without a body it returns every connection that is not deleted, from every workspace, to any caller with a valid token. Send no body and filter the response yourself.",
        "x-effect": "read",
        "requestBody": {
          "description": "The criteria. With a body, the server finds nothing.",
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ConnectionSearch"
              },
              "examples": {
                "byName": {
                  "$ref": "#/components/examples/SearchBody"
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
                  "$ref": "#/components/schemas/ConnectionReadList"
                },
                "examples": {
                  "noMatch": {
                    "$ref": "#/components/examples/NoConnections"
                  },
                  "everything": {
                    "$ref": "#/components/examples/PlainConnections"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequestResponse"
          },
          "401": {
            "$ref": "#/components/responses/UnauthorizedResponse"
          },
          "403": {
            "$ref": "#/components/responses/ForbiddenResponse"
          },
          "409": {
            "$ref": "#/components/responses/ConflictResponse"
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        }
      }
    },
    "/v1/applications/token": {
      "post": {
        "operationId": "applicationTokenRequest",
        "tags": [
          "applications"
        ],
        "summary": "Exchange a client id and secret for a token",
        "description": "Returns a JWT for the application, valid for 15 minutes by default. The call itself requires no token. If authentication is disabled, the path does not exist. The body must be JSON; form data is unsupported.",
        "x-effect": "read",
        "requestBody": {
          "description": "The client id and secret.",
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ApplicationTokenRequest"
              },
              "examples": {
                "application": {
                  "$ref": "#/components/examples/TokenBody"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The token.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccessToken"
                },
                "examples": {
                  "token": {
                    "$ref": "#/components/examples/Token"
                  }
                }
              }
            }
          },
          "400": {
            "description": "The client id or the secret is wrong.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MicronautErrorInfo"
                },
                "examples": {
                  "wrongSecret": {
                    "$ref": "#/components/examples/WrongSecret"
                  }
                }
              }
            }
          },
          "401": {
            "description": "The client id or the secret is wrong, on an installation with Keycloak.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorIdInfo"
                },
                "examples": {
                  "unexplained": {
                    "$ref": "#/components/examples/Unexplained"
                  }
                }
              }
            }
          },
          "404": {
            "description": "Authentication is disabled, so there are no tokens. The body is the text `Object not found.`"
          },
          "408": {
            "description": "Creating the token took more than a second.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProblemInfo"
                },
                "examples": {
                  "tooSlow": {
                    "$ref": "#/components/examples/TooSlow"
                  }
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        },
        "security": []
      }
    },
    "/v1/health": {
      "get": {
        "operationId": "getHealthCheck",
        "tags": [
          "health"
        ],
        "summary": "Check the health of the server",
        "description": "Returns whether the server reaches its database. It requires no token. The status is 200 in both cases.",
        "x-effect": "read",
        "security": [],
        "responses": {
          "200": {
            "description": "The health of the server.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HealthCheckRead"
                },
                "examples": {
                  "available": {
                    "$ref": "#/components/examples/Healthy"
                  },
                  "databaseGone": {
                    "$ref": "#/components/examples/Unhealthy"
                  }
                }
              }
            }
          }
        }
      }
    },
    "/v1/instance_configuration": {
      "get": {
        "operationId": "getInstanceConfiguration",
        "tags": [
          "instance_configuration"
        ],
        "summary": "Get the configuration of the installation",
        "description": "Returns the version, edition and authentication mode of an installation, and the ids of its defaults. It requires no token. Airbyte Cloud does not have it.",
        "x-effect": "read",
        "responses": {
          "200": {
            "description": "The configuration of the installation.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InstanceConfigurationResponse"
                },
                "examples": {
                  "community": {
                    "$ref": "#/components/examples/InstanceConfiguration"
                  },
                  "withoutAuthentication": {
                    "$ref": "#/components/examples/OpenInstanceConfiguration"
                  }
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/InternalErrorResponse"
          }
        },
        "security": []
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearerAuth": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "A token from `/v1/applications/token`, or that of a signed-in user. Airbyte declares it, but no operation refers to it. A server with authentication requires it on all operations except `config`, `health`, `instance_configuration` and `token`."
      }
    },
    "responses": {
      "NotFoundResponse": {
        "description": "A connection, source or destination with that id does not exist. If authentication is disabled, an unknown path causes a 404 too, with the text `Object not found.` as its body.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/NotFoundKnownExceptionInfo"
            },
            "examples": {
              "unknownConnection": {
                "$ref": "#/components/examples/UnknownConnection"
              }
            }
          }
        }
      },
      "BadRequestResponse": {
        "description": "The body is not JSON, has an unknown enum value, a malformed id or a wrong type, or breaks a rule for cron expressions, mappers or files. The server reports only the first error. A caller without an admin or editor role gets a 403 instead.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/BadRequestInfo"
            },
            "examples": {
              "unknownEnumValue": {
                "$ref": "#/components/examples/UnknownEnumValue"
              },
              "malformedJson": {
                "$ref": "#/components/examples/MalformedJson"
              },
              "cronExpression": {
                "$ref": "#/components/examples/WrongCronExpression"
              },
              "mapper": {
                "$ref": "#/components/examples/WrongMapper"
              }
            }
          }
        }
      },
      "UnauthorizedResponse": {
        "description": "The token is missing, expired or invalid. If authentication is enabled, an unknown path also causes a 401.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/MicronautErrorInfo"
            },
            "examples": {
              "noToken": {
                "$ref": "#/components/examples/NoToken"
              }
            }
          }
        }
      },
      "ForbiddenResponse": {
        "description": "The caller has no role for the workspace, the id does not exist, the licence does not include the feature, or the path, the method or the content type is wrong.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ForbiddenInfo"
            },
            "examples": {
              "noRole": {
                "$ref": "#/components/examples/NoRole"
              },
              "noEditor": {
                "$ref": "#/components/examples/NoEditor"
              },
              "notEntitled": {
                "$ref": "#/components/examples/NotEntitled"
              }
            }
          }
        }
      },
      "ConflictResponse": {
        "description": "The connection is locked, or the database rejects a value, such as a string that is too long, an unknown catalog id or a negative page size.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ConflictInfo"
            },
            "examples": {
              "locked": {
                "$ref": "#/components/examples/Locked"
              },
              "database": {
                "$ref": "#/components/examples/RefusedByDatabase"
              }
            }
          }
        }
      },
      "UnprocessableResponse": {
        "description": "The schedule is incomplete or has both forms, or the selected fields break a rule.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/KnownExceptionInfo"
            },
            "examples": {
              "twoSchedules": {
                "$ref": "#/components/examples/TwoSchedules"
              }
            }
          }
        }
      },
      "InternalErrorResponse": {
        "description": "Any other error, including invalid requests: a missing required property, a missing body, objects of two workspaces, the same stream twice, or a schedule that does not match its type. A write may have been applied in part.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorIdInfo"
            },
            "examples": {
              "unexplained": {
                "$ref": "#/components/examples/Unexplained"
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
        "description": "The workspace that the call is about.",
        "type": "object",
        "required": [
          "workspaceId"
        ],
        "properties": {
          "workspaceId": {
            "description": "The workspace. For an unknown id, an instance admin gets an empty response, and everybody else a 403.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "includeTombstone": {
            "description": "Ignored by both operations that take this body: `list_all` always returns deleted connections, and `status_counts` never counts them.",
            "type": "boolean"
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
            "description": "The workspace. For an unknown id, an instance admin gets false for all three values, and everybody else a 403.",
            "$ref": "#/components/schemas/WorkspaceId"
          }
        }
      },
      "WebBackendWorkspaceStateResult": {
        "description": "Whether a workspace has connections, sources and destinations, without deleted ones.",
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
      "WebBackendConnectionStatusCounts": {
        "description": "The number of connections by the status of their newest sync job. Deleted connections are not counted, and neither are connections whose newest job is `pending`, so the six numbers do not always add up to the number of connections.",
        "type": "object",
        "required": [
          "running",
          "healthy",
          "failed",
          "paused",
          "notSynced"
        ],
        "properties": {
          "running": {
            "description": "Connections that are not inactive and whose latest sync is running.",
            "type": "integer"
          },
          "queued": {
            "description": "Connections that are not inactive and whose latest sync waits for capacity. Servers up to 2.0.0 do not send it.",
            "type": "integer"
          },
          "healthy": {
            "description": "Connections that are not inactive and whose latest sync succeeded.",
            "type": "integer"
          },
          "failed": {
            "description": "Connections that are not inactive and whose latest sync failed, was cancelled or is incomplete.",
            "type": "integer"
          },
          "paused": {
            "description": "Connections with status `inactive`, whatever the status of their jobs.",
            "type": "integer"
          },
          "notSynced": {
            "description": "Connections that are not inactive and never synced.",
            "type": "integer"
          }
        }
      },
      "WebBackendConnectionListRequestBody": {
        "description": "The workspace to list, and optional filters, order and page. For all properties except `workspaceId`, null means the same as absent.",
        "type": "object",
        "required": [
          "workspaceId"
        ],
        "properties": {
          "workspaceId": {
            "description": "The workspace. For an unknown id, an instance admin gets an empty list, and everybody else a 403. A body without it causes a 500 or a 403.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "sourceId": {
            "description": "Only connections from one of these sources. Absent or empty means no restriction.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SourceId"
            }
          },
          "destinationId": {
            "description": "Only connections to one of these destinations. Absent or empty means no restriction.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DestinationId"
            }
          },
          "cursor": {
            "description": "The `connectionId` of the last connection of the previous page. Absent means the first page. The server looks up this connection on each call, so if you rename it, the position changes. An unknown id causes a 404.",
            "$ref": "#/components/schemas/ConnectionId"
          },
          "sortKey": {
            "description": "The order. Absent means `connectionName_asc`. Send the same order for all pages.",
            "$ref": "#/components/schemas/WebBackendConnectionListSortKey"
          },
          "filters": {
            "description": "Further filters. Send the same filters for all pages.",
            "$ref": "#/components/schemas/WebBackendConnectionListFilters"
          },
          "pageSize": {
            "description": "The largest number of connections to return. Absent means 20. There is no upper limit. 0 returns an empty page, and a negative number causes a 409.",
            "type": "integer"
          }
        }
      },
      "WebBackendConnectionListSortKey": {
        "description": "The order of connections. The server sorts by name in lower case, and equal names by connection id. `_desc` reverses both. Under `lastSync` the cursor is imprecise, so pages can repeat or skip connections: use it for a single page only.",
        "type": "string",
        "enum": [
          "connectionName_asc",
          "connectionName_desc",
          "sourceName_asc",
          "sourceName_desc",
          "destinationName_asc",
          "destinationName_desc",
          "lastSync_asc",
          "lastSync_desc"
        ]
      },
      "WebBackendConnectionListFilters": {
        "description": "Filters for a list. A connection must meet all of them. A filter that is absent, null or an empty list has no effect.",
        "type": "object",
        "properties": {
          "sourceDefinitionIds": {
            "description": "Only connections whose source uses one of these connectors.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SourceDefinitionId"
            }
          },
          "destinationDefinitionIds": {
            "description": "Only connections whose destination uses one of these connectors.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DestinationDefinitionId"
            }
          },
          "statuses": {
            "description": "Only connections with one of these statuses. `healthy`: active and never synced, or the latest sync succeeded or is pending. `failed`: the latest sync failed, was cancelled or is incomplete. `running`: the latest sync is running or queued. `paused` is documented, but causes a 500; use `states` instead.",
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "healthy",
                "failed",
                "running"
              ]
            }
          },
          "states": {
            "description": "Only connections that are active or only those that are inactive. A `locked` connection is neither.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ActorStatus"
            }
          },
          "tagIds": {
            "description": "Only connections with at least one of these tags.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TagId"
            }
          },
          "searchTerm": {
            "description": "Only connections whose own name, source name or destination name contains this text. The search ignores case and takes `%` and `_` literally. A blank string has no effect.",
            "type": "string"
          },
          "onDemandEnabled": {
            "description": "Only connections with this value of `onDemandEnabled`. Servers up to 2.0.0 ignore it.",
            "type": "boolean"
          }
        }
      },
      "WebBackendConnectionListItem": {
        "description": "A connection in a list. It has no catalog, operations or namespace; read those with `get`.",
        "type": "object",
        "required": [
          "connectionId",
          "name",
          "source",
          "destination",
          "status",
          "isSyncing",
          "schemaChange",
          "sourceActorDefinitionVersion",
          "destinationActorDefinitionVersion",
          "tags",
          "scheduleType"
        ],
        "properties": {
          "connectionId": {
            "description": "The id of this connection. The id of the last item of a page is the `cursor` for the next page.",
            "$ref": "#/components/schemas/ConnectionId"
          },
          "name": {
            "description": "Display name, not necessarily unique.",
            "type": "string"
          },
          "scheduleType": {
            "description": "Whether the connection syncs on a schedule. Always sent.",
            "$ref": "#/components/schemas/ConnectionScheduleType"
          },
          "scheduleData": {
            "description": "The schedule. Absent if `scheduleType` is `manual`.",
            "$ref": "#/components/schemas/ConnectionScheduleDataRead"
          },
          "status": {
            "description": "Whether the connection is active, inactive or locked. Deleted connections are not listed.",
            "$ref": "#/components/schemas/ConnectionStatus"
          },
          "source": {
            "description": "A summary of the source.",
            "$ref": "#/components/schemas/SourceSnippetRead"
          },
          "destination": {
            "description": "A summary of the destination.",
            "$ref": "#/components/schemas/DestinationSnippetRead"
          },
          "latestSyncJobCreatedAt": {
            "description": "When the newest sync job was created. Absent until the first sync.",
            "$ref": "#/components/schemas/JobCreatedAt"
          },
          "latestSyncJobStatus": {
            "description": "Status of the newest sync job. Absent until the first sync.",
            "$ref": "#/components/schemas/JobStatus"
          },
          "isSyncing": {
            "description": "True only while the latest sync is `running`. A response of `get` also counts `pending`, `queued` and `incomplete`.",
            "type": "boolean"
          },
          "schemaChange": {
            "description": "Whether the schema of the source changed since the catalog of the connection was saved.",
            "$ref": "#/components/schemas/SchemaChange"
          },
          "sourceActorDefinitionVersion": {
            "description": "The version of the source connector.",
            "$ref": "#/components/schemas/ActorDefinitionVersionRead"
          },
          "destinationActorDefinitionVersion": {
            "description": "The version of the destination connector.",
            "$ref": "#/components/schemas/ActorDefinitionVersionRead"
          },
          "tags": {
            "description": "The tags of the connection; empty if it has none.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tag"
            }
          },
          "onDemandEnabled": {
            "description": "Whether syncs of this connection may use on-demand capacity. Servers up to 2.0.0 do not send it.",
            "type": "boolean"
          }
        }
      },
      "WebBackendConnectionReadList": {
        "description": "One page of connections. It has no cursor for the next page: send the `connectionId` of the last connection. A page with fewer than `page_size` connections is the last one.",
        "type": "object",
        "required": [
          "connections",
          "page_size",
          "num_connections"
        ],
        "properties": {
          "connections": {
            "description": "The connections of this page, in the requested order.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WebBackendConnectionListItem"
            }
          },
          "page_size": {
            "description": "The page size that was requested, or 20. Always sent.",
            "type": "integer"
          },
          "num_connections": {
            "description": "The number of connections on all pages that match the filters. Always sent.",
            "type": "integer"
          }
        }
      },
      "SourceSnippetRead": {
        "description": "The summary of a source, as part of a list.",
        "type": "object",
        "required": [
          "sourceId",
          "name",
          "sourceDefinitionId",
          "sourceName"
        ],
        "properties": {
          "sourceId": {
            "description": "The id of the source.",
            "$ref": "#/components/schemas/SourceId"
          },
          "name": {
            "description": "The name that a user gave the source.",
            "type": "string"
          },
          "sourceDefinitionId": {
            "description": "The connector of the source.",
            "$ref": "#/components/schemas/SourceDefinitionId"
          },
          "sourceName": {
            "description": "The name of the connector, such as `Postgres`.",
            "type": "string"
          },
          "icon": {
            "description": "URL of the connector's icon. Absent if it has none.",
            "type": "string"
          }
        }
      },
      "DestinationSnippetRead": {
        "description": "The summary of a destination, as part of a list.",
        "type": "object",
        "required": [
          "destinationId",
          "name",
          "destinationDefinitionId",
          "destinationName"
        ],
        "properties": {
          "destinationId": {
            "description": "The id of the destination.",
            "$ref": "#/components/schemas/DestinationId"
          },
          "name": {
            "description": "The name that a user gave the destination.",
            "type": "string"
          },
          "destinationDefinitionId": {
            "description": "The connector of the destination.",
            "$ref": "#/components/schemas/DestinationDefinitionId"
          },
          "destinationName": {
            "description": "The name of the connector, such as `BigQuery`.",
            "type": "string"
          },
          "icon": {
            "description": "URL of the connector's icon. Absent if it has none.",
            "type": "string"
          }
        }
      },
      "ConnectionId": {
        "description": "Identifies a connection.",
        "type": "string",
        "format": "uuid"
      },
      "ConnectionIdRequestBody": {
        "description": "The connection that the call is about.",
        "type": "object",
        "required": [
          "connectionId"
        ],
        "properties": {
          "connectionId": {
            "description": "The connection. For an unknown id, an instance admin gets `not_set`, and everybody else a 403.",
            "$ref": "#/components/schemas/ConnectionId"
          }
        }
      },
      "WebBackendConnectionRequestBody": {
        "description": "The connection to read.",
        "type": "object",
        "required": [
          "connectionId"
        ],
        "properties": {
          "withRefreshedCatalog": {
            "description": "Whether to discover the schema of the source again first. True runs a discover job, which takes seconds to minutes, requires an editor role and can deactivate the connection. It makes the call a write. Absent, null and false mean the stored catalog.",
            "type": "boolean"
          },
          "connectionId": {
            "description": "The connection to read. For an unknown id, an instance admin gets a 404, and everybody else a 403.",
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
            "description": "Display name, up to 256 characters, not necessarily unique. Absent or null means the names of source and destination with ` <> ` between them. An empty string is kept.",
            "type": "string"
          },
          "namespaceDefinition": {
            "description": "Where the tables go in the destination. Absent or null means `source`.",
            "$ref": "#/components/schemas/NamespaceDefinitionType"
          },
          "namespaceFormat": {
            "description": "Template of the destination namespace, used with `customformat`, up to 256 characters. `${SOURCE_NAMESPACE}` is the namespace in the source. Absent or null means no template.",
            "type": "string"
          },
          "prefix": {
            "description": "Prefix of every table name in the destination, up to 256 characters. Absent or null means no prefix.",
            "type": "string"
          },
          "sourceId": {
            "description": "The source to read from. For an unknown id, an instance admin gets a 404, and everybody else a 403.",
            "$ref": "#/components/schemas/SourceId"
          },
          "destinationId": {
            "description": "The destination to write to, in the workspace of the source. For an unknown id, an instance admin gets a 404, and everybody else a 403.",
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
            "description": "The streams to sync. Absent or null means no streams. The server does not store streams with `selected: false`.",
            "$ref": "#/components/schemas/AirbyteCatalog"
          },
          "schedule": {
            "description": "The old form of a basic schedule. Both forms together cause a 422. Use `scheduleType` and `scheduleData` instead.",
            "$ref": "#/components/schemas/ConnectionSchedule"
          },
          "scheduleType": {
            "description": "How the connection is scheduled. Absent or null means `manual`, unless `schedule` is set.",
            "$ref": "#/components/schemas/ConnectionScheduleType"
          },
          "scheduleData": {
            "description": "The schedule. Required for `basic` and `cron`; ignored for `manual`, and if `scheduleType` is absent.",
            "$ref": "#/components/schemas/ConnectionScheduleData"
          },
          "status": {
            "description": "The initial status, usually `active`. The server accepts a body without it, but then no list contains the connection. You cannot update a connection that you create as `locked`.",
            "$ref": "#/components/schemas/ConnectionStatus"
          },
          "resourceRequirements": {
            "description": "Limits for the containers of a sync. Absent or null means the defaults of the installation.",
            "$ref": "#/components/schemas/ResourceRequirements"
          },
          "operations": {
            "description": "Operations to create and attach. Absent or null means no operations.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OperationCreate"
            }
          },
          "sourceCatalogId": {
            "description": "The stored discovery that the catalog was made from: the `catalogId` of a read. An unknown id causes a 409. Without it, later reads contain neither unselected streams nor schema changes.",
            "type": "string",
            "format": "uuid"
          },
          "destinationCatalogId": {
            "description": "The stored discovery of the destination. An unknown id causes a 409.",
            "type": "string",
            "format": "uuid"
          },
          "dataplaneGroupId": {
            "description": "Ignored by the server, and never returned.",
            "type": "string",
            "format": "uuid"
          },
          "notifySchemaChanges": {
            "description": "Whether to send notifications about schema changes of the source. Absent or null means false.",
            "type": "boolean"
          },
          "nonBreakingChangesPreference": {
            "description": "The reaction to a non-breaking schema change of the source. Absent or null means `ignore`.",
            "$ref": "#/components/schemas/NonBreakingChangesPreference"
          },
          "backfillPreference": {
            "description": "Whether to backfill new columns. Absent or null means `disabled`. The server ignores `enabled` unless you also send `nonBreakingChangesPreference`.",
            "$ref": "#/components/schemas/SchemaChangeBackfillPreference"
          },
          "tags": {
            "description": "Tags to attach. The server reads only `tagId`, and drops ids that are unknown or of another workspace without an error. Absent means no tags; null causes a 500.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tag"
            }
          },
          "onDemandEnabled": {
            "description": "Whether syncs may use on-demand capacity. True requires a licence that includes it; otherwise the call fails with a 403. Servers up to 2.0.0 ignore it.",
            "type": "boolean",
            "default": false
          }
        }
      },
      "WebBackendConnectionUpdate": {
        "description": "Changes to a connection. A property that is absent or null keeps its value, so you cannot reset a property to null. Empty strings, lists and objects are values.",
        "type": "object",
        "required": [
          "connectionId"
        ],
        "properties": {
          "name": {
            "description": "New display name, up to 256 characters. An empty string is kept.",
            "type": "string"
          },
          "connectionId": {
            "description": "The connection to change. For an unknown id, an instance admin gets a 404, and everybody else a 403.",
            "$ref": "#/components/schemas/ConnectionId"
          },
          "namespaceDefinition": {
            "description": "Where the tables go in the destination.",
            "$ref": "#/components/schemas/NamespaceDefinitionType"
          },
          "namespaceFormat": {
            "description": "Template of the destination namespace, used with `customformat`, up to 256 characters. The server stores an empty string as it is.",
            "type": "string"
          },
          "prefix": {
            "description": "Prefix of every table name in the destination, up to 256 characters. An empty string removes it.",
            "type": "string"
          },
          "syncCatalog": {
            "description": "The complete catalog. It replaces the stored one: streams that are missing or have `selected: false` are no longer synced. A change can start a refresh or a reset at once; see `skipReset`.",
            "$ref": "#/components/schemas/AirbyteCatalog"
          },
          "scheduleType": {
            "description": "The kind of schedule. Send `manual` without `scheduleData`, and `basic` or `cron` with it; other combinations cause a 500, 422 or 400. Send both properties even if you change only the interval.",
            "$ref": "#/components/schemas/ConnectionScheduleType"
          },
          "scheduleData": {
            "description": "The schedule. Without `scheduleType` the call fails with a 500.",
            "$ref": "#/components/schemas/ConnectionScheduleData"
          },
          "status": {
            "description": "The new status. `deprecated` deletes the connection, and `active` restores a deleted one. The server rejects every update of a `locked` connection with a 409, including a change of its status.",
            "$ref": "#/components/schemas/ConnectionStatus"
          },
          "resourceRequirements": {
            "description": "Limits for the containers of a sync. They replace all stored limits; an empty object removes them.",
            "$ref": "#/components/schemas/ResourceRequirements"
          },
          "skipReset": {
            "description": "Whether to keep the data in the destination when the catalog changes. If absent or false, the server starts a refresh of each stream that was added, removed or changed, or a reset if the destination does not support refreshes. It always deletes the sync state of a stream whose `syncMode` changed.",
            "type": "boolean"
          },
          "operations": {
            "description": "The complete list of operations. The server changes operations whose id is attached to this connection, creates the others, and detaches attached operations that are missing. An empty list detaches all. Absent or null keeps them.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/components/schemas/WebBackendOperationCreateOrUpdate"
            }
          },
          "sourceCatalogId": {
            "description": "The stored discovery that the catalog was made from. After a read with a refreshed catalog, send its `catalogId` here together with `syncCatalog`; otherwise later reads do not contain the new streams. An unknown id causes a 409.",
            "type": "string",
            "format": "uuid"
          },
          "destinationCatalogId": {
            "description": "The stored discovery of the destination. An unknown id causes a 409.",
            "type": "string",
            "format": "uuid"
          },
          "dataplaneGroupId": {
            "description": "Ignored by the server, and never returned.",
            "type": "string",
            "format": "uuid"
          },
          "notifySchemaChanges": {
            "description": "Whether to send notifications about schema changes of the source.",
            "type": "boolean"
          },
          "notifySchemaChangesByEmail": {
            "description": "Whether to send the notifications by email too. Once set, the stored value changes only if it differs from `notifySchemaChanges`.",
            "type": "boolean"
          },
          "nonBreakingChangesPreference": {
            "description": "The reaction to a non-breaking schema change of the source.",
            "$ref": "#/components/schemas/NonBreakingChangesPreference"
          },
          "backfillPreference": {
            "description": "Whether to backfill new columns.",
            "$ref": "#/components/schemas/SchemaChangeBackfillPreference"
          },
          "tags": {
            "description": "The complete list of tags; an empty list removes all. The server reads only `tagId`, and drops ids that are unknown or of another workspace without an error. Absent or null keeps the tags.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/components/schemas/Tag"
            }
          },
          "onDemandEnabled": {
            "description": "Whether syncs may use on-demand capacity. True requires a licence that includes it; otherwise the call fails with a 403. Servers up to 2.0.0 ignore it.",
            "type": "boolean"
          }
        }
      },
      "WebBackendConnectionRead": {
        "description": "A connection with its source, destination, operations, catalog and latest sync. Properties without a value are absent; the server never sends null.",
        "type": "object",
        "required": [
          "connectionId",
          "name",
          "sourceId",
          "destinationId",
          "syncCatalog",
          "source",
          "destination",
          "isSyncing",
          "schemaChange",
          "notifySchemaChanges",
          "notifySchemaChangesByEmail",
          "nonBreakingChangesPreference",
          "sourceActorDefinitionVersion",
          "destinationActorDefinitionVersion",
          "tags",
          "namespaceDefinition",
          "scheduleType",
          "operationIds",
          "backfillPreference",
          "operations",
          "createdAt"
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
            "description": "Where the tables go in the destination. Always sent.",
            "$ref": "#/components/schemas/NamespaceDefinitionType"
          },
          "namespaceFormat": {
            "description": "Template of the destination namespace, used with `customformat`. Absent if there is none.",
            "type": "string"
          },
          "prefix": {
            "description": "Prefix of every table name in the destination. Absent if there is none.",
            "type": "string"
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
            "description": "The streams. Responses of `get` and `update` have all streams of the stored discovery, with `selected: false` for those that are not synced. The response of `create`, and a connection without `catalogId`, have only the selected streams.",
            "$ref": "#/components/schemas/AirbyteCatalog"
          },
          "schedule": {
            "description": "The old form of the schedule, sent only for basic schedules. Do not send it back: an update with it fails with a 500.",
            "$ref": "#/components/schemas/ConnectionScheduleRead"
          },
          "scheduleType": {
            "description": "Whether the connection syncs on a schedule. Always sent.",
            "$ref": "#/components/schemas/ConnectionScheduleType"
          },
          "scheduleData": {
            "description": "The schedule. Absent if `scheduleType` is `manual`.",
            "$ref": "#/components/schemas/ConnectionScheduleDataRead"
          },
          "status": {
            "description": "Whether the connection is active, inactive, deleted or locked. Absent if the connection was created without one.",
            "$ref": "#/components/schemas/ConnectionStatus"
          },
          "statusReason": {
            "description": "Why the connection is locked. Not sent by these operations.",
            "type": "string"
          },
          "operationIds": {
            "description": "The ids of the attached operations. Always sent.",
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
            "description": "The attached operations that are not deleted. Always sent.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OperationRead"
            }
          },
          "latestSyncJobCreatedAt": {
            "description": "When the newest sync or refresh job was created. Absent until the first one.",
            "$ref": "#/components/schemas/JobCreatedAt"
          },
          "latestSyncJobStatus": {
            "description": "Status of the newest sync or refresh job. Absent until the first one.",
            "$ref": "#/components/schemas/JobStatus"
          },
          "isSyncing": {
            "description": "True while a sync or refresh job is pending, queued, running or incomplete. Resets do not count.",
            "type": "boolean"
          },
          "resourceRequirements": {
            "description": "Limits for the containers of a sync. Absent means the defaults of the installation.",
            "$ref": "#/components/schemas/ResourceRequirements"
          },
          "catalogId": {
            "description": "The stored discovery that the catalog was made from. After a read with a refreshed catalog it is the new discovery, which the connection uses only after you send it as `sourceCatalogId`.",
            "type": "string",
            "format": "uuid"
          },
          "destinationCatalogId": {
            "description": "The stored discovery of the destination. Absent if there is none.",
            "type": "string",
            "format": "uuid"
          },
          "catalogDiff": {
            "description": "The changes in the source since the stored discovery. Sent only after a read with a refreshed catalog, even if nothing changed; absent if the discovery failed.",
            "$ref": "#/components/schemas/CatalogDiff"
          },
          "dataplaneGroupId": {
            "description": "Where the syncs run. Not sent by these operations.",
            "type": "string",
            "format": "uuid"
          },
          "schemaChange": {
            "description": "Whether the schema of the source changed since the catalog of the connection was saved.",
            "$ref": "#/components/schemas/SchemaChange"
          },
          "notifySchemaChanges": {
            "description": "Whether the server sends notifications about schema changes of the source.",
            "type": "boolean"
          },
          "notifySchemaChangesByEmail": {
            "description": "Whether the server sends the notifications by email too.",
            "type": "boolean"
          },
          "nonBreakingChangesPreference": {
            "description": "The reaction to a non-breaking schema change of the source.",
            "$ref": "#/components/schemas/NonBreakingChangesPreference"
          },
          "createdAt": {
            "description": "When the connection was created, in whole seconds since 1970-01-01 UTC. Always sent.",
            "type": "integer",
            "format": "int64"
          },
          "backfillPreference": {
            "description": "Whether the server backfills new columns. Always sent.",
            "$ref": "#/components/schemas/SchemaChangeBackfillPreference"
          },
          "sourceActorDefinitionVersion": {
            "description": "The version of the source connector.",
            "$ref": "#/components/schemas/ActorDefinitionVersionRead"
          },
          "destinationActorDefinitionVersion": {
            "description": "The version of the destination connector.",
            "$ref": "#/components/schemas/ActorDefinitionVersionRead"
          },
          "tags": {
            "description": "The tags of the connection; empty if it has none.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tag"
            }
          },
          "onDemandEnabled": {
            "description": "Whether syncs of this connection may use on-demand capacity. Servers up to 2.0.0 do not send it.",
            "type": "boolean"
          }
        }
      },
      "ConnectionRead": {
        "description": "A connection without its source, destination and jobs. Properties without a value are absent; the server never sends null.",
        "type": "object",
        "required": [
          "connectionId",
          "name",
          "sourceId",
          "destinationId",
          "syncCatalog",
          "breakingChange",
          "namespaceDefinition",
          "scheduleType",
          "operationIds",
          "backfillPreference",
          "notifySchemaChanges",
          "notifySchemaChangesByEmail",
          "nonBreakingChangesPreference",
          "created_at",
          "tags"
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
            "description": "Where the tables go in the destination. Always sent.",
            "$ref": "#/components/schemas/NamespaceDefinitionType"
          },
          "namespaceFormat": {
            "description": "Template of the destination namespace, used with `customformat`. Absent if there is none.",
            "type": "string"
          },
          "prefix": {
            "description": "Prefix of every table name in the destination. Absent if there is none.",
            "type": "string"
          },
          "sourceId": {
            "description": "The id of the source.",
            "$ref": "#/components/schemas/SourceId"
          },
          "destinationId": {
            "description": "The id of the destination.",
            "$ref": "#/components/schemas/DestinationId"
          },
          "operationIds": {
            "description": "The ids of the attached operations. Always sent.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OperationId"
            }
          },
          "syncCatalog": {
            "description": "Only the selected streams; streams that are not synced are absent.",
            "$ref": "#/components/schemas/AirbyteCatalog"
          },
          "schedule": {
            "description": "The old form of the schedule, sent only for basic schedules.",
            "$ref": "#/components/schemas/ConnectionScheduleRead"
          },
          "scheduleType": {
            "description": "Whether the connection syncs on a schedule. Always sent.",
            "$ref": "#/components/schemas/ConnectionScheduleType"
          },
          "scheduleData": {
            "description": "The schedule. Absent if `scheduleType` is `manual`.",
            "$ref": "#/components/schemas/ConnectionScheduleDataRead"
          },
          "status": {
            "description": "Whether the connection is active, inactive, deleted or locked. Absent if the connection was created without one.",
            "$ref": "#/components/schemas/ConnectionStatus"
          },
          "statusReason": {
            "description": "Why the connection is locked. Not sent by these operations.",
            "type": "string"
          },
          "resourceRequirements": {
            "description": "Limits for the containers of a sync. Absent means the defaults of the installation.",
            "$ref": "#/components/schemas/ResourceRequirements"
          },
          "sourceCatalogId": {
            "description": "The stored discovery of the source that the catalog was made from. Absent if there is none.",
            "type": "string",
            "format": "uuid"
          },
          "destinationCatalogId": {
            "description": "The stored discovery of the destination. Absent if there is none.",
            "type": "string",
            "format": "uuid"
          },
          "breakingChange": {
            "description": "True if the schema of the source changed in a way that breaks the connection.",
            "type": "boolean"
          },
          "notifySchemaChanges": {
            "description": "Whether the server sends notifications about schema changes of the source. Always sent.",
            "type": "boolean"
          },
          "notifySchemaChangesByEmail": {
            "description": "Whether the server sends the notifications by email too. Always sent.",
            "type": "boolean"
          },
          "nonBreakingChangesPreference": {
            "description": "The reaction to a non-breaking schema change of the source. Always sent.",
            "$ref": "#/components/schemas/NonBreakingChangesPreference"
          },
          "created_at": {
            "description": "When the connection was created, in whole seconds since 1970-01-01 UTC. Always sent. The key is in snake_case, unlike the others.",
            "type": "integer",
            "format": "int64"
          },
          "backfillPreference": {
            "description": "Whether the server backfills new columns. Always sent.",
            "$ref": "#/components/schemas/SchemaChangeBackfillPreference"
          },
          "workspaceId": {
            "description": "The workspace of the connection. Not sent by these operations.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "dataplaneGroupId": {
            "description": "Where the syncs run. Not sent by these operations.",
            "type": "string",
            "format": "uuid"
          },
          "tags": {
            "description": "The tags of the connection; empty if it has none. Always sent.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Tag"
            }
          },
          "onDemandEnabled": {
            "description": "Whether syncs of this connection may use on-demand capacity. Servers up to 2.0.0 do not send it.",
            "type": "boolean"
          }
        }
      },
      "ConnectionReadList": {
        "description": "A list of connections, in no particular order.",
        "type": "object",
        "required": [
          "connections"
        ],
        "properties": {
          "connections": {
            "description": "The connections; empty if there is none.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConnectionRead"
            }
          }
        }
      },
      "ConnectionSearch": {
        "description": "Criteria for a search. As documented, a connection must equal every criterion, and absent or null ones are ignored. In fact, the server compares whole objects, so a JSON object, even an empty one, finds nothing.",
        "type": "object",
        "properties": {
          "connectionId": {
            "description": "The id of the connection.",
            "$ref": "#/components/schemas/ConnectionId"
          },
          "name": {
            "description": "The whole display name. Null and blank are ignored.",
            "type": "string"
          },
          "namespaceDefinition": {
            "description": "The namespace definition.",
            "$ref": "#/components/schemas/NamespaceDefinitionType"
          },
          "namespaceFormat": {
            "description": "The whole namespace format. Null and blank are ignored.",
            "type": "string"
          },
          "prefix": {
            "description": "The whole table prefix. Null and blank are ignored.",
            "type": "string"
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
            "description": "The old form of the schedule, both `units` and `timeUnit`.",
            "$ref": "#/components/schemas/ConnectionSchedule"
          },
          "scheduleType": {
            "description": "The kind of schedule.",
            "$ref": "#/components/schemas/ConnectionScheduleType"
          },
          "scheduleData": {
            "description": "The schedule as a whole.",
            "$ref": "#/components/schemas/ConnectionScheduleData"
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
      "ConnectionStatus": {
        "description": "Life cycle of a connection. `active` follows its schedule, `inactive` is paused, `deprecated` is deleted but still readable, and `locked` cannot be changed. Servers up to 2.0.0 do not know `locked`.",
        "type": "string",
        "enum": [
          "active",
          "inactive",
          "deprecated",
          "locked"
        ]
      },
      "ConnectionScheduleType": {
        "description": "The kind of schedule. `manual` syncs only on request, `basic` at a fixed interval, and `cron` at the times of a cron expression.",
        "type": "string",
        "enum": [
          "manual",
          "basic",
          "cron"
        ]
      },
      "ConnectionScheduleData": {
        "description": "A schedule, with the part that belongs to its `scheduleType`.",
        "type": "object",
        "properties": {
          "basicSchedule": {
            "description": "The interval of a `basic` schedule.",
            "type": "object",
            "required": [
              "timeUnit",
              "units"
            ],
            "properties": {
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
              },
              "units": {
                "description": "The number of time units between two syncs. For `hours` and longer units, the server also accepts 0 and negative numbers.",
                "type": "integer",
                "format": "int64"
              }
            }
          },
          "cron": {
            "description": "The times of a `cron` schedule. Both properties are required.",
            "type": "object",
            "required": [
              "cronExpression",
              "cronTimeZone"
            ],
            "properties": {
              "cronExpression": {
                "description": "A Quartz expression of six or seven fields, seconds first, such as `0 0 12 * * ?`. It must not fire more than once a minute.",
                "type": "string"
              },
              "cronTimeZone": {
                "description": "The name of a time zone, such as `UTC` or `Europe/Berlin`. Unknown names and names that begin with `Etc` cause a 400.",
                "type": "string"
              }
            }
          }
        }
      },
      "ConnectionSchedule": {
        "description": "An interval between syncs: the old form of a `basic` schedule.",
        "type": "object",
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
        "enum": [
          "source",
          "destination",
          "customformat"
        ]
      },
      "NonBreakingChangesPreference": {
        "description": "The reaction to a non-breaking schema change of the source. `ignore` does nothing, `disable` deactivates the connection, `propagate_columns` adds new columns, and `propagate_fully` also adds new streams.",
        "type": "string",
        "enum": [
          "ignore",
          "disable",
          "propagate_columns",
          "propagate_fully"
        ]
      },
      "SchemaChangeBackfillPreference": {
        "description": "Whether to fill new columns for existing records.",
        "type": "string",
        "enum": [
          "enabled",
          "disabled"
        ]
      },
      "SchemaChange": {
        "description": "How the schema of the source differs from the catalog of a connection. A connection without a stored discovery also has `no_change`. `non_breaking` remains until an update sends the newest `sourceCatalogId`.",
        "type": "string",
        "enum": [
          "no_change",
          "non_breaking",
          "breaking"
        ]
      },
      "ResourceRequirements": {
        "description": "Resources for the containers of a sync, as Kubernetes quantities. The keys are in snake_case, unlike most others. An absent key means the default of the installation.",
        "type": "object",
        "properties": {
          "cpu_request": {
            "description": "Processor share to reserve, such as `0.5`.",
            "type": "string"
          },
          "cpu_limit": {
            "description": "Processor share not to exceed, such as `2`.",
            "type": "string"
          },
          "memory_request": {
            "description": "Memory to reserve, such as `512Mi`.",
            "type": "string"
          },
          "memory_limit": {
            "description": "Memory not to exceed, such as `1Gi`.",
            "type": "string"
          },
          "ephemeral_storage_request": {
            "description": "Disk space to reserve. The server accepts it, but does not store it.",
            "type": "string"
          },
          "ephemeral_storage_limit": {
            "description": "Disk space not to exceed. The server accepts it, but does not store it.",
            "type": "string"
          }
        }
      },
      "ScopedResourceRequirements": {
        "description": "Resources for the containers of a connector, by job type.",
        "type": "object",
        "properties": {
          "default": {
            "description": "Resources for all job types without an entry in `jobSpecific`.",
            "$ref": "#/components/schemas/ResourceRequirements"
          },
          "jobSpecific": {
            "description": "Resources for single job types.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/JobTypeResourceLimit"
            }
          }
        }
      },
      "JobTypeResourceLimit": {
        "description": "Resources for one job type.",
        "type": "object",
        "required": [
          "jobType",
          "resourceRequirements"
        ],
        "properties": {
          "jobType": {
            "description": "The job type.",
            "$ref": "#/components/schemas/JobType"
          },
          "resourceRequirements": {
            "description": "The resources for this job type.",
            "$ref": "#/components/schemas/ResourceRequirements"
          }
        }
      },
      "JobType": {
        "description": "The type of a job.",
        "type": "string",
        "enum": [
          "get_spec",
          "check_connection",
          "discover_schema",
          "sync",
          "reset_connection",
          "connection_updater",
          "replicate"
        ]
      },
      "JobCreatedAt": {
        "description": "When a job was created, in whole seconds since 1970-01-01 UTC, not milliseconds.",
        "type": "integer",
        "format": "int64"
      },
      "JobStatus": {
        "description": "Status of a job. `pending` waits, `queued` waits for capacity, `running` works, and `incomplete` had a failed attempt and will be retried; `failed`, `succeeded` and `cancelled` are final. Servers up to 2.0.0 do not know `queued`.",
        "type": "string",
        "enum": [
          "pending",
          "queued",
          "running",
          "incomplete",
          "failed",
          "succeeded",
          "cancelled"
        ]
      },
      "ConnectionStateType": {
        "description": "How the server stores the sync state of a connection: `stream` by stream, `global` with a part that all streams share, `legacy` as one opaque value; `not_set` means no state. The whole response is this JSON string.",
        "type": "string",
        "enum": [
          "global",
          "stream",
          "legacy",
          "not_set"
        ]
      },
      "TagId": {
        "description": "Identifies a tag.",
        "type": "string",
        "format": "uuid"
      },
      "Tag": {
        "description": "A label for connections. In a request, the server reads only `tagId`.",
        "type": "object",
        "required": [
          "tagId",
          "workspaceId",
          "name",
          "color"
        ],
        "properties": {
          "tagId": {
            "description": "The id of the tag.",
            "$ref": "#/components/schemas/TagId"
          },
          "workspaceId": {
            "description": "The workspace of the tag.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "name": {
            "description": "The text of the tag.",
            "type": "string"
          },
          "color": {
            "description": "Its color, as six hexadecimal digits without `#`.",
            "type": "string"
          }
        }
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
        "description": "Settings of a source; the connector defines the keys. In responses, ten asterisks replace each secret.",
        "type": "object"
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
          "sourceName",
          "createdAt",
          "isVersionOverrideApplied",
          "isEntitled",
          "supportState"
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
            "description": "The workspace of the source.",
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
          },
          "icon": {
            "description": "URL of the connector's icon. Absent if it has none.",
            "type": "string"
          },
          "isVersionOverrideApplied": {
            "description": "Whether this source uses a version of the connector that differs from the default one. Always sent.",
            "type": "boolean"
          },
          "isEntitled": {
            "description": "Whether the licence of the installation includes the connector. Always sent.",
            "type": "boolean"
          },
          "breakingChanges": {
            "description": "Breaking changes of newer versions of the connector. Absent if there are none.",
            "$ref": "#/components/schemas/ActorDefinitionVersionBreakingChanges"
          },
          "supportState": {
            "description": "Whether this version of the connector is still supported. Always sent.",
            "$ref": "#/components/schemas/SupportState"
          },
          "status": {
            "description": "Whether the source has an active connection. Not sent by these operations.",
            "$ref": "#/components/schemas/ActorStatus"
          },
          "createdAt": {
            "description": "When the source was created, in whole seconds since 1970-01-01 UTC.",
            "type": "integer",
            "format": "int64"
          },
          "resourceAllocation": {
            "description": "Resources for the containers of the source. Absent means the defaults.",
            "$ref": "#/components/schemas/ScopedResourceRequirements"
          },
          "numConnections": {
            "description": "The number of its connections. Not sent by these operations.",
            "type": "integer"
          },
          "lastSync": {
            "description": "When it last synced. Not sent by these operations.",
            "type": "integer",
            "format": "int64"
          },
          "connectionJobStatuses": {
            "description": "The number of its connections by latest job status. Always an empty object in these operations.",
            "type": "object",
            "additionalProperties": {
              "type": "integer"
            }
          }
        }
      },
      "SourceSearch": {
        "description": "Criteria for the source of a connection.",
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
            "description": "The workspace of the source.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "connectionConfiguration": {
            "description": "Settings that must be equal. Only the given top-level keys are compared.",
            "$ref": "#/components/schemas/SourceConfiguration"
          },
          "name": {
            "description": "The whole name that a user gave the source.",
            "type": "string"
          },
          "sourceName": {
            "description": "The whole name of the connector, such as `Postgres`.",
            "type": "string"
          }
        }
      },
      "ActorStatus": {
        "description": "Whether a source, a destination or, in the filter `states`, a connection is active.",
        "type": "string",
        "enum": [
          "active",
          "inactive"
        ]
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
        "description": "Settings of a destination; the connector defines the keys. In responses, ten asterisks replace each secret.",
        "type": "object"
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
          "destinationName",
          "createdAt",
          "isVersionOverrideApplied",
          "isEntitled",
          "supportState"
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
            "description": "The workspace of the destination.",
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
          },
          "icon": {
            "description": "URL of the connector's icon. Absent if it has none.",
            "type": "string"
          },
          "isVersionOverrideApplied": {
            "description": "Whether this destination uses a version of the connector that differs from the default one. Always sent.",
            "type": "boolean"
          },
          "isEntitled": {
            "description": "Whether the licence of the installation includes the connector. Always sent.",
            "type": "boolean"
          },
          "breakingChanges": {
            "description": "Breaking changes of newer versions of the connector. Absent if there are none.",
            "$ref": "#/components/schemas/ActorDefinitionVersionBreakingChanges"
          },
          "supportState": {
            "description": "Whether this version of the connector is still supported. Always sent.",
            "$ref": "#/components/schemas/SupportState"
          },
          "status": {
            "description": "Whether the destination has an active connection. Not sent by these operations.",
            "$ref": "#/components/schemas/ActorStatus"
          },
          "createdAt": {
            "description": "When the destination was created, in whole seconds since 1970-01-01 UTC.",
            "type": "integer",
            "format": "int64"
          },
          "resourceAllocation": {
            "description": "Resources for the containers of the destination. Absent means the defaults.",
            "$ref": "#/components/schemas/ScopedResourceRequirements"
          },
          "numConnections": {
            "description": "The number of its connections. Not sent by these operations.",
            "type": "integer"
          },
          "lastSync": {
            "description": "When it last synced. Not sent by these operations.",
            "type": "integer",
            "format": "int64"
          },
          "connectionJobStatuses": {
            "description": "The number of its connections by latest job status. Always an empty object in these operations.",
            "type": "object",
            "additionalProperties": {
              "type": "integer"
            }
          }
        }
      },
      "DestinationSearch": {
        "description": "Criteria for the destination of a connection.",
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
            "description": "The workspace of the destination.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "connectionConfiguration": {
            "description": "Settings that must be equal. Only the given top-level keys are compared.",
            "$ref": "#/components/schemas/DestinationConfiguration"
          },
          "name": {
            "description": "The whole name that a user gave the destination.",
            "type": "string"
          },
          "destinationName": {
            "description": "The whole name of the connector, such as `BigQuery`.",
            "type": "string"
          }
        }
      },
      "ActorDefinitionVersionRead": {
        "description": "A version of a connector.",
        "type": "object",
        "required": [
          "dockerRepository",
          "dockerImageTag",
          "supportsRefreshes",
          "supportState",
          "isVersionOverrideApplied",
          "supportsFileTransfer",
          "supportsDataActivation",
          "supportLevel"
        ],
        "properties": {
          "dockerRepository": {
            "description": "The image of the connector, such as `airbyte/source-postgres`.",
            "type": "string"
          },
          "dockerImageTag": {
            "description": "The version, such as `3.7.0`.",
            "type": "string"
          },
          "supportsRefreshes": {
            "description": "Whether a destination supports refreshes. If not, a changed catalog resets the streams.",
            "type": "boolean"
          },
          "isVersionOverrideApplied": {
            "description": "Whether this version differs from the default one of the connector.",
            "type": "boolean"
          },
          "supportLevel": {
            "description": "The support level of the connector. Always sent; `none` if unknown.",
            "$ref": "#/components/schemas/SupportLevel"
          },
          "supportState": {
            "description": "Whether this version is still supported.",
            "$ref": "#/components/schemas/SupportState"
          },
          "breakingChanges": {
            "description": "Breaking changes of newer versions. Absent if there are none.",
            "$ref": "#/components/schemas/ActorDefinitionVersionBreakingChanges"
          },
          "lastPublished": {
            "description": "When this version was published. Absent if unknown.",
            "$ref": "#/components/schemas/ISO8601DateTime"
          },
          "cdkVersion": {
            "description": "The connector development kit (CDK) and its version, such as `python:6.1.0`. Absent if unknown.",
            "type": "string"
          },
          "supportsFileTransfer": {
            "description": "Whether the connector can transfer files.",
            "type": "boolean"
          },
          "supportsDataActivation": {
            "description": "Whether a destination can write to objects of a business application (data activation).",
            "type": "boolean"
          },
          "connectorIPCOptions": {
            "description": "How the containers of source and destination exchange data. Absent in most connectors.",
            "$ref": "#/components/schemas/ConnectorIPCOptions"
          }
        }
      },
      "ConnectorIPCOptions": {
        "description": "How the containers of a connector exchange data; any object.",
        "type": "object"
      },
      "ActorDefinitionVersionBreakingChanges": {
        "description": "Breaking changes of versions of a connector that are newer than the one in use.",
        "type": "object",
        "required": [
          "upcomingBreakingChanges",
          "minUpgradeDeadline"
        ],
        "properties": {
          "upcomingBreakingChanges": {
            "description": "The changes, one for each version.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ActorDefinitionBreakingChange"
            }
          },
          "minUpgradeDeadline": {
            "description": "The earliest of their deadlines, such as `2026-03-01`.",
            "type": "string",
            "format": "date"
          },
          "deadlineAction": {
            "description": "What happens at the deadline.",
            "$ref": "#/components/schemas/DeadlineAction"
          }
        }
      },
      "ActorDefinitionBreakingChange": {
        "description": "A breaking change of one version of a connector.",
        "type": "object",
        "required": [
          "version",
          "upgradeDeadline",
          "message",
          "migrationDocumentationUrl"
        ],
        "properties": {
          "version": {
            "description": "The version that makes the change.",
            "type": "string"
          },
          "message": {
            "description": "The description of the change.",
            "type": "string"
          },
          "upgradeDeadline": {
            "description": "The deadline for the upgrade, such as `2026-03-01`.",
            "type": "string",
            "format": "date"
          },
          "migrationDocumentationUrl": {
            "description": "URL of the upgrade instructions.",
            "type": "string"
          },
          "deadlineAction": {
            "description": "What happens at the deadline.",
            "$ref": "#/components/schemas/DeadlineAction"
          }
        }
      },
      "SupportState": {
        "description": "Whether a version of a connector is supported. A `deprecated` version has an upgrade deadline; an `unsupported` one is past it.",
        "type": "string",
        "enum": [
          "supported",
          "unsupported",
          "deprecated"
        ]
      },
      "SupportLevel": {
        "description": "The support level of a connector.",
        "type": "string",
        "enum": [
          "community",
          "certified",
          "archived",
          "none"
        ]
      },
      "DeadlineAction": {
        "description": "What happens to a connection whose connector was not upgraded before the deadline.",
        "type": "string",
        "enum": [
          "auto_upgrade",
          "disable"
        ]
      },
      "ISO8601DateTime": {
        "description": "A point in time, such as `2026-02-05T12:00:00.000+0000`. The offset lacks the colon that RFC 3339 requires.",
        "type": "string"
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
            "description": "The workspace of the source and the destination. Another workspace causes a 500, and an unknown one a 404.",
            "$ref": "#/components/schemas/WorkspaceId"
          },
          "name": {
            "description": "Display name of the operation. A body without it causes a 409.",
            "type": "string"
          },
          "operatorConfiguration": {
            "description": "The configuration of the operation.",
            "$ref": "#/components/schemas/OperatorConfiguration"
          }
        }
      },
      "WebBackendOperationCreateOrUpdate": {
        "description": "An operation of a connection that is updated, either an attached one or a new one.",
        "type": "object",
        "required": [
          "name",
          "operatorConfiguration",
          "workspaceId"
        ],
        "properties": {
          "operationId": {
            "description": "The attached operation to change. If absent, or if it is not attached to this connection, the server creates an operation with a new id.",
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
        "description": "An operation that is attached to a connection.",
        "type": "object",
        "required": [
          "operationId",
          "name",
          "operatorConfiguration",
          "workspaceId"
        ],
        "properties": {
          "workspaceId": {
            "description": "The workspace of the operation.",
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
        "description": "The configuration of an operation.",
        "type": "object",
        "required": [
          "operatorType"
        ],
        "properties": {
          "operatorType": {
            "description": "The kind of operation.",
            "$ref": "#/components/schemas/OperatorType"
          },
          "webhook": {
            "description": "Settings of type `webhook`; without them, that type causes a 500. Absent for other types.",
            "$ref": "#/components/schemas/OperatorWebhook"
          }
        }
      },
      "OperatorType": {
        "description": "Kind of an operation. `webhook` starts a job of dbt Cloud. `normalization` and `dbt` no longer have settings and do nothing.",
        "type": "string",
        "enum": [
          "normalization",
          "dbt",
          "webhook"
        ]
      },
      "OperatorWebhook": {
        "description": "A job of dbt Cloud to start after a sync. Send `webhookConfigId`, `webhookType` and `dbtCloud`.",
        "type": "object",
        "properties": {
          "webhookConfigId": {
            "description": "The webhook configuration of the workspace, which holds the token.",
            "type": "string",
            "format": "uuid"
          },
          "webhookType": {
            "description": "The service to call.",
            "type": "string",
            "enum": [
              "dbtCloud"
            ]
          },
          "dbtCloud": {
            "description": "The job of dbt Cloud.",
            "type": "object",
            "required": [
              "accountId",
              "jobId"
            ],
            "properties": {
              "accountId": {
                "description": "The dbt Cloud account.",
                "type": "integer",
                "format": "int64"
              },
              "jobId": {
                "description": "The job to start.",
                "type": "integer",
                "format": "int64"
              }
            }
          },
          "executionUrl": {
            "description": "The URL that the server calls, derived from `dbtCloud`. Do not send it: after a URL outside dbt Cloud, each read of the connection fails with a 500.",
            "type": "string",
            "deprecated": true
          },
          "executionBody": {
            "description": "The body that the server sends there, derived from `dbtCloud`.",
            "type": "string",
            "deprecated": true
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
            "description": "The streams, one entry each. Two entries with the same name and namespace cause a 500.",
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
          "name",
          "jsonSchema"
        ],
        "properties": {
          "name": {
            "description": "Name of the stream. Streams are identified by name and namespace.",
            "type": "string"
          },
          "jsonSchema": {
            "description": "JSON Schema of a record. A selected stream without it causes a 500.",
            "$ref": "#/components/schemas/StreamJsonSchema"
          },
          "supportedSyncModes": {
            "description": "The sync modes that the source supports. Absent in a request means none.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SyncMode"
            }
          },
          "sourceDefinedCursor": {
            "description": "True if the source defines the cursor itself. `cursorField` is then ignored.",
            "type": "boolean"
          },
          "defaultCursorField": {
            "description": "Path of the cursor field that the source suggests, outermost key first. Empty if there is none.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "sourceDefinedPrimaryKey": {
            "description": "Primary key that the source defines, one path for each column. Empty if there is none. A connection cannot override it.",
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "namespace": {
            "description": "Where the stream is in the source, such as a database schema. Absent if the source has no namespaces.",
            "type": "string"
          },
          "isResumable": {
            "description": "Whether a full refresh can continue after an interruption. Absent if the source does not say.",
            "type": "boolean"
          },
          "isFileBased": {
            "description": "Whether the records of the stream describe files. Absent if the source does not say.",
            "type": "boolean"
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
            "description": "How to read from the source. The server does not check it against `supportedSyncModes`.",
            "$ref": "#/components/schemas/SyncMode"
          },
          "cursorField": {
            "description": "Path of the field that distinguishes new records from old ones, outermost key first. Empty if there is none.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "destinationSyncMode": {
            "description": "How to write to the destination.",
            "$ref": "#/components/schemas/DestinationSyncMode"
          },
          "namespace": {
            "description": "Documented, but the server neither stores nor returns it.",
            "type": "string"
          },
          "primaryKey": {
            "description": "Primary key, one path for each column. Empty if there is none.",
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "aliasName": {
            "description": "The stream name in a form that is safe for table names. Computed by the server; ignored in requests.",
            "type": "string"
          },
          "selected": {
            "description": "Whether the stream is synced. Always send it: a request without it causes a 500.",
            "type": "boolean"
          },
          "suggested": {
            "description": "Whether the source suggests this stream. Computed by the server; ignored in requests.",
            "type": "boolean"
          },
          "destinationObjectName": {
            "description": "The object of the destination to write to, for destinations that write to objects of a business application.",
            "type": "string"
          },
          "includeFiles": {
            "description": "Whether to transfer the files of a file-based stream too. True requires connectors that support it; otherwise the call fails with a 400.",
            "type": "boolean"
          },
          "fieldSelectionEnabled": {
            "description": "Whether to sync only `selectedFields`.",
            "type": "boolean"
          },
          "selectedFields": {
            "description": "The fields to sync if `fieldSelectionEnabled` is true; otherwise empty. They must include the cursor and the primary key. Null causes a 500 if `fieldSelectionEnabled` is true.",
            "$ref": "#/components/schemas/SelectedFields"
          },
          "hashedFields": {
            "description": "Fields to hash. The server reads them only if `mappers` is empty, and stores them as mappers.",
            "$ref": "#/components/schemas/SelectedFields"
          },
          "mappers": {
            "description": "The mappers to apply to the records, in order. Absent means none; null causes a 500.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConfiguredStreamMapper"
            }
          },
          "minimumGenerationId": {
            "description": "Internal to Airbyte. The server neither stores nor returns it.",
            "type": "integer",
            "format": "int64"
          },
          "generationId": {
            "description": "Internal to Airbyte. The server neither stores nor returns it.",
            "type": "integer",
            "format": "int64"
          },
          "syncId": {
            "description": "Internal to Airbyte. The server neither stores nor returns it.",
            "type": "integer",
            "format": "int64"
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
        "description": "How to write records. `append` adds them, and `overwrite` replaces the table. The modes with `_dedup` keep only the newest record of each primary key. `update` and `soft_delete` are for objects of a business application.",
        "type": "string",
        "enum": [
          "append",
          "overwrite",
          "append_dedup",
          "overwrite_dedup",
          "update",
          "soft_delete"
        ]
      },
      "SelectedFields": {
        "description": "A set of fields.",
        "type": "array",
        "format": "set",
        "items": {
          "$ref": "#/components/schemas/SelectedFieldInfo"
        }
      },
      "SelectedFieldInfo": {
        "description": "A field of a stream.",
        "type": "object",
        "properties": {
          "fieldPath": {
            "description": "Path of the field, outermost key first. You can select only top-level fields.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "StreamDescriptor": {
        "description": "Identifies a stream.",
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "description": "The name of the stream.",
            "type": "string"
          },
          "namespace": {
            "description": "The namespace of the stream. Absent if it has none. If it has one and you omit it, the server does not find the stream.",
            "type": "string"
          }
        }
      },
      "ConfiguredStreamMapper": {
        "description": "A mapper: a transformation of the records of a stream.",
        "type": "object",
        "required": [
          "type",
          "mapperConfiguration"
        ],
        "properties": {
          "id": {
            "description": "Identifies the mapper. If absent in a request, the server assigns an id.",
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "description": "The kind of change.",
            "$ref": "#/components/schemas/StreamMapperType"
          },
          "mapperConfiguration": {
            "description": "The settings for this type of mapper.",
            "$ref": "#/components/schemas/MapperConfiguration"
          }
        }
      },
      "StreamMapperType": {
        "description": "The type of a mapper.",
        "type": "string",
        "enum": [
          "hashing",
          "field-renaming",
          "row-filtering",
          "encryption",
          "field-filtering"
        ]
      },
      "MapperConfiguration": {
        "description": "Settings of a mapper, depending on its `type`.",
        "type": "object",
        "anyOf": [
          {
            "$ref": "#/components/schemas/HashingMapperConfiguration"
          },
          {
            "$ref": "#/components/schemas/FieldFilteringMapperConfiguration"
          },
          {
            "$ref": "#/components/schemas/FieldRenamingMapperConfiguration"
          },
          {
            "$ref": "#/components/schemas/RowFilteringMapperConfiguration"
          },
          {
            "$ref": "#/components/schemas/EncryptionMapperConfiguration"
          }
        ]
      },
      "HashingMapperConfiguration": {
        "description": "Replaces a field by its hash.",
        "type": "object",
        "required": [
          "fieldNameSuffix",
          "method",
          "targetField"
        ],
        "properties": {
          "fieldNameSuffix": {
            "description": "Suffix for the name of the field.",
            "type": "string"
          },
          "method": {
            "description": "The hash function.",
            "type": "string",
            "enum": [
              "MD2",
              "MD5",
              "SHA-1",
              "SHA-224",
              "SHA-256",
              "SHA-384",
              "SHA-512"
            ]
          },
          "targetField": {
            "description": "The field to hash.",
            "type": "string"
          }
        }
      },
      "FieldFilteringMapperConfiguration": {
        "description": "Removes a field.",
        "type": "object",
        "required": [
          "targetField"
        ],
        "properties": {
          "targetField": {
            "description": "The field to remove.",
            "type": "string"
          }
        }
      },
      "FieldRenamingMapperConfiguration": {
        "description": "Renames a field.",
        "type": "object",
        "required": [
          "newFieldName",
          "originalFieldName"
        ],
        "properties": {
          "newFieldName": {
            "description": "The new name.",
            "type": "string"
          },
          "originalFieldName": {
            "description": "The current name.",
            "type": "string"
          }
        }
      },
      "RowFilteringMapperConfiguration": {
        "description": "Keeps only the records that meet a condition.",
        "type": "object",
        "required": [
          "conditions"
        ],
        "properties": {
          "conditions": {
            "description": "The condition: a single one, despite the plural name.",
            "$ref": "#/components/schemas/RowFilteringOperation"
          }
        }
      },
      "RowFilteringOperation": {
        "description": "A condition on a record.",
        "type": "object",
        "oneOf": [
          {
            "$ref": "#/components/schemas/RowFilteringOperationEqual"
          },
          {
            "$ref": "#/components/schemas/RowFilteringOperationNot"
          }
        ],
        "discriminator": {
          "propertyName": "type",
          "mapping": {
            "EQUAL": "#/components/schemas/RowFilteringOperationEqual",
            "NOT": "#/components/schemas/RowFilteringOperationNot"
          }
        }
      },
      "RowFilteringOperationType": {
        "description": "The type of a condition. `EQUAL` compares a field with a value, and `NOT` negates another condition.",
        "type": "string",
        "enum": [
          "EQUAL",
          "NOT"
        ]
      },
      "RowFilteringOperationEqual": {
        "description": "True for a record whose field has the value.",
        "type": "object",
        "required": [
          "comparisonValue",
          "fieldName",
          "type"
        ],
        "properties": {
          "comparisonValue": {
            "description": "The value.",
            "type": "string"
          },
          "fieldName": {
            "description": "The field.",
            "type": "string"
          },
          "type": {
            "description": "Always `EQUAL`.",
            "$ref": "#/components/schemas/RowFilteringOperationType"
          }
        }
      },
      "RowFilteringOperationNot": {
        "description": "True for a record that does not meet the inner condition.",
        "type": "object",
        "required": [
          "conditions",
          "type"
        ],
        "properties": {
          "conditions": {
            "description": "The inner condition, as a list with one element.",
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/RowFilteringOperation"
            }
          },
          "type": {
            "description": "Always `NOT`.",
            "$ref": "#/components/schemas/RowFilteringOperationType"
          }
        }
      },
      "EncryptionMapperConfiguration": {
        "description": "Encrypts a field with one of two algorithms.",
        "type": "object",
        "oneOf": [
          {
            "$ref": "#/components/schemas/EncryptionMapperRSAConfiguration"
          },
          {
            "$ref": "#/components/schemas/EncryptionMapperAESConfiguration"
          }
        ],
        "discriminator": {
          "propertyName": "algorithm",
          "mapping": {
            "RSA": "#/components/schemas/EncryptionMapperRSAConfiguration",
            "AES": "#/components/schemas/EncryptionMapperAESConfiguration"
          }
        }
      },
      "EncryptionMapperAlgorithm": {
        "description": "The encryption algorithm.",
        "type": "string",
        "enum": [
          "RSA",
          "AES"
        ]
      },
      "EncryptionMapperRSAConfiguration": {
        "description": "Encrypts a field with RSA.",
        "type": "object",
        "required": [
          "algorithm",
          "publicKey",
          "targetField",
          "fieldNameSuffix"
        ],
        "properties": {
          "algorithm": {
            "description": "Always `RSA`.",
            "$ref": "#/components/schemas/EncryptionMapperAlgorithm"
          },
          "fieldNameSuffix": {
            "description": "Suffix for the name of the field.",
            "type": "string"
          },
          "publicKey": {
            "description": "The public key.",
            "type": "string"
          },
          "targetField": {
            "description": "The field to encrypt.",
            "type": "string"
          }
        }
      },
      "EncryptionMapperAESConfiguration": {
        "description": "Encrypts a field with AES.",
        "type": "object",
        "required": [
          "algorithm",
          "key",
          "mode",
          "padding",
          "targetField",
          "fieldNameSuffix"
        ],
        "properties": {
          "algorithm": {
            "description": "Always `AES`.",
            "$ref": "#/components/schemas/EncryptionMapperAlgorithm"
          },
          "fieldNameSuffix": {
            "description": "Suffix for the name of the field.",
            "type": "string"
          },
          "key": {
            "description": "The secret key. Responses have ten asterisks instead. Send the key itself: the server rejects the asterisks with a 400.",
            "type": "string"
          },
          "mode": {
            "description": "The block cipher mode.",
            "type": "string",
            "enum": [
              "CBC",
              "CFB",
              "OFB",
              "CTR",
              "GCM",
              "ECB"
            ]
          },
          "padding": {
            "description": "The padding of the last block.",
            "type": "string",
            "enum": [
              "NoPadding",
              "PKCS5Padding"
            ]
          },
          "targetField": {
            "description": "The field to encrypt.",
            "type": "string"
          }
        }
      },
      "WebBackendValidateMappersRequestBody": {
        "description": "Mappers to try on a stream of a connection.",
        "type": "object",
        "required": [
          "connectionId",
          "mappers",
          "streamDescriptor"
        ],
        "properties": {
          "connectionId": {
            "description": "The connection. For an unknown id, an instance admin gets a 404, and everybody else a 403.",
            "$ref": "#/components/schemas/ConnectionId"
          },
          "streamDescriptor": {
            "description": "A stream that the connection syncs. Any other stream causes a 500.",
            "$ref": "#/components/schemas/StreamDescriptor"
          },
          "mappers": {
            "description": "The mappers to try instead of the stored ones, in order. Absent or empty returns the fields of the stream unchanged.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConfiguredStreamMapper"
            }
          }
        }
      },
      "WebBackendValidateMappersResponse": {
        "description": "The fields of a stream before and after the mappers.",
        "type": "object",
        "required": [
          "initialFields",
          "outputFields",
          "mappers"
        ],
        "properties": {
          "initialFields": {
            "description": "The fields of the stream.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldSpec"
            }
          },
          "outputFields": {
            "description": "The fields after all mappers.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldSpec"
            }
          },
          "mappers": {
            "description": "One result for each mapper of the request, in the same order.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MapperValidationResult"
            }
          }
        }
      },
      "FieldSpec": {
        "description": "A top-level field of a stream.",
        "type": "object",
        "required": [
          "name",
          "type",
          "isSelectedPrimaryKey",
          "isSelectedCursor"
        ],
        "properties": {
          "name": {
            "description": "The name of the field.",
            "type": "string"
          },
          "isSelectedPrimaryKey": {
            "description": "Whether it is part of the primary key.",
            "type": "boolean"
          },
          "isSelectedCursor": {
            "description": "Whether it is the cursor.",
            "type": "boolean"
          },
          "type": {
            "description": "Its type, in capitals.",
            "type": "string",
            "enum": [
              "STRING",
              "BOOLEAN",
              "DATE",
              "TIMESTAMP_WITHOUT_TIMEZONE",
              "TIMESTAMP_WITH_TIMEZONE",
              "TIME_WITHOUT_TIMEZONE",
              "TIME_WITH_TIMEZONE",
              "INTEGER",
              "NUMBER",
              "ARRAY",
              "OBJECT",
              "MULTI",
              "UNKNOWN"
            ]
          }
        }
      },
      "MapperValidationResult": {
        "description": "The fields before and after one mapper. A mapper that fails changes nothing, and the server continues with the next one.",
        "type": "object",
        "required": [
          "outputFields",
          "inputFields"
        ],
        "properties": {
          "id": {
            "description": "The id of the mapper. Absent if the request had none.",
            "type": "string",
            "format": "uuid"
          },
          "outputFields": {
            "description": "The fields after this mapper.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldSpec"
            }
          },
          "inputFields": {
            "description": "The fields before this mapper.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldSpec"
            }
          },
          "validationError": {
            "description": "Why the mapper failed. Absent if it did not.",
            "$ref": "#/components/schemas/MapperValidationError"
          }
        }
      },
      "MapperValidationError": {
        "description": "Why a mapper failed.",
        "type": "object",
        "required": [
          "type",
          "message"
        ],
        "properties": {
          "type": {
            "description": "The type of the error.",
            "$ref": "#/components/schemas/MapperValidationErrorType"
          },
          "message": {
            "description": "The error message.",
            "type": "string"
          }
        }
      },
      "MapperValidationErrorType": {
        "description": "The type of a mapper error.",
        "type": "string",
        "enum": [
          "MISSING_MAPPER",
          "INVALID_MAPPER_CONFIG",
          "FIELD_NOT_FOUND",
          "FIELD_ALREADY_EXISTS"
        ]
      },
      "CatalogDiff": {
        "description": "The changes in the schema of a source.",
        "type": "object",
        "required": [
          "transforms"
        ],
        "properties": {
          "transforms": {
            "description": "The changes, one for each stream, in no particular order. Empty if nothing changed.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StreamTransform"
            }
          }
        }
      },
      "StreamTransform": {
        "description": "The change of one stream. The server reports every added or removed stream, but updates only for streams that the connection syncs.",
        "type": "object",
        "required": [
          "transformType",
          "streamDescriptor"
        ],
        "properties": {
          "transformType": {
            "description": "The kind of change.",
            "type": "string",
            "enum": [
              "add_stream",
              "remove_stream",
              "update_stream"
            ]
          },
          "streamDescriptor": {
            "description": "The stream.",
            "$ref": "#/components/schemas/StreamDescriptor"
          },
          "updateStream": {
            "description": "The details of `update_stream`. Absent for other types.",
            "type": "object",
            "required": [
              "fieldTransforms",
              "streamAttributeTransforms"
            ],
            "properties": {
              "fieldTransforms": {
                "description": "The changes of the stream's fields; may be empty.",
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/FieldTransform"
                }
              },
              "streamAttributeTransforms": {
                "description": "The changes of the stream's attributes; may be empty.",
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/StreamAttributeTransform"
                }
              }
            }
          }
        }
      },
      "FieldTransform": {
        "description": "How one field changed.",
        "type": "object",
        "required": [
          "transformType",
          "fieldName",
          "breaking"
        ],
        "properties": {
          "transformType": {
            "description": "The kind of change. The property of the same name has the details.",
            "type": "string",
            "enum": [
              "add_field",
              "remove_field",
              "update_field_schema"
            ]
          },
          "fieldName": {
            "description": "The field.",
            "$ref": "#/components/schemas/FieldName"
          },
          "breaking": {
            "description": "True if the change removes the cursor of an incremental stream, or a primary key field of a deduplicated stream.",
            "type": "boolean"
          },
          "addField": {
            "description": "The details of `add_field`.",
            "$ref": "#/components/schemas/FieldAdd"
          },
          "removeField": {
            "description": "The details of `remove_field`.",
            "$ref": "#/components/schemas/FieldRemove"
          },
          "updateFieldSchema": {
            "description": "The details of `update_field_schema`.",
            "$ref": "#/components/schemas/FieldSchemaUpdate"
          }
        }
      },
      "FieldAdd": {
        "description": "An added field.",
        "type": "object",
        "properties": {
          "schema": {
            "description": "The JSON Schema of the field.",
            "$ref": "#/components/schemas/FieldSchema"
          }
        }
      },
      "FieldRemove": {
        "description": "A removed field.",
        "type": "object",
        "properties": {
          "schema": {
            "description": "The previous JSON Schema.",
            "$ref": "#/components/schemas/FieldSchema"
          }
        }
      },
      "FieldSchemaUpdate": {
        "description": "A field whose schema changed.",
        "type": "object",
        "required": [
          "oldSchema",
          "newSchema"
        ],
        "properties": {
          "oldSchema": {
            "description": "The previous JSON Schema.",
            "$ref": "#/components/schemas/FieldSchema"
          },
          "newSchema": {
            "description": "The new JSON Schema.",
            "$ref": "#/components/schemas/FieldSchema"
          }
        }
      },
      "FieldName": {
        "description": "Path of a field, outermost key first.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "FieldSchema": {
        "description": "JSON Schema of a field; any object.",
        "type": "object"
      },
      "StreamAttributeTransform": {
        "description": "How an attribute of a stream changed.",
        "type": "object",
        "required": [
          "transformType",
          "breaking"
        ],
        "properties": {
          "transformType": {
            "description": "The kind of change.",
            "type": "string",
            "enum": [
              "update_primary_key"
            ]
          },
          "breaking": {
            "description": "True if the connection requires a primary key and does not use the new one.",
            "type": "boolean"
          },
          "updatePrimaryKey": {
            "description": "The details of `update_primary_key`.",
            "$ref": "#/components/schemas/StreamAttributePrimaryKeyUpdate"
          }
        }
      },
      "StreamAttributePrimaryKeyUpdate": {
        "description": "A primary key that the source changed.",
        "type": "object",
        "properties": {
          "oldPrimaryKey": {
            "description": "The previous primary key, one path for each column.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldName"
            }
          },
          "newPrimaryKey": {
            "description": "The new primary key, one path for each column.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldName"
            }
          }
        }
      },
      "WebBackendDescribeCronExpressionRequestBody": {
        "description": "A cron expression to explain.",
        "type": "object",
        "required": [
          "cronExpression"
        ],
        "properties": {
          "cronExpression": {
            "description": "A Quartz expression of six or seven fields, seconds first, such as `0 0 12 * * ?`. A body without it causes a 500.",
            "type": "string"
          }
        }
      },
      "WebBackendCronExpressionDescription": {
        "description": "The description of a cron expression.",
        "type": "object",
        "required": [
          "cronExpression",
          "description",
          "nextExecutions"
        ],
        "properties": {
          "cronExpression": {
            "description": "The expression that was sent.",
            "type": "string"
          },
          "description": {
            "description": "The description in English, such as `at 12:00`.",
            "type": "string"
          },
          "nextExecutions": {
            "description": "The next three execution times, in whole seconds since 1970-01-01 UTC; fewer if there are no more.",
            "type": "array",
            "items": {
              "type": "integer",
              "format": "int64"
            }
          }
        }
      },
      "WebBackendCheckUpdatesRead": {
        "description": "How many connectors have a newer version.",
        "type": "object",
        "required": [
          "destinationDefinitions",
          "sourceDefinitions"
        ],
        "properties": {
          "destinationDefinitions": {
            "description": "The number of destination connectors whose version differs from the newest one.",
            "type": "integer"
          },
          "sourceDefinitions": {
            "description": "The number of source connectors whose version differs from the newest one.",
            "type": "integer"
          }
        }
      },
      "HealthCheckRead": {
        "description": "The health of the server.",
        "type": "object",
        "required": [
          "available"
        ],
        "properties": {
          "available": {
            "description": "False if the database cannot be reached. The status is 200 in both cases.",
            "type": "boolean"
          }
        }
      },
      "WebappConfigResponse": {
        "description": "The settings that the web interface needs before a user signs in. A key for a third-party service is an empty string if it is not set.",
        "type": "object",
        "required": [
          "version",
          "edition"
        ],
        "properties": {
          "version": {
            "description": "The version of the server, such as `2.0.0`, or `dev` if the server does not know it.",
            "type": "string"
          },
          "edition": {
            "description": "The edition in lower case, such as `community`, `enterprise` or `cloud`.",
            "type": "string"
          },
          "datadogApplicationId": {
            "description": "A key for a third-party service.",
            "type": "string"
          },
          "datadogClientToken": {
            "description": "A key for a third-party service.",
            "type": "string"
          },
          "datadogSite": {
            "description": "A key for a third-party service.",
            "type": "string"
          },
          "datadogService": {
            "description": "A key for a third-party service.",
            "type": "string"
          },
          "datadogEnv": {
            "description": "A key for a third-party service.",
            "type": "string"
          },
          "hockeystackApiKey": {
            "description": "A key for a third-party service.",
            "type": "string"
          },
          "keycloakBaseUrl": {
            "description": "The URL of a Keycloak server. Not sent.",
            "type": "string"
          },
          "launchdarklyKey": {
            "description": "A key for a third-party service.",
            "type": "string"
          },
          "osanoKey": {
            "description": "A key for a third-party service.",
            "type": "string"
          },
          "segmentToken": {
            "description": "A key for a third-party service.",
            "type": "string"
          },
          "sonarApiUrl": {
            "description": "The URL of another service.",
            "type": "string"
          },
          "coralAgentsApiUrl": {
            "description": "The URL of another service.",
            "type": "string"
          },
          "zendeskKey": {
            "description": "A key for a third-party service.",
            "type": "string"
          },
          "fullstoryGuidesOrgId": {
            "description": "A key for a third-party service.",
            "type": "string"
          }
        }
      },
      "InstanceConfigurationResponse": {
        "description": "The configuration of the installation.",
        "type": "object",
        "required": [
          "airbyteUrl",
          "auth",
          "defaultOrganizationId",
          "defaultOrganizationEmail",
          "defaultUserId",
          "edition",
          "initialSetupComplete",
          "trackingStrategy",
          "version"
        ],
        "properties": {
          "edition": {
            "description": "The edition of the installation.",
            "type": "string",
            "enum": [
              "community",
              "pro",
              "enterprise",
              "trial"
            ]
          },
          "version": {
            "description": "The version of the server, such as `2.0.0`.",
            "type": "string"
          },
          "licenseStatus": {
            "description": "The status of the licence. Only installations with a licence send it, so the community edition does not.",
            "$ref": "#/components/schemas/LicenseStatus"
          },
          "licenseExpirationDate": {
            "description": "When the licence expires, in whole seconds since 1970-01-01 UTC. Only installations with a licence send it.",
            "format": "int64",
            "type": "integer"
          },
          "auth": {
            "description": "How users sign in.",
            "$ref": "#/components/schemas/AuthConfiguration"
          },
          "airbyteUrl": {
            "description": "The URL of the installation, or the text `airbyte-url-not-configured`.",
            "type": "string"
          },
          "initialSetupComplete": {
            "description": "Whether the initial setup is complete.",
            "type": "boolean"
          },
          "defaultUserId": {
            "description": "The user that the server assumes as the caller if authentication is disabled.",
            "type": "string",
            "format": "uuid"
          },
          "defaultOrganizationId": {
            "description": "The organization of the default workspace.",
            "type": "string",
            "format": "uuid"
          },
          "defaultOrganizationEmail": {
            "description": "The email address of that organization; an empty string until the initial setup.",
            "type": "string"
          },
          "defaultWorkspaceId": {
            "description": "The default workspace. Documented as required, but never sent.",
            "type": "string",
            "format": "uuid"
          },
          "trackingStrategy": {
            "description": "Where the server sends usage data.",
            "type": "string",
            "enum": [
              "logging",
              "segment"
            ]
          }
        }
      },
      "AuthConfiguration": {
        "description": "How users sign in.",
        "type": "object",
        "required": [
          "mode"
        ],
        "properties": {
          "mode": {
            "description": "The authentication mode. `none` means that no call requires a token.",
            "type": "string",
            "enum": [
              "none",
              "simple",
              "oidc"
            ]
          },
          "clientId": {
            "description": "The client id that the web interface uses.",
            "type": "string",
            "default": "airbyte-webapp"
          },
          "defaultRealm": {
            "description": "The realm that the web interface uses.",
            "type": "string",
            "default": "airbyte"
          },
          "authorizationServerUrl": {
            "description": "The URL of the identity provider. Absent if there is none.",
            "type": "string"
          },
          "audience": {
            "description": "The audience that a token must have. Absent if there is none.",
            "type": "string"
          },
          "extraScopes": {
            "description": "Scopes to request from the identity provider. Absent if there are none.",
            "type": "string"
          }
        }
      },
      "LicenseStatus": {
        "description": "Status of a licence.",
        "type": "string",
        "enum": [
          "pro",
          "invalid",
          "exceeded",
          "expired"
        ]
      },
      "ApplicationTokenRequest": {
        "description": "The client id and secret of an application.",
        "type": "object",
        "required": [
          "client_id",
          "client_secret"
        ],
        "properties": {
          "client_id": {
            "description": "The client id. The key is in snake_case, unlike most others.",
            "type": "string"
          },
          "client_secret": {
            "description": "The client secret.",
            "type": "string"
          }
        }
      },
      "AccessToken": {
        "description": "An access token, valid for 15 minutes by default. Only its `exp` claim says when it expires.",
        "type": "object",
        "required": [
          "access_token"
        ],
        "properties": {
          "access_token": {
            "description": "A JWT to send as `Authorization: Bearer …`.",
            "type": "string"
          }
        }
      },
      "NotFoundKnownExceptionInfo": {
        "description": "Body of a 404. Servers from 2.0.0 on send only `errorId`, so distinguish errors by the status.",
        "type": "object",
        "properties": {
          "id": {
            "description": "The id that does not exist. Not sent.",
            "type": "string"
          },
          "message": {
            "description": "The missing object. Not sent from 2.0.0 on.",
            "type": "string"
          },
          "exceptionClassName": {
            "description": "Java class of the exception. Not sent from 2.0.0 on.",
            "type": "string"
          },
          "exceptionStack": {
            "description": "Stack trace. Not sent from 2.0.0 on.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "rootCauseExceptionClassName": {
            "description": "Java class of the cause. Not sent from 2.0.0 on.",
            "type": "string"
          },
          "rootCauseExceptionStack": {
            "description": "Stack trace of the cause. Not sent from 2.0.0 on.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "errorId": {
            "description": "Identifies this error in the log of the server, which has the message.",
            "type": "string",
            "format": "uuid"
          }
        }
      },
      "KnownExceptionInfo": {
        "description": "The body of an expected error.",
        "type": "object",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "description": "The message of the error.",
            "type": "string"
          },
          "exceptionClassName": {
            "description": "Java class of the exception. Not sent from 2.0.0 on.",
            "type": "string"
          },
          "exceptionStack": {
            "description": "Stack trace; an empty list from 2.0.0 on.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "rootCauseExceptionClassName": {
            "description": "Java class of the cause. Not sent from 2.0.0 on.",
            "type": "string"
          },
          "rootCauseExceptionStack": {
            "description": "Stack trace of the cause; an empty list from 2.0.0 on.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "details": {
            "description": "Further details, any object. Absent for most errors.",
            "type": "object"
          },
          "errorId": {
            "description": "Identifies this error in the log of the server.",
            "type": "string",
            "format": "uuid"
          }
        }
      },
      "ConnectionScheduleRead": {
        "description": "The interval between syncs of a `basic` schedule.",
        "type": "object",
        "properties": {
          "timeUnit": {
            "description": "The unit of `units`. Absent only if the schedule was stored without a unit.",
            "type": "string",
            "enum": [
              "minutes",
              "hours",
              "days",
              "weeks",
              "months"
            ]
          },
          "units": {
            "description": "The number of time units between two syncs. Absent only if the schedule was stored without it.",
            "type": "integer",
            "format": "int64"
          }
        }
      },
      "ConnectionScheduleDataRead": {
        "description": "A schedule, with the part that belongs to its `scheduleType`.",
        "type": "object",
        "properties": {
          "basicSchedule": {
            "description": "The interval of a `basic` schedule.",
            "$ref": "#/components/schemas/ConnectionScheduleRead"
          },
          "cron": {
            "description": "The times of a `cron` schedule.",
            "type": "object",
            "required": [
              "cronExpression",
              "cronTimeZone"
            ],
            "properties": {
              "cronExpression": {
                "description": "A Quartz expression of six or seven fields, seconds first, such as `0 0 12 * * ?`.",
                "type": "string"
              },
              "cronTimeZone": {
                "description": "The name of a time zone, such as `UTC` or `Europe/Berlin`.",
                "type": "string"
              }
            }
          }
        }
      },
      "MicronautErrorInfo": {
        "description": "The body of an error before the operation starts: the token is missing or invalid, the caller has no permission, or the request body is malformed.",
        "type": "object",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "description": "The reason phrase of the status, such as `Bad Request`. The details are in `_embedded`.",
            "type": "string"
          },
          "_links": {
            "description": "Links; always a single one, to the request itself.",
            "type": "object",
            "properties": {
              "self": {
                "description": "The path of the request.",
                "type": "object",
                "required": [
                  "href"
                ],
                "properties": {
                  "href": {
                    "description": "The path, with the base path of the server.",
                    "type": "string"
                  },
                  "templated": {
                    "description": "Always false.",
                    "type": "boolean"
                  }
                }
              }
            }
          },
          "_embedded": {
            "description": "The errors, nested.",
            "type": "object",
            "properties": {
              "errors": {
                "description": "The errors; in practice a single one.",
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "message"
                  ],
                  "properties": {
                    "message": {
                      "description": "The message of the error. It differs between versions.",
                      "type": "string"
                    },
                    "path": {
                      "description": "The argument that the server could not read, such as `/webBackendConnectionUpdate`.",
                      "type": "string"
                    },
                    "_links": {
                      "description": "Always empty.",
                      "type": "object"
                    },
                    "_embedded": {
                      "description": "Always empty.",
                      "type": "object"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "ProblemInfo": {
        "description": "The body of a known error. Its `type` identifies the rule.",
        "type": "object",
        "required": [
          "status",
          "type",
          "title"
        ],
        "properties": {
          "status": {
            "description": "The status of the response.",
            "type": "integer"
          },
          "type": {
            "description": "The rule, such as `error:connection/locked` or `error:cron-validation/invalid-timezone`.",
            "type": "string"
          },
          "title": {
            "description": "The title of the rule.",
            "type": "string"
          },
          "detail": {
            "description": "The description of the rule.",
            "type": [
              "string",
              "null"
            ]
          },
          "documentationUrl": {
            "description": "The URL of the documentation. Null in all known cases.",
            "type": [
              "string",
              "null"
            ]
          },
          "data": {
            "description": "Details of the error, depending on `type`. Unset keys are null.",
            "type": [
              "object",
              "null"
            ]
          }
        }
      },
      "ErrorIdInfo": {
        "description": "The body of an unexpected error.",
        "type": "object",
        "properties": {
          "errorId": {
            "description": "Identifies this error in the log of the server, which has the message. Servers before 2.0.0 do not send it.",
            "type": "string",
            "format": "uuid"
          },
          "message": {
            "description": "The message of the error. Not sent from 2.0.0 on.",
            "type": "string"
          }
        }
      },
      "BadRequestInfo": {
        "description": "The body of a 400.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/MicronautErrorInfo"
          },
          {
            "$ref": "#/components/schemas/ProblemInfo"
          },
          {
            "$ref": "#/components/schemas/KnownExceptionInfo"
          }
        ]
      },
      "ForbiddenInfo": {
        "description": "The body of a 403.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/MicronautErrorInfo"
          },
          {
            "$ref": "#/components/schemas/ProblemInfo"
          }
        ]
      },
      "ConflictInfo": {
        "description": "The body of a 409.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/ProblemInfo"
          },
          {
            "$ref": "#/components/schemas/KnownExceptionInfo"
          }
        ]
      }
    },
    "examples": {
      "WorkspaceBody": {
        "summary": "A workspace",
        "value": {
          "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6"
        }
      },
      "FirstPageBody": {
        "summary": "The first page, in the default order",
        "value": {
          "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6"
        }
      },
      "NextPageBody": {
        "summary": "The next page of active connections that failed",
        "value": {
          "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
          "sourceId": [
            "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
            "b0c1d2e3-f4a5-4b6c-9d7e-8f9a0b1c2d3e"
          ],
          "cursor": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "pageSize": 50,
          "sortKey": "connectionName_asc",
          "filters": {
            "statuses": [
              "failed"
            ],
            "states": [
              "active"
            ],
            "tagIds": [
              "9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"
            ],
            "searchTerm": "orders"
          }
        }
      },
      "ConnectionBody": {
        "summary": "A connection",
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
        "summary": "A scheduled connection with an operation and a mapper",
        "value": {
          "name": "Orders to BigQuery",
          "namespaceDefinition": "customformat",
          "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
          "prefix": "shop_",
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
                  "sourceDefinedCursor": false,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public",
                  "isResumable": true
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
                  "selected": true,
                  "mappers": [
                    {
                      "type": "hashing",
                      "mapperConfiguration": {
                        "fieldNameSuffix": "_hashed",
                        "method": "SHA-256",
                        "targetField": "customer"
                      }
                    }
                  ]
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
                  "sourceDefinedCursor": false,
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
                  "destinationSyncMode": "overwrite",
                  "selected": true,
                  "fieldSelectionEnabled": true,
                  "selectedFields": [
                    {
                      "fieldPath": [
                        "code"
                      ]
                    },
                    {
                      "fieldPath": [
                        "name"
                      ]
                    }
                  ]
                }
              }
            ]
          },
          "scheduleType": "basic",
          "scheduleData": {
            "basicSchedule": {
              "units": 6,
              "timeUnit": "hours"
            }
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
              "name": "Build the models",
              "operatorConfiguration": {
                "operatorType": "webhook",
                "webhook": {
                  "webhookConfigId": "6d0f2b4c-8e1a-4c3d-9b5f-7a2c4e6d8f10",
                  "webhookType": "dbtCloud",
                  "dbtCloud": {
                    "accountId": 4711,
                    "jobId": 815
                  }
                }
              }
            }
          ],
          "sourceCatalogId": "d41d8cd9-8f00-4204-a980-0998ecf8427e",
          "notifySchemaChanges": true,
          "nonBreakingChangesPreference": "propagate_columns",
          "backfillPreference": "disabled",
          "tags": [
            {
              "tagId": "9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d",
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "name": "production",
              "color": "FF6900"
            }
          ]
        }
      },
      "MinimalCreateBody": {
        "summary": "A connection that syncs nothing yet",
        "value": {
          "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
          "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
          "status": "inactive"
        }
      },
      "PauseBody": {
        "summary": "Pause a connection and change nothing else",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "status": "inactive"
        }
      },
      "ScheduleBody": {
        "summary": "Sync every morning at six",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "scheduleType": "cron",
          "scheduleData": {
            "cron": {
              "cronExpression": "0 0 6 * * ?",
              "cronTimeZone": "Europe/Berlin"
            }
          }
        }
      },
      "CatalogBody": {
        "summary": "Sync an additional stream, without a refresh of the data",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
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
                  "sourceDefinedCursor": false,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public",
                  "isResumable": true
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
                  "selected": true,
                  "mappers": [
                    {
                      "type": "hashing",
                      "mapperConfiguration": {
                        "fieldNameSuffix": "_hashed",
                        "method": "SHA-256",
                        "targetField": "customer"
                      }
                    }
                  ]
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
                  "sourceDefinedCursor": false,
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
                  "destinationSyncMode": "overwrite",
                  "selected": true,
                  "fieldSelectionEnabled": true,
                  "selectedFields": [
                    {
                      "fieldPath": [
                        "code"
                      ]
                    },
                    {
                      "fieldPath": [
                        "name"
                      ]
                    }
                  ]
                }
              },
              {
                "stream": {
                  "name": "refunds",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "order_id": {
                        "type": "number"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": false,
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
                  "destinationSyncMode": "overwrite",
                  "selected": true
                }
              }
            ]
          },
          "sourceCatalogId": "e5f60718-293a-4b5c-8d6e-7f8091a2b3c4",
          "skipReset": true
        }
      },
      "SearchBody": {
        "summary": "Search by name",
        "value": {
          "name": "Orders to BigQuery"
        }
      },
      "MappersBody": {
        "summary": "Hash one field",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "streamDescriptor": {
            "name": "orders",
            "namespace": "public"
          },
          "mappers": [
            {
              "type": "hashing",
              "mapperConfiguration": {
                "fieldNameSuffix": "_hashed",
                "method": "SHA-256",
                "targetField": "customer"
              }
            }
          ]
        }
      },
      "WrongMappersBody": {
        "summary": "A field that the stream does not have, and three other types of mappers",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "streamDescriptor": {
            "name": "orders",
            "namespace": "public"
          },
          "mappers": [
            {
              "id": "7e1d3c5b-9a8f-4e6d-b2c4-0f1e3d5c7b9a",
              "type": "hashing",
              "mapperConfiguration": {
                "fieldNameSuffix": "_hashed",
                "method": "SHA-256",
                "targetField": "buyer"
              }
            },
            {
              "type": "field-renaming",
              "mapperConfiguration": {
                "newFieldName": "changed_at",
                "originalFieldName": "updated_at"
              }
            },
            {
              "type": "row-filtering",
              "mapperConfiguration": {
                "conditions": {
                  "type": "NOT",
                  "conditions": [
                    {
                      "type": "EQUAL",
                      "fieldName": "customer",
                      "comparisonValue": "test"
                    }
                  ]
                }
              }
            },
            {
              "type": "encryption",
              "mapperConfiguration": {
                "algorithm": "AES",
                "fieldNameSuffix": "_encrypted",
                "key": "00112233445566778899aabbccddeeff",
                "mode": "CBC",
                "padding": "PKCS5Padding",
                "targetField": "customer"
              }
            }
          ]
        }
      },
      "CronBody": {
        "summary": "Every day at noon",
        "value": {
          "cronExpression": "0 0 12 * * ?"
        }
      },
      "TokenBody": {
        "summary": "An application",
        "value": {
          "client_id": "00000000-0000-4000-8000-0000000000c1",
          "client_secret": "example-client-secret"
        }
      },
      "ListedConnections": {
        "summary": "A page of two connections, of three in all",
        "value": {
          "connections": [
            {
              "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
              "name": "Orders to BigQuery",
              "scheduleType": "basic",
              "scheduleData": {
                "basicSchedule": {
                  "timeUnit": "hours",
                  "units": 6
                }
              },
              "status": "active",
              "source": {
                "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
                "name": "Orders database",
                "sourceDefinitionId": "decd338e-5647-4c0b-adf4-da0e75f5a750",
                "sourceName": "Postgres",
                "icon": "https://connectors.airbyte.com/files/metadata/airbyte/source-postgres/latest/icon.svg"
              },
              "destination": {
                "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
                "name": "Analytics warehouse",
                "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
                "destinationName": "BigQuery",
                "icon": "https://connectors.airbyte.com/files/metadata/airbyte/destination-bigquery/latest/icon.svg"
              },
              "latestSyncJobCreatedAt": 1785542400,
              "latestSyncJobStatus": "succeeded",
              "isSyncing": false,
              "schemaChange": "no_change",
              "sourceActorDefinitionVersion": {
                "dockerRepository": "airbyte/source-postgres",
                "dockerImageTag": "3.7.0",
                "supportsRefreshes": false,
                "isVersionOverrideApplied": false,
                "supportLevel": "certified",
                "supportState": "supported",
                "lastPublished": "2026-02-05T12:00:00.000+0000",
                "cdkVersion": "python:6.1.0",
                "supportsFileTransfer": false,
                "supportsDataActivation": false
              },
              "destinationActorDefinitionVersion": {
                "dockerRepository": "airbyte/destination-bigquery",
                "dockerImageTag": "3.0.16",
                "supportsRefreshes": true,
                "isVersionOverrideApplied": false,
                "supportLevel": "certified",
                "supportState": "supported",
                "lastPublished": "2026-02-05T12:00:00.000+0000",
                "cdkVersion": "python:6.1.0",
                "supportsFileTransfer": false,
                "supportsDataActivation": false,
                "breakingChanges": {
                  "upcomingBreakingChanges": [
                    {
                      "version": "4.0.0",
                      "message": "The names of nested columns change.",
                      "upgradeDeadline": "2026-12-01",
                      "migrationDocumentationUrl": "https://docs.airbyte.com/integrations/destinations/bigquery-migrations#4.0.0",
                      "deadlineAction": "auto_upgrade"
                    }
                  ],
                  "minUpgradeDeadline": "2026-12-01",
                  "deadlineAction": "auto_upgrade"
                }
              },
              "tags": [
                {
                  "tagId": "9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d",
                  "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
                  "name": "production",
                  "color": "FF6900"
                }
              ],
              "onDemandEnabled": false
            },
            {
              "connectionId": "c47d2b9e-6f1a-4e83-b5d0-91a8e3f7c264",
              "name": "Price list <> Analytics warehouse",
              "scheduleType": "manual",
              "status": "inactive",
              "source": {
                "sourceId": "b0c1d2e3-f4a5-4b6c-9d7e-8f9a0b1c2d3e",
                "name": "Price list",
                "sourceDefinitionId": "778daa7c-feaf-4db6-96f3-70fd645acc77",
                "sourceName": "File",
                "icon": "https://connectors.airbyte.com/files/metadata/airbyte/source-file/latest/icon.svg"
              },
              "destination": {
                "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
                "name": "Analytics warehouse",
                "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
                "destinationName": "BigQuery",
                "icon": "https://connectors.airbyte.com/files/metadata/airbyte/destination-bigquery/latest/icon.svg"
              },
              "isSyncing": false,
              "schemaChange": "non_breaking",
              "sourceActorDefinitionVersion": {
                "dockerRepository": "airbyte/source-file",
                "dockerImageTag": "0.5.40",
                "supportsRefreshes": false,
                "isVersionOverrideApplied": false,
                "supportLevel": "community",
                "supportState": "supported",
                "lastPublished": "2026-02-05T12:00:00.000+0000",
                "cdkVersion": "python:6.1.0",
                "supportsFileTransfer": false,
                "supportsDataActivation": false
              },
              "destinationActorDefinitionVersion": {
                "dockerRepository": "airbyte/destination-bigquery",
                "dockerImageTag": "3.0.16",
                "supportsRefreshes": true,
                "isVersionOverrideApplied": false,
                "supportLevel": "certified",
                "supportState": "supported",
                "lastPublished": "2026-02-05T12:00:00.000+0000",
                "cdkVersion": "python:6.1.0",
                "supportsFileTransfer": false,
                "supportsDataActivation": false,
                "breakingChanges": {
                  "upcomingBreakingChanges": [
                    {
                      "version": "4.0.0",
                      "message": "The names of nested columns change.",
                      "upgradeDeadline": "2026-12-01",
                      "migrationDocumentationUrl": "https://docs.airbyte.com/integrations/destinations/bigquery-migrations#4.0.0",
                      "deadlineAction": "auto_upgrade"
                    }
                  ],
                  "minUpgradeDeadline": "2026-12-01",
                  "deadlineAction": "auto_upgrade"
                }
              },
              "tags": [],
              "onDemandEnabled": false
            }
          ],
          "page_size": 2,
          "num_connections": 3
        }
      },
      "NoListedConnections": {
        "summary": "No connections, or an unknown workspace",
        "value": {
          "connections": [],
          "page_size": 20,
          "num_connections": 0
        }
      },
      "StatusCounts": {
        "summary": "Eleven connections with a state",
        "value": {
          "running": 1,
          "queued": 0,
          "healthy": 6,
          "failed": 1,
          "paused": 2,
          "notSynced": 1
        }
      },
      "OrdersConnection": {
        "summary": "The connection with the stored catalog; `audit_log` is not synced",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "name": "Orders to BigQuery",
          "namespaceDefinition": "customformat",
          "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
          "prefix": "shop_",
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
                  "sourceDefinedCursor": false,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public",
                  "isResumable": true
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
                  "selected": true,
                  "suggested": false,
                  "includeFiles": false,
                  "fieldSelectionEnabled": false,
                  "selectedFields": [],
                  "hashedFields": [
                    {
                      "fieldPath": [
                        "customer"
                      ]
                    }
                  ],
                  "mappers": [
                    {
                      "id": "7e1d3c5b-9a8f-4e6d-b2c4-0f1e3d5c7b9a",
                      "type": "hashing",
                      "mapperConfiguration": {
                        "fieldNameSuffix": "_hashed",
                        "method": "SHA-256",
                        "targetField": "customer"
                      }
                    }
                  ]
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
                  "sourceDefinedCursor": false,
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
                  "selected": true,
                  "suggested": false,
                  "includeFiles": false,
                  "fieldSelectionEnabled": true,
                  "selectedFields": [
                    {
                      "fieldPath": [
                        "code"
                      ]
                    },
                    {
                      "fieldPath": [
                        "name"
                      ]
                    }
                  ],
                  "hashedFields": [],
                  "mappers": []
                }
              },
              {
                "stream": {
                  "name": "audit_log",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "at": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": false,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "full_refresh",
                  "cursorField": [],
                  "destinationSyncMode": "overwrite",
                  "primaryKey": [],
                  "aliasName": "audit_log",
                  "selected": false,
                  "suggested": false,
                  "selectedFields": [],
                  "hashedFields": [],
                  "mappers": []
                }
              }
            ]
          },
          "schedule": {
            "units": 6,
            "timeUnit": "hours"
          },
          "scheduleType": "basic",
          "scheduleData": {
            "basicSchedule": {
              "timeUnit": "hours",
              "units": 6
            }
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
              "password": "**********"
            },
            "name": "Orders database",
            "sourceName": "Postgres",
            "icon": "https://connectors.airbyte.com/files/metadata/airbyte/source-postgres/latest/icon.svg",
            "isVersionOverrideApplied": false,
            "isEntitled": true,
            "supportState": "supported",
            "createdAt": 1767225600,
            "connectionJobStatuses": {}
          },
          "destination": {
            "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
            "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "project_id": "example-analytics",
              "dataset_id": "airbyte",
              "dataset_location": "EU",
              "credentials_json": "**********"
            },
            "name": "Analytics warehouse",
            "destinationName": "BigQuery",
            "icon": "https://connectors.airbyte.com/files/metadata/airbyte/destination-bigquery/latest/icon.svg",
            "isVersionOverrideApplied": false,
            "isEntitled": true,
            "breakingChanges": {
              "upcomingBreakingChanges": [
                {
                  "version": "4.0.0",
                  "message": "The names of nested columns change.",
                  "upgradeDeadline": "2026-12-01",
                  "migrationDocumentationUrl": "https://docs.airbyte.com/integrations/destinations/bigquery-migrations#4.0.0",
                  "deadlineAction": "auto_upgrade"
                }
              ],
              "minUpgradeDeadline": "2026-12-01",
              "deadlineAction": "auto_upgrade"
            },
            "supportState": "supported",
            "createdAt": 1767225600,
            "resourceAllocation": {
              "default": {
                "memory_request": "1Gi"
              },
              "jobSpecific": [
                {
                  "jobType": "sync",
                  "resourceRequirements": {
                    "memory_limit": "2Gi"
                  }
                }
              ]
            },
            "connectionJobStatuses": {}
          },
          "operations": [
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "operationId": "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
              "name": "Build the models",
              "operatorConfiguration": {
                "operatorType": "webhook",
                "webhook": {
                  "webhookConfigId": "6d0f2b4c-8e1a-4c3d-9b5f-7a2c4e6d8f10",
                  "webhookType": "dbtCloud",
                  "dbtCloud": {
                    "accountId": 4711,
                    "jobId": 815
                  },
                  "executionUrl": "https://cloud.getdbt.com/api/v2/accounts/4711/jobs/815/run/",
                  "executionBody": "{\"cause\": \"airbyte\"}"
                }
              }
            }
          ],
          "latestSyncJobCreatedAt": 1785542400,
          "latestSyncJobStatus": "succeeded",
          "isSyncing": false,
          "resourceRequirements": {
            "cpu_request": "0.5",
            "memory_request": "512Mi",
            "memory_limit": "1Gi"
          },
          "catalogId": "d41d8cd9-8f00-4204-a980-0998ecf8427e",
          "schemaChange": "no_change",
          "notifySchemaChanges": true,
          "notifySchemaChangesByEmail": false,
          "nonBreakingChangesPreference": "propagate_columns",
          "createdAt": 1769904000,
          "backfillPreference": "disabled",
          "sourceActorDefinitionVersion": {
            "dockerRepository": "airbyte/source-postgres",
            "dockerImageTag": "3.7.0",
            "supportsRefreshes": false,
            "isVersionOverrideApplied": false,
            "supportLevel": "certified",
            "supportState": "supported",
            "lastPublished": "2026-02-05T12:00:00.000+0000",
            "cdkVersion": "python:6.1.0",
            "supportsFileTransfer": false,
            "supportsDataActivation": false
          },
          "destinationActorDefinitionVersion": {
            "dockerRepository": "airbyte/destination-bigquery",
            "dockerImageTag": "3.0.16",
            "supportsRefreshes": true,
            "isVersionOverrideApplied": false,
            "supportLevel": "certified",
            "supportState": "supported",
            "lastPublished": "2026-02-05T12:00:00.000+0000",
            "cdkVersion": "python:6.1.0",
            "supportsFileTransfer": false,
            "supportsDataActivation": false,
            "breakingChanges": {
              "upcomingBreakingChanges": [
                {
                  "version": "4.0.0",
                  "message": "The names of nested columns change.",
                  "upgradeDeadline": "2026-12-01",
                  "migrationDocumentationUrl": "https://docs.airbyte.com/integrations/destinations/bigquery-migrations#4.0.0",
                  "deadlineAction": "auto_upgrade"
                }
              ],
              "minUpgradeDeadline": "2026-12-01",
              "deadlineAction": "auto_upgrade"
            }
          },
          "tags": [
            {
              "tagId": "9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d",
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "name": "production",
              "color": "FF6900"
            }
          ],
          "onDemandEnabled": false
        }
      },
      "RefreshedConnection": {
        "summary": "After a discovery that found one new, one removed and two changed streams",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "name": "Orders to BigQuery",
          "namespaceDefinition": "customformat",
          "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
          "prefix": "shop_",
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
                      },
                      "currency": {
                        "type": "string"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": false,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public",
                  "isResumable": true
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
                  "selected": true,
                  "suggested": false,
                  "includeFiles": false,
                  "fieldSelectionEnabled": false,
                  "selectedFields": [],
                  "hashedFields": [
                    {
                      "fieldPath": [
                        "customer"
                      ]
                    }
                  ],
                  "mappers": [
                    {
                      "id": "7e1d3c5b-9a8f-4e6d-b2c4-0f1e3d5c7b9a",
                      "type": "hashing",
                      "mapperConfiguration": {
                        "fieldNameSuffix": "_hashed",
                        "method": "SHA-256",
                        "targetField": "customer"
                      }
                    }
                  ]
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
                  "sourceDefinedCursor": false,
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
                  "selected": true,
                  "suggested": false,
                  "includeFiles": false,
                  "fieldSelectionEnabled": true,
                  "selectedFields": [
                    {
                      "fieldPath": [
                        "code"
                      ]
                    },
                    {
                      "fieldPath": [
                        "name"
                      ]
                    }
                  ],
                  "hashedFields": [],
                  "mappers": []
                }
              },
              {
                "stream": {
                  "name": "refunds",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "order_id": {
                        "type": "number"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": false,
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
                  "destinationSyncMode": "overwrite",
                  "primaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "aliasName": "refunds",
                  "selected": false,
                  "suggested": false,
                  "selectedFields": [],
                  "hashedFields": [],
                  "mappers": []
                }
              }
            ]
          },
          "schedule": {
            "units": 6,
            "timeUnit": "hours"
          },
          "scheduleType": "basic",
          "scheduleData": {
            "basicSchedule": {
              "timeUnit": "hours",
              "units": 6
            }
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
              "password": "**********"
            },
            "name": "Orders database",
            "sourceName": "Postgres",
            "icon": "https://connectors.airbyte.com/files/metadata/airbyte/source-postgres/latest/icon.svg",
            "isVersionOverrideApplied": false,
            "isEntitled": true,
            "supportState": "supported",
            "createdAt": 1767225600,
            "connectionJobStatuses": {}
          },
          "destination": {
            "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
            "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "project_id": "example-analytics",
              "dataset_id": "airbyte",
              "dataset_location": "EU",
              "credentials_json": "**********"
            },
            "name": "Analytics warehouse",
            "destinationName": "BigQuery",
            "icon": "https://connectors.airbyte.com/files/metadata/airbyte/destination-bigquery/latest/icon.svg",
            "isVersionOverrideApplied": false,
            "isEntitled": true,
            "breakingChanges": {
              "upcomingBreakingChanges": [
                {
                  "version": "4.0.0",
                  "message": "The names of nested columns change.",
                  "upgradeDeadline": "2026-12-01",
                  "migrationDocumentationUrl": "https://docs.airbyte.com/integrations/destinations/bigquery-migrations#4.0.0",
                  "deadlineAction": "auto_upgrade"
                }
              ],
              "minUpgradeDeadline": "2026-12-01",
              "deadlineAction": "auto_upgrade"
            },
            "supportState": "supported",
            "createdAt": 1767225600,
            "resourceAllocation": {
              "default": {
                "memory_request": "1Gi"
              },
              "jobSpecific": [
                {
                  "jobType": "sync",
                  "resourceRequirements": {
                    "memory_limit": "2Gi"
                  }
                }
              ]
            },
            "connectionJobStatuses": {}
          },
          "operations": [
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "operationId": "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
              "name": "Build the models",
              "operatorConfiguration": {
                "operatorType": "webhook",
                "webhook": {
                  "webhookConfigId": "6d0f2b4c-8e1a-4c3d-9b5f-7a2c4e6d8f10",
                  "webhookType": "dbtCloud",
                  "dbtCloud": {
                    "accountId": 4711,
                    "jobId": 815
                  },
                  "executionUrl": "https://cloud.getdbt.com/api/v2/accounts/4711/jobs/815/run/",
                  "executionBody": "{\"cause\": \"airbyte\"}"
                }
              }
            }
          ],
          "latestSyncJobCreatedAt": 1785542400,
          "latestSyncJobStatus": "succeeded",
          "isSyncing": false,
          "resourceRequirements": {
            "cpu_request": "0.5",
            "memory_request": "512Mi",
            "memory_limit": "1Gi"
          },
          "catalogId": "e5f60718-293a-4b5c-8d6e-7f8091a2b3c4",
          "catalogDiff": {
            "transforms": [
              {
                "transformType": "remove_stream",
                "streamDescriptor": {
                  "name": "audit_log",
                  "namespace": "public"
                }
              },
              {
                "transformType": "add_stream",
                "streamDescriptor": {
                  "name": "refunds",
                  "namespace": "public"
                }
              },
              {
                "transformType": "update_stream",
                "streamDescriptor": {
                  "name": "orders",
                  "namespace": "public"
                },
                "updateStream": {
                  "fieldTransforms": [
                    {
                      "transformType": "add_field",
                      "fieldName": [
                        "currency"
                      ],
                      "breaking": false,
                      "addField": {
                        "schema": {
                          "type": "string"
                        }
                      }
                    },
                    {
                      "transformType": "remove_field",
                      "fieldName": [
                        "note"
                      ],
                      "breaking": false,
                      "removeField": {
                        "schema": {
                          "type": "string"
                        }
                      }
                    },
                    {
                      "transformType": "update_field_schema",
                      "fieldName": [
                        "id"
                      ],
                      "breaking": false,
                      "updateFieldSchema": {
                        "oldSchema": {
                          "type": "integer"
                        },
                        "newSchema": {
                          "type": "number"
                        }
                      }
                    }
                  ],
                  "streamAttributeTransforms": []
                }
              },
              {
                "transformType": "update_stream",
                "streamDescriptor": {
                  "name": "countries",
                  "namespace": "public"
                },
                "updateStream": {
                  "fieldTransforms": [],
                  "streamAttributeTransforms": [
                    {
                      "transformType": "update_primary_key",
                      "breaking": false,
                      "updatePrimaryKey": {
                        "oldPrimaryKey": [
                          [
                            "name"
                          ]
                        ],
                        "newPrimaryKey": [
                          [
                            "code"
                          ]
                        ]
                      }
                    }
                  ]
                }
              }
            ]
          },
          "schemaChange": "non_breaking",
          "notifySchemaChanges": true,
          "notifySchemaChangesByEmail": false,
          "nonBreakingChangesPreference": "propagate_columns",
          "createdAt": 1769904000,
          "backfillPreference": "disabled",
          "sourceActorDefinitionVersion": {
            "dockerRepository": "airbyte/source-postgres",
            "dockerImageTag": "3.7.0",
            "supportsRefreshes": false,
            "isVersionOverrideApplied": false,
            "supportLevel": "certified",
            "supportState": "supported",
            "lastPublished": "2026-02-05T12:00:00.000+0000",
            "cdkVersion": "python:6.1.0",
            "supportsFileTransfer": false,
            "supportsDataActivation": false
          },
          "destinationActorDefinitionVersion": {
            "dockerRepository": "airbyte/destination-bigquery",
            "dockerImageTag": "3.0.16",
            "supportsRefreshes": true,
            "isVersionOverrideApplied": false,
            "supportLevel": "certified",
            "supportState": "supported",
            "lastPublished": "2026-02-05T12:00:00.000+0000",
            "cdkVersion": "python:6.1.0",
            "supportsFileTransfer": false,
            "supportsDataActivation": false,
            "breakingChanges": {
              "upcomingBreakingChanges": [
                {
                  "version": "4.0.0",
                  "message": "The names of nested columns change.",
                  "upgradeDeadline": "2026-12-01",
                  "migrationDocumentationUrl": "https://docs.airbyte.com/integrations/destinations/bigquery-migrations#4.0.0",
                  "deadlineAction": "auto_upgrade"
                }
              ],
              "minUpgradeDeadline": "2026-12-01",
              "deadlineAction": "auto_upgrade"
            }
          },
          "tags": [
            {
              "tagId": "9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d",
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "name": "production",
              "color": "FF6900"
            }
          ],
          "onDemandEnabled": false
        }
      },
      "CreatedConnection": {
        "summary": "The new connection; only the streams to sync are in the catalog",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "name": "Orders to BigQuery",
          "namespaceDefinition": "customformat",
          "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
          "prefix": "shop_",
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
                  "sourceDefinedCursor": false,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public",
                  "isResumable": true
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
                  "selected": true,
                  "suggested": false,
                  "includeFiles": false,
                  "fieldSelectionEnabled": false,
                  "selectedFields": [],
                  "hashedFields": [
                    {
                      "fieldPath": [
                        "customer"
                      ]
                    }
                  ],
                  "mappers": [
                    {
                      "id": "7e1d3c5b-9a8f-4e6d-b2c4-0f1e3d5c7b9a",
                      "type": "hashing",
                      "mapperConfiguration": {
                        "fieldNameSuffix": "_hashed",
                        "method": "SHA-256",
                        "targetField": "customer"
                      }
                    }
                  ]
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
                  "sourceDefinedCursor": false,
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
                  "selected": true,
                  "suggested": false,
                  "includeFiles": false,
                  "fieldSelectionEnabled": true,
                  "selectedFields": [
                    {
                      "fieldPath": [
                        "code"
                      ]
                    },
                    {
                      "fieldPath": [
                        "name"
                      ]
                    }
                  ],
                  "hashedFields": [],
                  "mappers": []
                }
              }
            ]
          },
          "schedule": {
            "units": 6,
            "timeUnit": "hours"
          },
          "scheduleType": "basic",
          "scheduleData": {
            "basicSchedule": {
              "timeUnit": "hours",
              "units": 6
            }
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
              "password": "**********"
            },
            "name": "Orders database",
            "sourceName": "Postgres",
            "icon": "https://connectors.airbyte.com/files/metadata/airbyte/source-postgres/latest/icon.svg",
            "isVersionOverrideApplied": false,
            "isEntitled": true,
            "supportState": "supported",
            "createdAt": 1767225600,
            "connectionJobStatuses": {}
          },
          "destination": {
            "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
            "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "project_id": "example-analytics",
              "dataset_id": "airbyte",
              "dataset_location": "EU",
              "credentials_json": "**********"
            },
            "name": "Analytics warehouse",
            "destinationName": "BigQuery",
            "icon": "https://connectors.airbyte.com/files/metadata/airbyte/destination-bigquery/latest/icon.svg",
            "isVersionOverrideApplied": false,
            "isEntitled": true,
            "breakingChanges": {
              "upcomingBreakingChanges": [
                {
                  "version": "4.0.0",
                  "message": "The names of nested columns change.",
                  "upgradeDeadline": "2026-12-01",
                  "migrationDocumentationUrl": "https://docs.airbyte.com/integrations/destinations/bigquery-migrations#4.0.0",
                  "deadlineAction": "auto_upgrade"
                }
              ],
              "minUpgradeDeadline": "2026-12-01",
              "deadlineAction": "auto_upgrade"
            },
            "supportState": "supported",
            "createdAt": 1767225600,
            "resourceAllocation": {
              "default": {
                "memory_request": "1Gi"
              },
              "jobSpecific": [
                {
                  "jobType": "sync",
                  "resourceRequirements": {
                    "memory_limit": "2Gi"
                  }
                }
              ]
            },
            "connectionJobStatuses": {}
          },
          "operations": [
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "operationId": "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
              "name": "Build the models",
              "operatorConfiguration": {
                "operatorType": "webhook",
                "webhook": {
                  "webhookConfigId": "6d0f2b4c-8e1a-4c3d-9b5f-7a2c4e6d8f10",
                  "webhookType": "dbtCloud",
                  "dbtCloud": {
                    "accountId": 4711,
                    "jobId": 815
                  },
                  "executionUrl": "https://cloud.getdbt.com/api/v2/accounts/4711/jobs/815/run/",
                  "executionBody": "{\"cause\": \"airbyte\"}"
                }
              }
            }
          ],
          "isSyncing": false,
          "resourceRequirements": {
            "cpu_request": "0.5",
            "memory_request": "512Mi",
            "memory_limit": "1Gi"
          },
          "catalogId": "d41d8cd9-8f00-4204-a980-0998ecf8427e",
          "schemaChange": "no_change",
          "notifySchemaChanges": true,
          "notifySchemaChangesByEmail": false,
          "nonBreakingChangesPreference": "propagate_columns",
          "createdAt": 1769904000,
          "backfillPreference": "disabled",
          "sourceActorDefinitionVersion": {
            "dockerRepository": "airbyte/source-postgres",
            "dockerImageTag": "3.7.0",
            "supportsRefreshes": false,
            "isVersionOverrideApplied": false,
            "supportLevel": "certified",
            "supportState": "supported",
            "lastPublished": "2026-02-05T12:00:00.000+0000",
            "cdkVersion": "python:6.1.0",
            "supportsFileTransfer": false,
            "supportsDataActivation": false
          },
          "destinationActorDefinitionVersion": {
            "dockerRepository": "airbyte/destination-bigquery",
            "dockerImageTag": "3.0.16",
            "supportsRefreshes": true,
            "isVersionOverrideApplied": false,
            "supportLevel": "certified",
            "supportState": "supported",
            "lastPublished": "2026-02-05T12:00:00.000+0000",
            "cdkVersion": "python:6.1.0",
            "supportsFileTransfer": false,
            "supportsDataActivation": false,
            "breakingChanges": {
              "upcomingBreakingChanges": [
                {
                  "version": "4.0.0",
                  "message": "The names of nested columns change.",
                  "upgradeDeadline": "2026-12-01",
                  "migrationDocumentationUrl": "https://docs.airbyte.com/integrations/destinations/bigquery-migrations#4.0.0",
                  "deadlineAction": "auto_upgrade"
                }
              ],
              "minUpgradeDeadline": "2026-12-01",
              "deadlineAction": "auto_upgrade"
            }
          },
          "tags": [
            {
              "tagId": "9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d",
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "name": "production",
              "color": "FF6900"
            }
          ],
          "onDemandEnabled": false
        }
      },
      "UpdatedConnection": {
        "summary": "The connection with its new schedule",
        "value": {
          "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
          "name": "Orders to BigQuery",
          "namespaceDefinition": "customformat",
          "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
          "prefix": "shop_",
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
                  "sourceDefinedCursor": false,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [
                    [
                      "id"
                    ]
                  ],
                  "namespace": "public",
                  "isResumable": true
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
                  "selected": true,
                  "suggested": false,
                  "includeFiles": false,
                  "fieldSelectionEnabled": false,
                  "selectedFields": [],
                  "hashedFields": [
                    {
                      "fieldPath": [
                        "customer"
                      ]
                    }
                  ],
                  "mappers": [
                    {
                      "id": "7e1d3c5b-9a8f-4e6d-b2c4-0f1e3d5c7b9a",
                      "type": "hashing",
                      "mapperConfiguration": {
                        "fieldNameSuffix": "_hashed",
                        "method": "SHA-256",
                        "targetField": "customer"
                      }
                    }
                  ]
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
                  "sourceDefinedCursor": false,
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
                  "selected": true,
                  "suggested": false,
                  "includeFiles": false,
                  "fieldSelectionEnabled": true,
                  "selectedFields": [
                    {
                      "fieldPath": [
                        "code"
                      ]
                    },
                    {
                      "fieldPath": [
                        "name"
                      ]
                    }
                  ],
                  "hashedFields": [],
                  "mappers": []
                }
              },
              {
                "stream": {
                  "name": "audit_log",
                  "jsonSchema": {
                    "type": "object",
                    "properties": {
                      "id": {
                        "type": "number"
                      },
                      "at": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  },
                  "supportedSyncModes": [
                    "full_refresh",
                    "incremental"
                  ],
                  "sourceDefinedCursor": false,
                  "defaultCursorField": [],
                  "sourceDefinedPrimaryKey": [],
                  "namespace": "public"
                },
                "config": {
                  "syncMode": "full_refresh",
                  "cursorField": [],
                  "destinationSyncMode": "overwrite",
                  "primaryKey": [],
                  "aliasName": "audit_log",
                  "selected": false,
                  "suggested": false,
                  "selectedFields": [],
                  "hashedFields": [],
                  "mappers": []
                }
              }
            ]
          },
          "scheduleType": "cron",
          "scheduleData": {
            "cron": {
              "cronExpression": "0 0 6 * * ?",
              "cronTimeZone": "Europe/Berlin"
            }
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
              "password": "**********"
            },
            "name": "Orders database",
            "sourceName": "Postgres",
            "icon": "https://connectors.airbyte.com/files/metadata/airbyte/source-postgres/latest/icon.svg",
            "isVersionOverrideApplied": false,
            "isEntitled": true,
            "supportState": "supported",
            "createdAt": 1767225600,
            "connectionJobStatuses": {}
          },
          "destination": {
            "destinationDefinitionId": "22f6c74f-5699-40ff-833c-4a879ea40133",
            "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
            "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
            "connectionConfiguration": {
              "project_id": "example-analytics",
              "dataset_id": "airbyte",
              "dataset_location": "EU",
              "credentials_json": "**********"
            },
            "name": "Analytics warehouse",
            "destinationName": "BigQuery",
            "icon": "https://connectors.airbyte.com/files/metadata/airbyte/destination-bigquery/latest/icon.svg",
            "isVersionOverrideApplied": false,
            "isEntitled": true,
            "breakingChanges": {
              "upcomingBreakingChanges": [
                {
                  "version": "4.0.0",
                  "message": "The names of nested columns change.",
                  "upgradeDeadline": "2026-12-01",
                  "migrationDocumentationUrl": "https://docs.airbyte.com/integrations/destinations/bigquery-migrations#4.0.0",
                  "deadlineAction": "auto_upgrade"
                }
              ],
              "minUpgradeDeadline": "2026-12-01",
              "deadlineAction": "auto_upgrade"
            },
            "supportState": "supported",
            "createdAt": 1767225600,
            "resourceAllocation": {
              "default": {
                "memory_request": "1Gi"
              },
              "jobSpecific": [
                {
                  "jobType": "sync",
                  "resourceRequirements": {
                    "memory_limit": "2Gi"
                  }
                }
              ]
            },
            "connectionJobStatuses": {}
          },
          "operations": [
            {
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "operationId": "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e",
              "name": "Build the models",
              "operatorConfiguration": {
                "operatorType": "webhook",
                "webhook": {
                  "webhookConfigId": "6d0f2b4c-8e1a-4c3d-9b5f-7a2c4e6d8f10",
                  "webhookType": "dbtCloud",
                  "dbtCloud": {
                    "accountId": 4711,
                    "jobId": 815
                  },
                  "executionUrl": "https://cloud.getdbt.com/api/v2/accounts/4711/jobs/815/run/",
                  "executionBody": "{\"cause\": \"airbyte\"}"
                }
              }
            }
          ],
          "latestSyncJobCreatedAt": 1785542400,
          "latestSyncJobStatus": "succeeded",
          "isSyncing": false,
          "resourceRequirements": {
            "cpu_request": "0.5",
            "memory_request": "512Mi",
            "memory_limit": "1Gi"
          },
          "catalogId": "d41d8cd9-8f00-4204-a980-0998ecf8427e",
          "schemaChange": "no_change",
          "notifySchemaChanges": true,
          "notifySchemaChangesByEmail": false,
          "nonBreakingChangesPreference": "propagate_columns",
          "createdAt": 1769904000,
          "backfillPreference": "disabled",
          "sourceActorDefinitionVersion": {
            "dockerRepository": "airbyte/source-postgres",
            "dockerImageTag": "3.7.0",
            "supportsRefreshes": false,
            "isVersionOverrideApplied": false,
            "supportLevel": "certified",
            "supportState": "supported",
            "lastPublished": "2026-02-05T12:00:00.000+0000",
            "cdkVersion": "python:6.1.0",
            "supportsFileTransfer": false,
            "supportsDataActivation": false
          },
          "destinationActorDefinitionVersion": {
            "dockerRepository": "airbyte/destination-bigquery",
            "dockerImageTag": "3.0.16",
            "supportsRefreshes": true,
            "isVersionOverrideApplied": false,
            "supportLevel": "certified",
            "supportState": "supported",
            "lastPublished": "2026-02-05T12:00:00.000+0000",
            "cdkVersion": "python:6.1.0",
            "supportsFileTransfer": false,
            "supportsDataActivation": false,
            "breakingChanges": {
              "upcomingBreakingChanges": [
                {
                  "version": "4.0.0",
                  "message": "The names of nested columns change.",
                  "upgradeDeadline": "2026-12-01",
                  "migrationDocumentationUrl": "https://docs.airbyte.com/integrations/destinations/bigquery-migrations#4.0.0",
                  "deadlineAction": "auto_upgrade"
                }
              ],
              "minUpgradeDeadline": "2026-12-01",
              "deadlineAction": "auto_upgrade"
            }
          },
          "tags": [
            {
              "tagId": "9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d",
              "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
              "name": "production",
              "color": "FF6900"
            }
          ],
          "onDemandEnabled": false
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
      "StreamState": {
        "summary": "State by stream",
        "value": "stream"
      },
      "NoState": {
        "summary": "No state, or an unknown connection",
        "value": "not_set"
      },
      "Updates": {
        "summary": "Three connectors with a newer version",
        "value": {
          "destinationDefinitions": 1,
          "sourceDefinitions": 2
        }
      },
      "HashedFields": {
        "summary": "The hashed field has a new name",
        "value": {
          "initialFields": [
            {
              "name": "id",
              "isSelectedPrimaryKey": true,
              "isSelectedCursor": false,
              "type": "NUMBER"
            },
            {
              "name": "customer",
              "isSelectedPrimaryKey": false,
              "isSelectedCursor": false,
              "type": "STRING"
            },
            {
              "name": "updated_at",
              "isSelectedPrimaryKey": false,
              "isSelectedCursor": true,
              "type": "TIMESTAMP_WITH_TIMEZONE"
            }
          ],
          "outputFields": [
            {
              "name": "id",
              "isSelectedPrimaryKey": true,
              "isSelectedCursor": false,
              "type": "NUMBER"
            },
            {
              "name": "customer_hashed",
              "isSelectedPrimaryKey": false,
              "isSelectedCursor": false,
              "type": "STRING"
            },
            {
              "name": "updated_at",
              "isSelectedPrimaryKey": false,
              "isSelectedCursor": true,
              "type": "TIMESTAMP_WITH_TIMEZONE"
            }
          ],
          "mappers": [
            {
              "outputFields": [
                {
                  "name": "id",
                  "isSelectedPrimaryKey": true,
                  "isSelectedCursor": false,
                  "type": "NUMBER"
                },
                {
                  "name": "customer_hashed",
                  "isSelectedPrimaryKey": false,
                  "isSelectedCursor": false,
                  "type": "STRING"
                },
                {
                  "name": "updated_at",
                  "isSelectedPrimaryKey": false,
                  "isSelectedCursor": true,
                  "type": "TIMESTAMP_WITH_TIMEZONE"
                }
              ],
              "inputFields": [
                {
                  "name": "id",
                  "isSelectedPrimaryKey": true,
                  "isSelectedCursor": false,
                  "type": "NUMBER"
                },
                {
                  "name": "customer",
                  "isSelectedPrimaryKey": false,
                  "isSelectedCursor": false,
                  "type": "STRING"
                },
                {
                  "name": "updated_at",
                  "isSelectedPrimaryKey": false,
                  "isSelectedCursor": true,
                  "type": "TIMESTAMP_WITH_TIMEZONE"
                }
              ]
            }
          ]
        }
      },
      "FailedMapper": {
        "summary": "The first mapper failed and changed nothing",
        "value": {
          "initialFields": [
            {
              "name": "id",
              "isSelectedPrimaryKey": true,
              "isSelectedCursor": false,
              "type": "NUMBER"
            },
            {
              "name": "customer",
              "isSelectedPrimaryKey": false,
              "isSelectedCursor": false,
              "type": "STRING"
            },
            {
              "name": "updated_at",
              "isSelectedPrimaryKey": false,
              "isSelectedCursor": true,
              "type": "TIMESTAMP_WITH_TIMEZONE"
            }
          ],
          "outputFields": [
            {
              "name": "id",
              "isSelectedPrimaryKey": true,
              "isSelectedCursor": false,
              "type": "NUMBER"
            },
            {
              "name": "customer",
              "isSelectedPrimaryKey": false,
              "isSelectedCursor": false,
              "type": "STRING"
            },
            {
              "name": "updated_at",
              "isSelectedPrimaryKey": false,
              "isSelectedCursor": true,
              "type": "TIMESTAMP_WITH_TIMEZONE"
            }
          ],
          "mappers": [
            {
              "id": "7e1d3c5b-9a8f-4e6d-b2c4-0f1e3d5c7b9a",
              "outputFields": [
                {
                  "name": "id",
                  "isSelectedPrimaryKey": true,
                  "isSelectedCursor": false,
                  "type": "NUMBER"
                },
                {
                  "name": "customer",
                  "isSelectedPrimaryKey": false,
                  "isSelectedCursor": false,
                  "type": "STRING"
                },
                {
                  "name": "updated_at",
                  "isSelectedPrimaryKey": false,
                  "isSelectedCursor": true,
                  "type": "TIMESTAMP_WITH_TIMEZONE"
                }
              ],
              "inputFields": [
                {
                  "name": "id",
                  "isSelectedPrimaryKey": true,
                  "isSelectedCursor": false,
                  "type": "NUMBER"
                },
                {
                  "name": "customer",
                  "isSelectedPrimaryKey": false,
                  "isSelectedCursor": false,
                  "type": "STRING"
                },
                {
                  "name": "updated_at",
                  "isSelectedPrimaryKey": false,
                  "isSelectedCursor": true,
                  "type": "TIMESTAMP_WITH_TIMEZONE"
                }
              ],
              "validationError": {
                "type": "FIELD_NOT_FOUND",
                "message": "Field buyer not found in stream fields"
              }
            }
          ]
        }
      },
      "CronDescription": {
        "summary": "Every day at noon",
        "value": {
          "cronExpression": "0 0 12 * * ?",
          "description": "at 12:00",
          "nextExecutions": [
            1785585600,
            1785672000,
            1785758400
          ]
        }
      },
      "WebappConfig": {
        "summary": "The community edition",
        "value": {
          "version": "2.0.0",
          "edition": "community",
          "datadogApplicationId": "",
          "datadogClientToken": "",
          "datadogSite": "",
          "datadogService": "",
          "datadogEnv": "",
          "hockeystackApiKey": "",
          "launchdarklyKey": "",
          "osanoKey": "",
          "segmentToken": "",
          "sonarApiUrl": "",
          "coralAgentsApiUrl": "",
          "zendeskKey": "",
          "fullstoryGuidesOrgId": ""
        }
      },
      "PlainConnections": {
        "summary": "One active and one deleted connection",
        "value": {
          "connections": [
            {
              "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
              "name": "Orders to BigQuery",
              "namespaceDefinition": "customformat",
              "namespaceFormat": "raw_${SOURCE_NAMESPACE}",
              "prefix": "shop_",
              "sourceId": "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f",
              "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
              "operationIds": [
                "3c5e7a9b-1d2f-4a6c-8e0b-9f1d3b5a7c2e"
              ],
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
                      "sourceDefinedCursor": false,
                      "defaultCursorField": [],
                      "sourceDefinedPrimaryKey": [
                        [
                          "id"
                        ]
                      ],
                      "namespace": "public",
                      "isResumable": true
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
                      "selected": true,
                      "suggested": false,
                      "includeFiles": false,
                      "fieldSelectionEnabled": false,
                      "selectedFields": [],
                      "hashedFields": [
                        {
                          "fieldPath": [
                            "customer"
                          ]
                        }
                      ],
                      "mappers": [
                        {
                          "id": "7e1d3c5b-9a8f-4e6d-b2c4-0f1e3d5c7b9a",
                          "type": "hashing",
                          "mapperConfiguration": {
                            "fieldNameSuffix": "_hashed",
                            "method": "SHA-256",
                            "targetField": "customer"
                          }
                        }
                      ]
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
                      "sourceDefinedCursor": false,
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
                      "selected": true,
                      "suggested": false,
                      "includeFiles": false,
                      "fieldSelectionEnabled": true,
                      "selectedFields": [
                        {
                          "fieldPath": [
                            "code"
                          ]
                        },
                        {
                          "fieldPath": [
                            "name"
                          ]
                        }
                      ],
                      "hashedFields": [],
                      "mappers": []
                    }
                  }
                ]
              },
              "schedule": {
                "units": 6,
                "timeUnit": "hours"
              },
              "scheduleType": "basic",
              "scheduleData": {
                "basicSchedule": {
                  "timeUnit": "hours",
                  "units": 6
                }
              },
              "status": "active",
              "resourceRequirements": {
                "cpu_request": "0.5",
                "memory_request": "512Mi",
                "memory_limit": "1Gi"
              },
              "sourceCatalogId": "d41d8cd9-8f00-4204-a980-0998ecf8427e",
              "breakingChange": false,
              "notifySchemaChanges": true,
              "notifySchemaChangesByEmail": false,
              "nonBreakingChangesPreference": "propagate_columns",
              "created_at": 1769904000,
              "backfillPreference": "disabled",
              "tags": [
                {
                  "tagId": "9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d",
                  "workspaceId": "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6",
                  "name": "production",
                  "color": "FF6900"
                }
              ],
              "onDemandEnabled": false
            },
            {
              "connectionId": "c47d2b9e-6f1a-4e83-b5d0-91a8e3f7c264",
              "name": "Price list <> Analytics warehouse",
              "namespaceDefinition": "source",
              "sourceId": "b0c1d2e3-f4a5-4b6c-9d7e-8f9a0b1c2d3e",
              "destinationId": "1f9d8e7c-6b5a-4c3d-b2e1-0f9a8b7c6d5e",
              "operationIds": [],
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
                      "sourceDefinedCursor": false,
                      "defaultCursorField": [],
                      "sourceDefinedPrimaryKey": []
                    },
                    "config": {
                      "syncMode": "full_refresh",
                      "cursorField": [],
                      "destinationSyncMode": "append",
                      "primaryKey": [],
                      "aliasName": "price_list",
                      "selected": true,
                      "suggested": false,
                      "includeFiles": false,
                      "fieldSelectionEnabled": false,
                      "selectedFields": [],
                      "hashedFields": [],
                      "mappers": []
                    }
                  }
                ]
              },
              "scheduleType": "manual",
              "status": "deprecated",
              "breakingChange": false,
              "notifySchemaChanges": false,
              "notifySchemaChangesByEmail": false,
              "nonBreakingChangesPreference": "ignore",
              "created_at": 1769904000,
              "backfillPreference": "disabled",
              "tags": [],
              "onDemandEnabled": false
            }
          ]
        }
      },
      "NoConnections": {
        "summary": "No connections",
        "value": {
          "connections": []
        }
      },
      "Token": {
        "summary": "A token",
        "value": {
          "access_token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJleGFtcGxlIn0.c2lnbmF0dXJl"
        }
      },
      "Healthy": {
        "summary": "The server reaches its database",
        "value": {
          "available": true
        }
      },
      "Unhealthy": {
        "summary": "The database is unreachable, but the status is 200",
        "value": {
          "available": false
        }
      },
      "InstanceConfiguration": {
        "summary": "The community edition, before the initial setup",
        "value": {
          "edition": "community",
          "version": "2.0.0",
          "auth": {
            "mode": "simple",
            "clientId": "airbyte-webapp",
            "defaultRealm": "airbyte"
          },
          "airbyteUrl": "http://localhost:8000",
          "initialSetupComplete": false,
          "defaultUserId": "00000000-0000-0000-0000-000000000000",
          "defaultOrganizationId": "00000000-0000-0000-0000-000000000000",
          "defaultOrganizationEmail": "",
          "trackingStrategy": "logging"
        }
      },
      "OpenInstanceConfiguration": {
        "summary": "Authentication is disabled",
        "value": {
          "edition": "community",
          "version": "2.0.0",
          "auth": {
            "mode": "none",
            "clientId": "airbyte-webapp",
            "defaultRealm": "airbyte"
          },
          "airbyteUrl": "airbyte-url-not-configured",
          "initialSetupComplete": true,
          "defaultUserId": "00000000-0000-0000-0000-000000000000",
          "defaultOrganizationId": "00000000-0000-0000-0000-000000000000",
          "defaultOrganizationEmail": "ops@example.com",
          "trackingStrategy": "segment"
        }
      },
      "UnknownConnection": {
        "summary": "404, no connection with that id",
        "value": {
          "errorId": "0f3c2a52-6f0d-4a39-9f3e-3f0c6f1f7c11"
        }
      },
      "UnknownEnumValue": {
        "summary": "400, a status in capitals",
        "value": {
          "message": "Bad Request",
          "_links": {
            "self": {
              "href": "/api/v1/web_backend/connections/update",
              "templated": false
            }
          },
          "_embedded": {
            "errors": [
              {
                "message": "Failed to convert argument [webBackendConnectionUpdate] for value [null] due to: Cannot construct instance of `io.airbyte.api.model.generated.ConnectionStatus`, problem: Unexpected value 'ACTIVE'",
                "path": "/webBackendConnectionUpdate",
                "_links": {},
                "_embedded": {}
              }
            ]
          }
        }
      },
      "MalformedJson": {
        "summary": "400, a body that is not JSON",
        "value": {
          "message": "Invalid JSON",
          "_links": {
            "self": {
              "href": "/api/v1/web_backend/connections/get",
              "templated": false
            }
          },
          "_embedded": {
            "errors": [
              {
                "message": "Invalid JSON: Unexpected end-of-input: expected close marker for Object",
                "_links": {},
                "_embedded": {}
              }
            ]
          }
        }
      },
      "WrongCronExpression": {
        "summary": "400, a cron expression of five fields",
        "value": {
          "status": 400,
          "type": "error:cron-validation/invalid-expression",
          "title": "Invalid cron expression",
          "detail": "The cron expression is invalid",
          "documentationUrl": null,
          "data": {
            "cronExpression": "0 12 * * *",
            "validationErrorMessage": "Cron expression contains 5 parts but we expect one of [6, 7]"
          }
        }
      },
      "WrongMapper": {
        "summary": "400, a mapper without its settings",
        "value": {
          "status": 400,
          "type": "error:mapper-validation/missing-required-param",
          "title": "Mapper configuration missing required parameter",
          "detail": "The mapper configuration is missing a required parameter",
          "documentationUrl": null,
          "data": {
            "mapperId": null,
            "mapperType": "hashing",
            "message": "No settings were given."
          }
        }
      },
      "NoToken": {
        "summary": "401, no token",
        "value": {
          "message": "Unauthorized",
          "_links": {
            "self": {
              "href": "/api/v1/web_backend/connections/list",
              "templated": false
            }
          },
          "_embedded": {
            "errors": [
              {
                "message": "Unauthorized",
                "_links": {},
                "_embedded": {}
              }
            ]
          }
        }
      },
      "NoRole": {
        "summary": "403, no role for the workspace, or an unknown id",
        "value": {
          "message": "Forbidden",
          "_links": {
            "self": {
              "href": "/api/v1/web_backend/connections/get",
              "templated": false
            }
          },
          "_embedded": {
            "errors": [
              {
                "message": "Forbidden",
                "_links": {},
                "_embedded": {}
              }
            ]
          }
        }
      },
      "NoEditor": {
        "summary": "403, a refreshed catalog without an editor role",
        "value": {
          "status": 403,
          "type": "https://reference.airbyte.com/reference/errors#forbidden",
          "title": "forbidden",
          "detail": "The request is forbidden.",
          "documentationUrl": null,
          "data": {
            "message": "Caller does not have the required permissions to access the resource(s)."
          }
        }
      },
      "NotEntitled": {
        "summary": "403, on-demand capacity in the community edition",
        "value": {
          "status": 403,
          "type": "error:license/entitlement",
          "title": "License Entitlement Error",
          "detail": "The license for this organization is not entitled to use the requested feature.",
          "documentationUrl": null,
          "data": {
            "entitlement": "feature-on-demand-capacity-enabled",
            "resourceId": null
          }
        }
      },
      "Locked": {
        "summary": "409, a change of a locked connection",
        "value": {
          "status": 409,
          "type": "error:connection/locked",
          "title": "Connection is locked",
          "detail": "The connection is locked and cannot be modified.",
          "documentationUrl": null,
          "data": {
            "connectionId": "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03",
            "statusReason": null
          }
        }
      },
      "RefusedByDatabase": {
        "summary": "409, a negative page size",
        "value": {
          "message": "Failed to access database. Check the server logs for more information",
          "exceptionStack": [],
          "rootCauseExceptionStack": [],
          "errorId": "0f3c2a52-6f0d-4a39-9f3e-3f0c6f1f7c11"
        }
      },
      "TwoSchedules": {
        "summary": "422, a schedule in both forms",
        "value": {
          "message": "The provided configuration does not fulfill the specification. Errors: supply old or new schedule schema but not both",
          "exceptionStack": [],
          "rootCauseExceptionStack": [],
          "errorId": "0f3c2a52-6f0d-4a39-9f3e-3f0c6f1f7c11"
        }
      },
      "Unexplained": {
        "summary": "The message is only in the log of the server",
        "value": {
          "errorId": "0f3c2a52-6f0d-4a39-9f3e-3f0c6f1f7c11"
        }
      },
      "WrongSecret": {
        "summary": "400, a wrong secret",
        "value": {
          "message": "Bad Request",
          "_links": {
            "self": {
              "href": "/api/v1/applications/token",
              "templated": false
            }
          },
          "_embedded": {
            "errors": [
              {
                "message": "Invalid client id or token",
                "_links": {},
                "_embedded": {}
              }
            ]
          }
        }
      },
      "TooSlow": {
        "summary": "408, the identity provider takes too long",
        "value": {
          "status": 408,
          "type": "error:request-timeout-exceeded",
          "title": "Request timeout exceeded",
          "detail": "The request took too long.",
          "documentationUrl": null,
          "data": {
            "timeout": "PT1S"
          }
        }
      }
    }
  }
};
