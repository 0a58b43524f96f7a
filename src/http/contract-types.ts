/** The contracts that this server speaks, as they are made in generated/. */
import type { operationTable as flagifyTable } from '../../generated/flagify/operations.js';
import type {
  components as FlagifyComponents,
  operations as FlagifyOperations,
} from '../../generated/flagify/types.js';
import type { operationTable as flagsmithTable } from '../../generated/flagsmith/operations.js';
import type {
  components as FlagsmithComponents,
  operations as FlagsmithOperations,
} from '../../generated/flagsmith/types.js';
import type { operationTable as fliptTable } from '../../generated/flipt/operations.js';
import type { components as FliptComponents, operations as FliptOperations } from '../../generated/flipt/types.js';
import type { operationTable as nativeTable } from '../../generated/native/operations.js';
import type { components as NativeComponents, operations as NativeOperations } from '../../generated/native/types.js';
import type { operationTable as openfeatureTable } from '../../generated/openfeature/operations.js';
import type {
  components as OpenfeatureComponents,
  operations as OpenfeatureOperations,
} from '../../generated/openfeature/types.js';

/** A door is one more here, in contracts.ts and in server.ts. */
export interface ContractTypes {
  native: {
    operations: NativeOperations;
    schemas: NativeComponents['schemas'];
    table: typeof nativeTable;
  };
  flagify: {
    operations: FlagifyOperations;
    schemas: FlagifyComponents['schemas'];
    table: typeof flagifyTable;
  };
  flagsmith: {
    operations: FlagsmithOperations;
    schemas: FlagsmithComponents['schemas'];
    table: typeof flagsmithTable;
  };
  flipt: {
    operations: FliptOperations;
    schemas: FliptComponents['schemas'];
    table: typeof fliptTable;
  };
  openfeature: {
    operations: OpenfeatureOperations;
    schemas: OpenfeatureComponents['schemas'];
    table: typeof openfeatureTable;
  };
}
