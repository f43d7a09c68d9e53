import type { Edition } from './edition.ts';
import type { Mention } from './mention.ts';
import { perEdition } from './per-edition.ts';

const byStretch = perEdition(({ mentions }) => {
  const ofText = mentions.filter(({ partId }) => partId !== undefined);
  const byPart = Map.groupBy(ofText, ({ partId }) => partId);
  return new Map(
    [...byPart].map(([partId, own]) => [partId, Map.groupBy(own, ({ stretchId }) => stretchId)]),
  );
});

/** The mentions in a stretch of the text, in their order; none in what is no stretch of it. */
export function mentionsIn(
  edition: Edition,
  stretch: { readonly partId: string; readonly id: string | undefined },
): readonly Mention[] {
  return byStretch(edition).get(stretch.partId)?.get(stretch.id) ?? [];
}
