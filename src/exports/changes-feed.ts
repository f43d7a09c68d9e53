import { x } from 'xastscript';
import { dayOf, stateOf } from '../edition/edition-state.ts';
import type { Change } from '../edition/change.ts';
import { wordsOf } from '../languages/words.ts';
import { placed, type ExportContext } from './export-context.ts';
import { stableUuid } from './stable-uuid.ts';
import { printXmlDocument } from './print-xml.ts';

/** What was corrected as an Atom feed (RFC 4287), the newest first. Its ids are made of the edition’s own words, and move nowhere. */
export function printChangesFeed(context: ExportContext): string {
  const { edition, address } = context;
  const { titlePage, changes } = edition;
  const words = wordsOf(titlePage.interface).changes;
  const name = [titlePage.title, titlePage.editors, ...titlePage.author.map(({ family }) => family)].join(
    '\n',
  );
  const id = (part: string) => x('id', `urn:uuid:${stableUuid(`${name}\n${part}`)}`);
  const instant = (day: string) => x('updated', `${day}T00:00:00Z`);
  const entry = (change: Change) =>
    x('entry', [
      id(change.id),
      x('title', change.what),
      instant(change.on.edtf),
      x('link', { rel: 'alternate', href: placed(address.change(change.id), context) }),
      x('summary', change.why === undefined ? change.what : `${change.what} ${words.why} ${change.why}`),
    ]);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': titlePage.interface }, [
    id('changes'),
    x('title', words.feedTitle(titlePage.title)),
    // The specification asks for a day even of a feed without entries.
    instant(changes[0]?.on.edtf ?? dayOf(stateOf(edition)) ?? '1970-01-01'),
    x('author', [x('name', titlePage.editors)]),
    x('link', { rel: 'self', href: placed(address.changesFeed, context) }),
    x('link', { rel: 'alternate', href: placed(address.changes, context) }),
    ...changes.map(entry),
  ]);
  return printXmlDocument(feed);
}
