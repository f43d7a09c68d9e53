import type { Addresses } from '../../address.ts';
import type { Edition } from '../../edition/edition.ts';
import { wordsOf } from '../../languages/words.ts';
import { passageName } from '../../edition/passage-name.ts';
import { perEdition } from '../../edition/per-edition.ts';
import { isCut } from './finder-parts.ts';
import { searchLanguages } from './gather-finder-data.ts';

/** What a page tells its search element of the site it stands in. */
export function searchAttributes(edition: Edition, address: Addresses): Record<string, string> {
  const { form, title, kinds, worlds, interface: language } = edition.titlePage;
  const usual = wordsOf(language).subjects;
  const vocabulary = JSON.stringify({ kinds, worlds });
  return {
    'data-base': address.text,
    'data-names': address.names,
    'data-form': form,
    'data-title': title,
    'data-passages': passageName(edition),
    'data-languages': searchLanguages(edition).join(' '),
    ...(vocabulary !== JSON.stringify({ kinds: usual.kinds, worlds: usual.worlds }) && {
      'data-vocabulary': vocabulary,
    }),
    ...(isCutOnce(edition) && { 'data-cut': '' }),
    // The development server answers with the index of the last build, if there was one.
    ...(import.meta.env.DEV && { 'data-development': '' }),
  };
}

/** Whether the finder is cut is asked on every page, and the same for all. */
const isCutOnce = perEdition(isCut);
