import type { Stage } from './stage.js';
export async function contestsWithPeers(_: Stage): Promise<void> {}
