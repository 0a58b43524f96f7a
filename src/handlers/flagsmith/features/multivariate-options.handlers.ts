import { Refusal } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { pageOf } from '../pages.js';
import { findProject } from '../places.js';
import { changeFeature, type FeaturePath, findFeature } from './found.js';
import { replaceOptions, saveOptions } from './option-changes.js';
import { presentOptions, type WantedOption } from './options.js';
import { findOption, toOwnOption, toWanted } from './shown-options.js';

type OptionPath = FeaturePath & { readonly option_pk: number };

export function multivariateOptionsHandlers({
  repositories,
}: Services): HandlersOf<'multivariate-options', 'flagsmith'> {
  const changeOption = (path: OptionPath, body: Schemas<'flagsmith'>['MultivariateOptionPatch'], context: Context) =>
    changeFeature(repositories, context, path, async (tx, project, flag, numbers) => {
      const option = findOption(flag, path.option_pk, numbers);
      if (option instanceof Refusal) return refused(option);
      const wanted = toWanted(body, '/body', option);
      if (wanted instanceof Refusal) return refused(wanted);
      const all = presentOptions(flag).map((one) => (one.variation === option.variation ? wanted : one));
      const changed = await saveOptions(tx, project, flag, all);
      if (changed instanceof Refusal) return refused(changed);
      return { status: 200, body: toOwnOption(changed, wanted, numbers) } as const;
    });

  return {
    listMultivariateOptions: async ({ path, query }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const project = await findProject(repositories, principal, numbers, path.project_pk);
      if (project instanceof Refusal) return refused(project);
      const flag = await findFeature(repositories, numbers, project, path.feature_pk);
      if (flag instanceof Refusal) return refused(flag);
      const list = { location: optionsLocation(path), query };
      const toShown = (option: WantedOption) => toOwnOption(flag, option, numbers);
      return { status: 200, body: pageOf(presentOptions(flag), toShown, list) };
    },

    createMultivariateOption: async ({ path, body }, context) =>
      changeFeature(repositories, context, path, async (tx, project, flag, numbers) => {
        const wanted = toWanted(body, '/body');
        if (wanted instanceof Refusal) return refused(wanted);
        const changed = await saveOptions(tx, project, flag, [...presentOptions(flag), wanted]);
        if (changed instanceof Refusal) return refused(changed);
        const option = toOwnOption(changed, presentOptions(changed).at(-1) ?? wanted, numbers);
        return { status: 201, headers: { Location: optionsLocation(path, option.id) }, body: option };
      }),

    getMultivariateOption: async ({ path }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const project = await findProject(repositories, principal, numbers, path.project_pk);
      if (project instanceof Refusal) return refused(project);
      const flag = await findFeature(repositories, numbers, project, path.feature_pk);
      if (flag instanceof Refusal) return refused(flag);
      const option = findOption(flag, path.option_pk, numbers);
      return option instanceof Refusal ? refused(option) : { status: 200, body: toOwnOption(flag, option, numbers) };
    },

    replaceMultivariateOption: async ({ path, body }, context) => changeOption(path, body, context),
    updateMultivariateOption: async ({ path, body }, context) => changeOption(path, body, context),

    deleteMultivariateOption: async ({ path }, context) =>
      changeFeature(repositories, context, path, async (tx, project, flag, numbers) => {
        const option = findOption(flag, path.option_pk, numbers);
        if (option instanceof Refusal) return refused(option);
        const others = presentOptions(flag).filter(({ variation }) => variation !== option.variation);
        const changed = await replaceOptions(tx, project, flag, others);
        return changed instanceof Refusal ? refused(changed) : { status: 204 };
      }),
  };
}

function optionsLocation({ project_pk, feature_pk }: FeaturePath, ...option: readonly number[]): string {
  return locationOf('projects', project_pk, 'features', feature_pk, 'mv-options', ...option);
}
