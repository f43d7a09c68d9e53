import type { Edition, Note } from '../edition/edition.ts';
import { tagLanguages } from '../markup/language.ts';
import { createCitationForms, printPointers, type CitationForm } from './citation-forms.ts';
import { citedNote, citedText } from './cited-item.ts';
import { referToNote, referToText } from './short-reference.ts';

/** All that a page needs for what stands on it to be cited. */
export interface Citation {
  readonly forms: readonly PrintedForm[];
  /** Author, title and place in one line, to follow a quotation. */
  readonly reference: string;
  /** What is quoted where a reader has selected nothing. */
  readonly quotation: string | undefined;
}

/** A citation in one style or format, as HTML with its places still open. */
export interface PrintedForm extends Pick<CitationForm, 'name' | 'isRecord'> {
  readonly html: string;
  /** What points to a paragraph from another text, where the style has such. */
  readonly pointer: string | undefined;
}

/** Makes the printer of citations of an edition: of a note, or of the text. */
export function createCitations(
  edition: Edition,
): (note: Note | undefined, address: string | undefined) => Citation {
  const { titlePage } = edition;
  const printForms = createCitationForms(titlePage.interface);
  const pointers = printPointers(citedText(titlePage), titlePage.interface);
  const html = (form: CitationForm) => tagLanguages(printRuns(form), titlePage.scripts);
  return (note, address) => {
    const item = note === undefined ? citedText(titlePage) : citedNote(note, titlePage);
    return {
      forms: printForms(item, address).map((form) => ({
        name: form.name,
        isRecord: form.isRecord,
        html: html(form),
        pointer: note === undefined ? pointers.get(form.name) : undefined,
      })),
      reference: note === undefined ? referToText(titlePage) : referToNote(note, titlePage),
      quotation: note?.summary,
    };
  };
}

function printRuns({ runs }: CitationForm): string {
  return runs
    .map(({ html, place }) =>
      place === undefined ? html : `<span data-place="${place.replaceAll('"', '&quot;')}">${html}</span>`,
    )
    .join('');
}
