// Generated from spec/ by `npm run generate`. Do not edit.
export interface paths {
    "/evaluate/flags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The flag's key, percent-encoded or not, because some providers do not.
                 * @example new-feature
                 */
                key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a flag
         * @description What one flag answers for a context. Without `value` the application goes on with its own default: the flag serves
         *     no variation.
         */
        post: operations["evaluateFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluate/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate all flags
         * @description What all flags answer for a context, in key order. A flag that cannot be evaluated has an error in its place.
         *
         *     Send the `ETag` of the last answer back as `If-None-Match`: 304 says that the answer would be the same. The tag covers
         *     the flags, the context and the stream's token. A 304 is counted like any answer.
         */
        post: operations["evaluateFlags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the flags
         * @description Server-sent events that say when it is worth evaluating all flags again. A stream is not counted against the limit.
         *
         *     - An event comes after each change of the environment's flags and when the window of a rule opens or closes, with
         *       `data: {"type": "refetchEvaluation", "etag": "…"}`. A slow reader gets only the newest.
         *     - `id:` is the same tag. With `since` or `Last-Event-ID`, an event comes at once if there was a change after that tag;
         *       without either, one always comes at once.
         *     - A comment comes every 15 seconds.
         *     - The stream ends when the environment is deleted, when the credential that the token was given to is revoked or
         *       expires, and when the server stops.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the manifest
         * @description The project's active flags, in key order, as `openfeature pull` reads them.
         *
         *     `defaultValue` is what the flag serves where it is off or, where that is nothing, where it is on; a flag that serves
         *     nothing has its usual off value. Null is written as `{}`, because the OpenFeature CLI takes null for a value that is
         *     missing.
         */
        get: operations["getManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manifest/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a flag from a manifest
         * @description The flag is off in every environment. A boolean flag has the variations `on` and `off`, and its off variation is the
         *     one whose value is `defaultValue`; every other flag has one variation, `default`, with that value.
         */
        post: operations["createManifestFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manifest/flags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                key: components["parameters"]["ManifestFlagKeyPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a flag from a manifest
         * @description Changes what a manifest says of the flag. Its key never changes, nor does its type, but that a number flag may be
         *     called `integer` or `float`. Without `description` it becomes empty; without `name` or `defaultValue` they stay,
         *     because the OpenFeature CLI knows no names.
         *
         *     A new `defaultValue` makes the variation that has that value the off variation. Where none has it, the variation that
         *     the old one came from gets it, wherever that is served.
         */
        put: operations["updateManifestFlag"];
        post?: never;
        /**
         * Archive a flag from a manifest
         * @description An archived flag evaluates as if it did not exist, and keeps everything. `POST /api/v1/flags/{flag_key}/restore` brings it back.
         */
        delete: operations["archiveManifestFlag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Any JSON value, nested at most 32 levels. No property in it is called `__proto__` or has an empty name.
         * @example true
         */
        JsonValue: unknown;
        /**
         * @description Who asks. Everything in it may be used by rules, nothing in it is stored. What is not `targetingKey` is an attribute.
         *     A condition that cannot read its attribute does not hold.
         * @example {
         *       "targetingKey": "user-42",
         *       "country": "CH",
         *       "plan": "pro"
         *     }
         */
        EvaluationContext: {
            /** @description Whose answers stay the same; without it, rollouts by targeting key reach nobody. */
            targetingKey?: string | null;
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description Whom to evaluate for. Properties beside the context are ignored.
         * @example {
         *       "context": {
         *         "targetingKey": "user-42",
         *         "country": "CH"
         *       }
         *     }
         */
        EvaluationRequest: {
            context?: components["schemas"]["EvaluationContext"];
        } & {
            [key: string]: components["schemas"]["JsonValue"];
        };
        /**
         * @description A name chosen by people and used in paths: letters, digits, `_`, `-` and `.`, beginning with a letter, a digit or `_`.
         * @example new-feature
         */
        Key: string;
        /**
         * @description `DISABLED`: off in this environment. `TARGETING_MATCH`: a rule or an override served a variation. `SPLIT`: a rollout
         *     did. `DEFAULT`: no rule served, or a prerequisite failed (`metadata.nativeReason` says so).
         * @example SPLIT
         * @enum {string}
         */
        Reason: "DISABLED" | "TARGETING_MATCH" | "SPLIT" | "DEFAULT";
        /**
         * @description The key of the environment.
         * @example prod
         */
        FlagSetId: string;
        /**
         * @description The environment's revision; it counts the changes that evaluation can see.
         * @example 7
         */
        FlagSetVersion: string;
        /**
         * @description What else is known of the answer, for hooks and telemetry.
         * @example {
         *       "flagSetId": "prod",
         *       "version": "7",
         *       "enabled": true,
         *       "rule": "rul_mYe8sGq2LwX0TnB5"
         *     }
         */
        FlagMetadata: {
            flagSetId: components["schemas"]["FlagSetId"];
            version: components["schemas"]["FlagSetVersion"];
            /** @description Whether the flag is on in the environment. */
            enabled: boolean;
            /** @description The id of the rule that served; absent where none did. */
            rule?: string;
            /** @description Burgee's own reason, where `reason` cannot say it. */
            nativeReason?: string;
        };
        /**
         * @description What the flag answers, and why.
         * @example {
         *       "key": "new-feature",
         *       "value": true,
         *       "variant": "on",
         *       "reason": "TARGETING_MATCH",
         *       "metadata": {
         *         "flagSetId": "prod",
         *         "version": "7",
         *         "enabled": true,
         *         "rule": "rul_mYe8sGq2LwX0TnB5"
         *       }
         *     }
         */
        Evaluation: {
            key: components["schemas"]["Key"];
            /**
             * @description The variation's value; absent where the flag serves none, and the application goes on with its own default. Whole
             *     numbers of a flag that the manifest lists as `float` are written as floats (`3.0`).
             */
            value?: components["schemas"]["JsonValue"];
            /** @description The key of the variation; empty where there is none, because some providers fail where it is absent. */
            variant: string;
            reason: components["schemas"]["Reason"];
            metadata: components["schemas"]["FlagMetadata"];
        };
        /**
         * @description OpenFeature's words. `FLAG_NOT_FOUND`: there is no such flag, or the credential may not see it. `PARSE_ERROR`: the body is no JSON.
         *     `INVALID_CONTEXT`: the context is not as the contract says. `GENERAL`: anything else; the status says what.
         * @example FLAG_NOT_FOUND
         * @enum {string}
         */
        ErrorCode: "FLAG_NOT_FOUND" | "PARSE_ERROR" | "INVALID_CONTEXT" | "GENERAL";
        /**
         * @description A sentence for people; may change.
         * @example Feature flag 'my-flag' does not exist in environment 'prod'.
         */
        ErrorDetails: string;
        /**
         * @description Every answer of the evaluation protocol that is not a success.
         * @example {
         *       "key": "my-flag",
         *       "errorCode": "FLAG_NOT_FOUND",
         *       "errorDetails": "Feature flag 'my-flag' does not exist in environment 'prod'."
         *     }
         */
        ErrorAnswer: {
            /** @description The flag that was asked for, where it was one. */
            key?: string;
            errorCode: components["schemas"]["ErrorCode"];
            errorDetails: components["schemas"]["ErrorDetails"];
        };
        /**
         * @description A flag that cannot be evaluated for this context, and why.
         * @example {
         *       "key": "odd-flag",
         *       "errorCode": "GENERAL",
         *       "errorDetails": "Feature flag 'odd-flag' cannot be evaluated for this context."
         *     }
         */
        EvaluationFailure: {
            key: components["schemas"]["Key"];
            errorCode: components["schemas"]["ErrorCode"];
            errorDetails: components["schemas"]["ErrorDetails"];
        };
        /**
         * @description What is known of all flags together.
         * @example {
         *       "flagSetId": "prod",
         *       "version": "7"
         *     }
         */
        FlagSetMetadata: {
            flagSetId: components["schemas"]["FlagSetId"];
            version: components["schemas"]["FlagSetVersion"];
        };
        /**
         * @description Where the stream is, on this server.
         * @example {
         *       "requestUri": "/ofrep/v1/events?token=est_eyJhIjoxfQ.mYe8sGq2LwX0TnB5&since=3q2-7wAB"
         *     }
         */
        EventStreamEndpoint: {
            /** @description Path and query. They hold a token, and belong in no log. */
            requestUri: string;
        };
        /**
         * @description A stream of server-sent events.
         * @example {
         *       "type": "sse",
         *       "endpoint": {
         *         "requestUri": "/ofrep/v1/events?token=est_eyJhIjoxfQ.mYe8sGq2LwX0TnB5&since=3q2-7wAB"
         *       },
         *       "inactivityDelaySec": 120
         *     }
         */
        EventStream: {
            /**
             * @description The kind of the stream.
             * @constant
             */
            type: "sse";
            endpoint: components["schemas"]["EventStreamEndpoint"];
            /** @description Seconds for which a page should be out of sight before it closes the stream. */
            inactivityDelaySec: number;
        };
        /**
         * @description The answers of all flags that the credential may see, in key order.
         * @example {
         *       "flags": [
         *         {
         *           "key": "new-feature",
         *           "value": true,
         *           "variant": "on",
         *           "reason": "TARGETING_MATCH",
         *           "metadata": {
         *             "flagSetId": "prod",
         *             "version": "7",
         *             "enabled": true,
         *             "rule": "rul_mYe8sGq2LwX0TnB5"
         *           }
         *         }
         *       ],
         *       "metadata": {
         *         "flagSetId": "prod",
         *         "version": "7"
         *       },
         *       "eventStreams": [
         *         {
         *           "type": "sse",
         *           "endpoint": {
         *             "requestUri": "/ofrep/v1/events?token=est_eyJhIjoxfQ.mYe8sGq2LwX0TnB5&since=3q2-7wAB"
         *           },
         *           "inactivityDelaySec": 120
         *         }
         *       ]
         *     }
         */
        EvaluationBatch: {
            /** @description The answers. */
            flags: (components["schemas"]["Evaluation"] | components["schemas"]["EvaluationFailure"])[];
            metadata: components["schemas"]["FlagSetMetadata"];
            /** @description Where to hear when it is worth asking again. Only API keys get one. */
            eventStreams?: components["schemas"]["EventStream"][];
        };
        /**
         * @description Server-sent events, as the HTML standard defines their text.
         * @example id: 3q2-7wAB
         *     data: {"type":"refetchEvaluation","etag":"3q2-7wAB"}
         */
        Events: string;
        /**
         * @description A name for people.
         * @example New feature
         */
        Name: string;
        /**
         * @description What the flag's values are. `object` is any JSON. `float` is in the manifests of the OpenFeature CLI, though not in its
         *     API's document.
         *
         *     A number flag is listed as `float` while one of its values has a fraction, or while its metadata has
         *     `openfeature_type: float`; else as `integer`. To create or update it as `float` writes that mark, to update it as
         *     `integer` takes it away.
         * @example boolean
         * @enum {string}
         */
        ManifestFlagType: "boolean" | "string" | "integer" | "float" | "object";
        /**
         * @description What it is for; may be empty.
         * @example Enable the new feature
         */
        Description: string;
        /**
         * @description A flag as a manifest has it.
         * @example {
         *       "key": "search-rollout",
         *       "name": "Search rollout",
         *       "type": "boolean",
         *       "description": "The new search.",
         *       "defaultValue": false
         *     }
         */
        ManifestFlag: {
            key: components["schemas"]["Key"];
            name: components["schemas"]["Name"];
            type: components["schemas"]["ManifestFlagType"];
            description: components["schemas"]["Description"];
            /** @description What an application gets where it gets nothing else. Never null. */
            defaultValue: components["schemas"]["JsonValue"];
        };
        /**
         * @description The active flags of a project.
         * @example {
         *       "flags": []
         *     }
         */
        Manifest: {
            /** @description In key order. */
            flags: components["schemas"]["ManifestFlag"][];
        };
        /**
         * @description One thing that was wrong.
         * @example {
         *       "field": "key",
         *       "code": "VALIDATION_FAILED",
         *       "message": "must be the key in the path"
         *     }
         */
        ManifestErrorDetail: {
            /** @description Which part of the request; absent where it is none. */
            field?: string;
            /** @description Programs switch on it: a code of Burgee's own contract, or `FLAG_ARCHIVED`. */
            code: string;
            /** @description What is wrong with it; may change. */
            message: string;
        };
        /**
         * @description What was wrong, and what to do.
         * @example {
         *       "message": "The path names feature flag 'search-rollout' and the body 'search': name one.",
         *       "status": 400,
         *       "details": [
         *         {
         *           "field": "key",
         *           "code": "VALIDATION_FAILED",
         *           "message": "must be the key in the path"
         *         }
         *       ]
         *     }
         */
        ManifestError: {
            /** @description A sentence for people; may change. */
            message: string;
            /** @description The status of the answer. */
            status: number;
            /** @description Each thing that was wrong. */
            details: components["schemas"]["ManifestErrorDetail"][];
        };
        /**
         * @description Every answer of the manifest that is not a success.
         * @example {
         *       "error": {
         *         "message": "The path names feature flag 'search-rollout' and the body 'search': name one.",
         *         "status": 400,
         *         "details": [
         *           {
         *             "field": "key",
         *             "code": "VALIDATION_FAILED",
         *             "message": "must be the key in the path"
         *           }
         *         ]
         *       }
         *     }
         */
        ManifestErrorEnvelope: {
            error: components["schemas"]["ManifestError"];
        };
        /**
         * @description What it is for; null is empty.
         * @example The new search.
         */
        ManifestDescription: string | null;
        /**
         * @description A new flag.
         * @example {
         *       "key": "search-rollout",
         *       "type": "boolean",
         *       "defaultValue": false
         *     }
         */
        ManifestFlagCreate: {
            key: components["schemas"]["Key"];
            /** @description The key, unless given. */
            name?: components["schemas"]["Name"];
            type: components["schemas"]["ManifestFlagType"];
            description?: components["schemas"]["ManifestDescription"];
            /** @description A value of the type, not null; an `integer` has no fraction. */
            defaultValue: components["schemas"]["JsonValue"];
        };
        /**
         * Format: date-time
         * @description A moment in UTC, to the second.
         * @example 2025-01-15T10:30:00Z
         */
        Time: string;
        /**
         * @description A flag, and when it was changed last.
         * @example {
         *       "flag": {
         *         "key": "search-rollout",
         *         "name": "Search rollout",
         *         "type": "boolean",
         *         "description": "The new search.",
         *         "defaultValue": false
         *       },
         *       "updatedAt": "2025-01-15T10:30:00Z"
         *     }
         */
        ManifestFlagEnvelope: {
            flag: components["schemas"]["ManifestFlag"];
            updatedAt: components["schemas"]["Time"];
        };
        /**
         * @description A flag as it is to be.
         * @example {
         *       "key": "search-rollout",
         *       "type": "boolean",
         *       "description": "The new search.",
         *       "defaultValue": true
         *     }
         */
        ManifestFlagUpdate: {
            /** @description The key in the path. */
            key: components["schemas"]["Key"];
            name?: components["schemas"]["Name"];
            type: components["schemas"]["ManifestFlagType"];
            description?: components["schemas"]["ManifestDescription"];
            /** @description A value of the type, not null; an `integer` has no fraction. */
            defaultValue?: components["schemas"]["JsonValue"];
        };
        /**
         * @description What became of the flag.
         * @example {
         *       "message": "Feature flag 'search-rollout' is archived: to have it back, restore it with POST /api/v1/flags/search-rollout/restore.",
         *       "archivedAt": "2025-01-15T11:00:00Z"
         *     }
         */
        ManifestArchived: {
            /** @description A sentence for people; may change. */
            message: string;
            archivedAt: components["schemas"]["Time"];
        };
        /**
         * @description An answer that is not a success, in the shape of the evaluation protocol or of the manifest.
         * @example {
         *       "errorCode": "GENERAL",
         *       "errorDetails": "No operation has the path /ofrep/v1/configuration."
         *     }
         */
        AnyError: components["schemas"]["ErrorAnswer"] | components["schemas"]["ManifestErrorEnvelope"];
    };
    responses: {
        /** @description No operation has this path. */
        UnknownPath: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The path has no such method. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The request is not as the contract says. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description No credential, or a bad one. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description The credential is good, but not for this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description The flag does not exist in the environment, or the credential may not see it. */
        FlagNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description The body is longer than 1 MiB. */
        BodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description The body is not JSON in UTF-8, or it is compressed. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description Over the limit. Some providers serve defaults until the time is over. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description A fault of the server. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description The database is away, and what was asked for is not in memory; or there are too many open streams. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description The credential belongs to no environment, and the default one does not exist. */
        EnvironmentNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description The request is not as the contract says. Nothing was changed. */
        ManifestBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManifestErrorEnvelope"];
            };
        };
        /** @description No credential, or a bad one. */
        ManifestUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManifestErrorEnvelope"];
            };
        };
        /** @description The credential is good, but not for this. */
        ManifestForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManifestErrorEnvelope"];
            };
        };
        /** @description The credential is a person's, and the project `default` does not exist for them. */
        ManifestProjectNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManifestErrorEnvelope"];
            };
        };
        /** @description Over the limit. */
        ManifestTooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManifestErrorEnvelope"];
            };
        };
        /** @description A fault of the server. A change may or may not have been made: look before you try again. */
        ManifestInternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManifestErrorEnvelope"];
            };
        };
        /** @description The database is away. A change may or may not have been made: look before you try again. */
        ManifestServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManifestErrorEnvelope"];
            };
        };
        /** @description The body is longer than 1 MiB. */
        ManifestBodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManifestErrorEnvelope"];
            };
        };
        /** @description The body is not JSON in UTF-8, or it is compressed. */
        ManifestUnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManifestErrorEnvelope"];
            };
        };
        /** @description The default value is not of the flag's type, or not as its JSON Schema says. */
        ManifestUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManifestErrorEnvelope"];
            };
        };
        /** @description The flag does not exist in the project. */
        ManifestFlagNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManifestErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description The flag's key, percent-encoded or not, because some providers do not.
         * @example new-feature
         */
        FlagKeyPath: string;
        /**
         * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
         * @example "7.mYe8sGq2LwX0TnB5"
         */
        IfNoneMatch: string;
        /**
         * @description The `etag` of the event that made the caller ask. It changes nothing, because the answer is always from the newest flags.
         * @example 3q2-7wAB
         */
        FlagConfigEtag: string;
        /**
         * @description The `lastModified` of the event that made the caller ask. It changes nothing, and this server's events have none.
         * @example 1736937000
         */
        FlagConfigLastModified: string;
        /**
         * @description The tag of the answers that the caller has, as `eventStreams` gives it. `Last-Event-ID` takes precedence.
         * @example 3q2-7wAB
         */
        Since: string;
        /**
         * @description The id of the last event that the caller has seen.
         * @example 3q2-7wAB
         */
        LastEventId: string;
        /**
         * @description The flag's key.
         * @example new-feature
         */
        ManifestFlagKeyPath: components["schemas"]["Key"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in the server's logs and in the audit log. Sent back as it came when it is 1 to 128 letters, digits, `.`, `_` or `-`.
         * @example 4f1c8a52-2d0e-4f06-9d0c-0f3a2a6f8b11
         */
        RequestId: string;
        /**
         * @description Requests allowed in the current window; 0 where nothing is limited.
         * @example 1000
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the current window.
         * @example 994
         */
        RateLimitRemaining: number;
        /**
         * @description When the window resets, in Unix seconds.
         * @example 1736937000
         */
        RateLimitReset: number;
        /**
         * @description The answer may be read by pages of any origin.
         * @example *
         */
        AnyOrigin: "*";
        /**
         * @description The headers of the answer that pages of other origins may read.
         * @example ETag, Retry-After, WWW-Authenticate, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Request-Id, X-Flagsmith-Document-Updated-At
         */
        ExposedHeaders: string;
        /**
         * @description The schemes that this operation accepts.
         * @example Bearer realm="burgee"
         */
        WwwAuthenticate: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description A strong validator of the whole answer. It changes with the flags that the credential may see, the windows that are
         *     open, the context and the stream's token.
         * @example "mYe8sGq2LwX0TnB5"
         */
        AnswersTag: string;
        /**
         * @description Nothing of the answer is to be kept.
         * @example no-store
         */
        NoStore: "no-store";
        /**
         * @description Tells proxies that understand it to pass on each event at once.
         * @example no
         */
        Unbuffered: "no";
        /**
         * @description What the credential may do with the manifest, of `read`, `write` and `delete`; `delete` is to archive.
         * @example read,write,delete
         */
        ManifestCapabilities: string;
        /**
         * @description Where the new flag is changed and archived, as a path on this server.
         * @example /openfeature/v0/manifest/flags/search-rollout
         */
        ManifestFlagLocation: string;
        /**
         * @description The methods that this path has.
         * @example GET, POST
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    evaluateFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The flag's key, percent-encoded or not, because some providers do not.
                 * @example new-feature
                 */
                key: components["parameters"]["FlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FlagNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateFlags: {
        parameters: {
            query?: {
                /**
                 * @description The `etag` of the event that made the caller ask. It changes nothing, because the answer is always from the newest flags.
                 * @example 3q2-7wAB
                 */
                flagConfigEtag?: components["parameters"]["FlagConfigEtag"];
                /**
                 * @description The `lastModified` of the event that made the caller ask. It changes nothing, and this server's events have none.
                 * @example 1736937000
                 */
                flagConfigLastModified?: components["parameters"]["FlagConfigLastModified"];
            };
            header?: {
                /**
                 * @description The ETags of what the caller has, or `*`. When one of them is that of the answer, the answer is 304.
                 * @example "7.mYe8sGq2LwX0TnB5"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description The answers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["AnswersTag"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "flags": [
                     *         {
                     *           "key": "new-feature",
                     *           "value": true,
                     *           "variant": "on",
                     *           "reason": "TARGETING_MATCH",
                     *           "metadata": {
                     *             "flagSetId": "prod",
                     *             "version": "7",
                     *             "enabled": true,
                     *             "rule": "rul_mYe8sGq2LwX0TnB5"
                     *           }
                     *         },
                     *         {
                     *           "key": "odd-flag",
                     *           "errorCode": "GENERAL",
                     *           "errorDetails": "Feature flag 'odd-flag' cannot be evaluated for this context."
                     *         }
                     *       ],
                     *       "metadata": {
                     *         "flagSetId": "prod",
                     *         "version": "7"
                     *       },
                     *       "eventStreams": [
                     *         {
                     *           "type": "sse",
                     *           "endpoint": {
                     *             "requestUri": "/ofrep/v1/events?token=est_eyJhIjoxfQ.mYe8sGq2LwX0TnB5&since=3q2-7wAB"
                     *           },
                     *           "inactivityDelaySec": 120
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EvaluationBatch"];
                };
            };
            /** @description The caller has these answers already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    ETag: components["headers"]["AnswersTag"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EnvironmentNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /**
                 * @description The tag of the answers that the caller has, as `eventStreams` gives it. `Last-Event-ID` takes precedence.
                 * @example 3q2-7wAB
                 */
                since?: components["parameters"]["Since"];
            };
            header?: {
                /**
                 * @description The id of the last event that the caller has seen.
                 * @example 3q2-7wAB
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, for as long as the caller listens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "X-Accel-Buffering": components["headers"]["Unbuffered"];
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposedHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 1000
                     *
                     *     id: 3q2-7wAB
                     *     data: {"type":"refetchEvaluation","etag":"3q2-7wAB"}
                     *
                     *     :
                     */
                    "text/event-stream": components["schemas"]["Events"];
                };
            };
            /** @description The request is not as the contract says. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description No token, or a bad one. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description The credential is good, but it is no token of a stream. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            404: components["responses"]["EnvironmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getManifest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The manifest. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Manifest-Capabilities": components["headers"]["ManifestCapabilities"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "flags": [
                     *         {
                     *           "key": "search-rollout",
                     *           "name": "Search rollout",
                     *           "type": "boolean",
                     *           "description": "The new search.",
                     *           "defaultValue": false
                     *         },
                     *         {
                     *           "key": "page-size",
                     *           "name": "page-size",
                     *           "type": "integer",
                     *           "description": "",
                     *           "defaultValue": 20
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Manifest"];
                };
            };
            400: components["responses"]["ManifestBadRequest"];
            401: components["responses"]["ManifestUnauthorized"];
            403: components["responses"]["ManifestForbidden"];
            404: components["responses"]["ManifestProjectNotFound"];
            429: components["responses"]["ManifestTooManyRequests"];
            500: components["responses"]["ManifestInternalError"];
            503: components["responses"]["ManifestServiceUnavailable"];
        };
    };
    createManifestFlag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManifestFlagCreate"];
            };
        };
        responses: {
            /** @description The new flag. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Manifest-Capabilities": components["headers"]["ManifestCapabilities"];
                    Location: components["headers"]["ManifestFlagLocation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "flag": {
                     *         "key": "search-rollout",
                     *         "name": "Search rollout",
                     *         "type": "boolean",
                     *         "description": "The new search.",
                     *         "defaultValue": false
                     *       },
                     *       "updatedAt": "2025-01-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ManifestFlagEnvelope"];
                };
            };
            400: components["responses"]["ManifestBadRequest"];
            401: components["responses"]["ManifestUnauthorized"];
            403: components["responses"]["ManifestForbidden"];
            404: components["responses"]["ManifestProjectNotFound"];
            /** @description The key is taken, be it by an archived flag. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestErrorEnvelope"];
                };
            };
            413: components["responses"]["ManifestBodyTooLarge"];
            415: components["responses"]["ManifestUnsupportedMediaType"];
            422: components["responses"]["ManifestUnprocessable"];
            429: components["responses"]["ManifestTooManyRequests"];
            500: components["responses"]["ManifestInternalError"];
            503: components["responses"]["ManifestServiceUnavailable"];
        };
    };
    updateManifestFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                key: components["parameters"]["ManifestFlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManifestFlagUpdate"];
            };
        };
        responses: {
            /** @description The flag after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Manifest-Capabilities": components["headers"]["ManifestCapabilities"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "flag": {
                     *         "key": "new-feature",
                     *         "name": "New feature",
                     *         "type": "boolean",
                     *         "description": "The new search.",
                     *         "defaultValue": true
                     *       },
                     *       "updatedAt": "2025-01-15T11:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ManifestFlagEnvelope"];
                };
            };
            400: components["responses"]["ManifestBadRequest"];
            401: components["responses"]["ManifestUnauthorized"];
            403: components["responses"]["ManifestForbidden"];
            404: components["responses"]["ManifestFlagNotFound"];
            /** @description The flag is archived, or of another type. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestErrorEnvelope"];
                };
            };
            413: components["responses"]["ManifestBodyTooLarge"];
            415: components["responses"]["ManifestUnsupportedMediaType"];
            422: components["responses"]["ManifestUnprocessable"];
            429: components["responses"]["ManifestTooManyRequests"];
            500: components["responses"]["ManifestInternalError"];
            503: components["responses"]["ManifestServiceUnavailable"];
        };
    };
    archiveManifestFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The flag's key.
                 * @example new-feature
                 */
                key: components["parameters"]["ManifestFlagKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag is archived. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Manifest-Capabilities": components["headers"]["ManifestCapabilities"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Feature flag 'new-feature' is archived: to have it back, restore it with POST /api/v1/flags/new-feature/restore.",
                     *       "archivedAt": "2025-01-15T11:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ManifestArchived"];
                };
            };
            400: components["responses"]["ManifestBadRequest"];
            401: components["responses"]["ManifestUnauthorized"];
            403: components["responses"]["ManifestForbidden"];
            404: components["responses"]["ManifestFlagNotFound"];
            /** @description The flag is archived already, or another flag needs it. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestErrorEnvelope"];
                };
            };
            429: components["responses"]["ManifestTooManyRequests"];
            500: components["responses"]["ManifestInternalError"];
            503: components["responses"]["ManifestServiceUnavailable"];
        };
    };
}
