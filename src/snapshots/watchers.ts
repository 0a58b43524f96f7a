import { callAll } from './signal.js';

type Listener = () => void;

/** Who wants to know of an environment's new revisions. */
export class Watchers {
  private readonly listeners = new Map<number, Set<Listener>>();

  /** Answers what ends the watch. */
  add(environmentId: number, listener: Listener): () => void {
    const ours = this.listeners.get(environmentId) ?? new Set();
    this.listeners.set(environmentId, ours.add(listener));
    return () => {
      ours.delete(listener);
      if (ours.size === 0 && this.listeners.get(environmentId) === ours) this.listeners.delete(environmentId);
    };
  }

  notify(environmentId: number): void {
    void callAll([...(this.listeners.get(environmentId) ?? [])]);
  }
}
