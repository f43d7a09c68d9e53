import { Document } from 'yaml';
import { dayOf, stateOf } from '../edition/edition-state.ts';
import type { Person } from '../edition/title-page.ts';
import type { ExportContext } from './export-context.ts';

/** How the edition is cited, as `CITATION.cff` (Citation File Format 1.2.0), which repositories read; of the text it annotates it says whose it is. */
export function printCitationFile({ edition, address, site }: ExportContext): string {
  const { titlePage } = edition;
  const { title, author, editors, description, rights, published } = titlePage;
  const state = stateOf(edition);
  const day = dayOf(state);
  const [first] = published;
  const year = /^\d{4}/u.exec(first?.on?.edtf ?? '')?.[0];
  const permanent =
    site === undefined || state.changeId === undefined
      ? undefined
      : new URL(address.change(state.changeId), site).href;
  const url = site === undefined ? undefined : new URL(address.text, site).href;
  const file = {
    'cff-version': '1.2.0',
    message: description,
    type: 'dataset',
    title,
    authors: [{ name: editors }],
    ...(state.version !== undefined && { version: state.version }),
    ...(day !== undefined && { 'date-released': day }),
    ...(url !== undefined && { url }),
    ...(permanent !== undefined && {
      identifiers: [{ type: 'url', value: permanent, description: titlePage.version }],
    }),
    abstract: `${rights.text} ${rights.notes}`,
    references: [
      {
        type: first?.in === undefined ? 'generic' : 'article',
        title,
        authors: author.length > 0 ? author.map(asAuthor) : [{ name: title }],
        ...(first?.in !== undefined && { journal: first.in }),
        ...(year !== undefined && { year: Number(year) }),
        ...(first?.url !== undefined && { url: first.url }),
      },
    ],
  };
  return new Document(file).toString({ lineWidth: 0 });
}

function asAuthor({ given, family }: Person): object {
  return given === undefined ? { name: family } : { 'family-names': family, 'given-names': given };
}
