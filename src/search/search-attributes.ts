import type { addresses } from '../address.ts';
import type { Edition } from '../edition/edition.ts';
import { perEdition } from '../edition/per-edition.ts';
import { finderData } from './finder-data.ts';
import { isCut } from './finder-parts.ts';

/** What a page tells its search element of the site it stands in. */
export function searchAttributes(
  edition: Edition,
  address: ReturnType<typeof addresses>,
): Record<string, string> {
  const { form, title } = edition.titlePage;
  return {
    'data-base': address.text,
    'data-names': address.names,
    'data-form': form,
    'data-title': title,
    ...(isCutOnce(edition) && { 'data-cut': '' }),
    // The development server answers with the index of the last build, if there was one.
    ...(import.meta.env.DEV && { 'data-development': '' }),
  };
}

/** Whether the finder is cut is asked on every page, and the same for all. */
const isCutOnce = perEdition((edition) => isCut(finderData(edition)));
