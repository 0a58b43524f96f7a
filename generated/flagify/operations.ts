// Generated from spec/ by `npm run generate`. Do not edit.
import type { operations } from './types.js';

/** Every operation of the contract, by operationId: what routing, authorisation, limits and tests are derived from. */
export const operationTable = {
  listFlags: {"method":"get","path":"/flags","base":"/v1","tag":"flags","statuses":[200,400,401,403,429,500,503],"rateLimit":"management","cors":false,"hasBody":false,"bodyRequired":false,"produces":"application/json","security":[{"scheme":"ApiKeyAuth","scopes":["flags:read"]}]},
  createFlag: {"method":"post","path":"/flags","base":"/v1","tag":"flags","statuses":[201,400,401,403,409,413,415,422,429,500,503],"rateLimit":"management","cors":false,"hasBody":true,"bodyRequired":true,"produces":"application/json","security":[{"scheme":"ApiKeyAuth","scopes":["flags:write"]}]},
  getFlag: {"method":"get","path":"/flags/{key}","base":"/v1","tag":"flags","statuses":[200,400,401,403,404,429,500,503],"rateLimit":"management","cors":false,"hasBody":false,"bodyRequired":false,"produces":"application/json","security":[{"scheme":"ApiKeyAuth","scopes":["flags:read"]}]},
  updateFlag: {"method":"patch","path":"/flags/{key}","base":"/v1","tag":"flags","statuses":[200,400,401,403,404,409,413,415,422,429,500,503],"rateLimit":"management","cors":false,"hasBody":true,"bodyRequired":true,"produces":"application/json","security":[{"scheme":"ApiKeyAuth","scopes":["flags:write"]}]},
  deleteFlag: {"method":"delete","path":"/flags/{key}","base":"/v1","tag":"flags","statuses":[200,400,401,403,404,409,429,500,503],"rateLimit":"management","cors":false,"hasBody":false,"bodyRequired":false,"produces":"application/json","security":[{"scheme":"ApiKeyAuth","scopes":["flags:delete"]}]},
  evaluateFlag: {"method":"post","path":"/evaluate","base":"/v1","tag":"evaluation","statuses":[200,400,401,403,404,413,415,429,500,503],"rateLimit":"evaluation","cors":true,"hasBody":true,"bodyRequired":true,"produces":"application/json","security":[{"scheme":"ApiKeyAuth","scopes":["flags:evaluate"]}]},
  listEnvironments: {"method":"get","path":"/environments","base":"/v1","tag":"environments","statuses":[200,400,401,403,429,500,503],"rateLimit":"management","cors":false,"hasBody":false,"bodyRequired":false,"produces":"application/json","security":[{"scheme":"ApiKeyAuth","scopes":["environments:read"]}]},
  rotateApiKeys: {"method":"post","path":"/environments/{id}/api-keys/rotate","base":"/v1","tag":"environments","statuses":[200,400,401,403,404,413,415,429,500,503],"rateLimit":"management","cors":false,"hasBody":true,"bodyRequired":false,"produces":"application/json","security":[{"scheme":"ApiKeyAuth","scopes":["api-keys:rotate"]}]},
} as const satisfies Record<keyof operations, unknown>;
