/** tsx teaches only a process's first thread to read TypeScript: the threads that the server starts are taught here. */
import { isMainThread } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

if (!isMainThread) register();
