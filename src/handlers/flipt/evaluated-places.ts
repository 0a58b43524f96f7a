/** Where evaluations are: for API keys from memory, so that they go on while the database is away. */
import type { PlaceRefused, PlaceTables } from '../../domain/parents.js';
import { readPlacesAhead } from '../../domain/places-ahead.js';
import type { ApiKeyPrincipal, Principal } from '../../domain/principals.js';
import { Refusal } from '../../domain/refusal.js';
import type { EnvironmentSnapshot } from '../../snapshots/load-snapshot.js';
import type { Services } from '../services.js';
import { type Asked, findPlace, namespaceNotFound, UNTOLD } from './places.js';

/** What the public ids of projects begin with, by which a namespace may be called as well. */
const PUBLIC_ID = 'prj_';

export class EvaluatedPlaces {
  /** The keys of projects that were asked for, by id: a project keeps its key. */
  readonly #keys = new Map<number, string>();

  constructor(private readonly services: Pick<Services, 'repositories' | 'snapshots'>) {}

  /** The environment that the request means. A key that asks for its own costs no query. */
  async find(
    principal: Principal,
    asked: Asked,
    tables: () => Promise<PlaceTables> = async () => this.services.repositories,
  ): Promise<EnvironmentSnapshot | PlaceRefused> {
    if (principal.kind === 'api_key') {
      const own = await this.#own(principal, asked);
      if (own) return own;
      const isForeign = await this.#isForeign(principal, asked.path.namespaceKey);
      if (isForeign) return namespaceNotFound(asked.path.namespaceKey, principal);
    }
    const place = await findPlace(await tables(), principal, asked);
    if (place instanceof Refusal) return place;
    const snapshot = await this.services.snapshots.get(place.environment.id);
    return snapshot ?? new Refusal('ENVIRONMENT_NOT_FOUND', `Environment '${place.environment.key}' does not exist.`);
  }

  /** What `find` says of each. The database is asked for all of their places at once, if for any. */
  async findAll(principal: Principal, all: readonly Asked[]): Promise<readonly (EnvironmentSnapshot | PlaceRefused)[]> {
    let ahead: Promise<PlaceTables> | undefined;
    const tables = () => {
      const names = all.map(({ path }) => path.namespaceKey);
      ahead ??= readPlacesAhead(this.services.repositories, principal, names);
      return ahead;
    };
    if (principal.kind === 'api_key') await this.#keyOf(principal.projectId); // or each of them would ask for it
    return Promise.all(all.map((asked) => this.find(principal, asked, tables)));
  }

  /** The environment of the key, if that is what the request asks for. */
  async #own(
    { projectId, environmentId }: ApiKeyPrincipal,
    { path, headers }: Asked,
  ): Promise<EnvironmentSnapshot | undefined> {
    const snapshot = await this.services.snapshots.get(environmentId);
    const named = headers['x-flipt-environment'] || UNTOLD;
    const isNamed = named === UNTOLD || named === snapshot?.environment.key;
    return isNamed && path.namespaceKey === (await this.#keyOf(projectId)) ? snapshot : undefined;
  }

  /** Of other namespaces than its own a key sees none: a batch of a hundred of them costs nothing. */
  async #isForeign({ projectId }: ApiKeyPrincipal, namespaceKey: string): Promise<boolean> {
    return !namespaceKey.startsWith(PUBLIC_ID) && namespaceKey !== (await this.#keyOf(projectId));
  }

  async #keyOf(projectId: number): Promise<string | undefined> {
    const known = this.#keys.get(projectId) ?? (await this.services.repositories.projects.findById(projectId))?.key;
    if (known !== undefined) this.#keys.set(projectId, known);
    return known;
  }
}
