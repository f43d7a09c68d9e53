import { printMarkdown } from '../../annotations/markdown.ts';
import { mergeAnnotations } from '../../annotations/merge-annotations.ts';
import { writeSharedSet } from '../../annotations/shared-set.ts';
import { readWebAnnotations, UnreadableFile } from '../../annotations/web-annotation.ts';
import { language } from '../../languages/every-page.ts';
import { mine as words } from '../../languages/mine.ts';
import { fillPlace } from '../../copying/open-place.ts';
import { copyText } from '../copy-text.ts';
import { createButton, createElement } from '../create-element.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { forgetEverything } from './forget-everything.ts';
import type { Section } from './gathered-annotations.ts';
import type { TextPageData } from './page-loader.ts';
import { saveAnnotations, saveFile } from './save-annotations.ts';
import { say } from './status-bar.ts';
import { describeTrouble } from './trouble.ts';

/** What taking away and bringing back works on. */
export interface Exchange {
  readonly store: AnnotationStore;
  readonly root: string;
  readonly base: string;
  readonly pages: readonly TextPageData[];
  /** Author and title of the text, in one line. */
  readonly reference: string;
  /** How the text is cited in each style, as the pages have it. */
  readonly forms: DocumentFragment;
  /** What is shown, once all has been found that is being looked for. */
  readonly shown: () => Promise<readonly Section[]>;
}

/** Draws what takes annotations away and brings them back, and what forgets them all. */
export function drawExchange(exchange: Exchange): HTMLElement {
  const { store, root, base } = exchange;
  const styles = [...exchange.forms.querySelectorAll<HTMLElement>('[data-form]')];
  const style = createElement(
    'select',
    { id: 'reference-style' },
    ...styles.map(({ dataset }) => createElement('option', {}, dataset['form'] ?? '')),
  );
  const file = createElement('input', {
    id: 'bring',
    type: 'file',
    accept: '.jsonld,.json,application/ld+json',
  });
  file.onchange = () => void bring(file, exchange);
  const sure = createElement(
    'dialog',
    { class: 'shortcuts', 'aria-label': words.forget },
    createElement('p', {}, words.forgetSure),
    createButton(words.forget, () => {
      sure.close();
      void forgetEverything(store, base, exchange.pages).then(() => {
        const trouble = describeTrouble(store);
        if (trouble === undefined) say(words.forgotten);
        else say(trouble, [], true);
      });
    }),
    ' ',
    createButton(words.cancel, () => {
      sure.close();
    }),
  );
  return createElement(
    'section',
    { class: 'exchange' },
    createElement('h2', {}, words.take),
    createElement(
      'p',
      {},
      createElement('label', { for: style.id }, words.style),
      ' ',
      style,
      ' ',
      createButton(words.markdown, () => {
        void saveMarkdown(
          exchange,
          styles.find(({ dataset }) => dataset['form'] === style.value),
        );
      }),
    ),
    createElement(
      'p',
      {},
      createButton(words.share, () => void share(exchange)),
    ),
    createElement(
      'p',
      {},
      createButton(words.backup, () => {
        saveAnnotations(store.all, root);
      }),
      createElement('small', {}, words.backupHint),
    ),
    createElement('p', {}, createElement('label', { for: file.id }, words.bring), ' ', file),
    createElement(
      'p',
      {},
      createButton(words.forget, () => {
        sure.showModal();
      }),
      createElement('small', {}, words.forgetHint),
    ),
    sure,
  );
}

async function saveMarkdown(
  { shown, reference, root }: Exchange,
  form: HTMLElement | undefined,
): Promise<void> {
  const sections = (await shown()).map(({ title, annotations }) => ({
    heading: title,
    excerpts: annotations.map(({ annotation }) => {
      const { page, passage } = annotation.target;
      const number = /^p(\d+)$/u.exec(passage ?? '')?.[1];
      const pointer =
        number === undefined ? undefined : form?.dataset['pointer']?.replace('{locator}', number);
      return {
        annotation,
        reference: page.startsWith('notes/') ? title : (pointer ?? reference),
        address: `${root}${page}${passage === undefined ? '' : `#${passage}`}`,
      };
    }),
  }));
  const sources = form === undefined ? [] : [filled(form, root)];
  const text = printMarkdown(words.title, sections, sources, {
    gated: words.gated,
    tags: words.tags,
    source: words.sources,
  });
  saveFile('annotations.md', text, 'text/markdown');
}

/** A citation with the places filled that only the reader’s browser knows. */
function filled(form: HTMLElement, address: string): string {
  const copy = form.cloneNode(true) as HTMLElement;
  const reading = { address, day: new Date(), language };
  for (const place of copy.querySelectorAll<HTMLElement>('[data-place]'))
    place.textContent = fillPlace(place.dataset['place'] ?? '', reading);
  for (const slanted of copy.querySelectorAll('i, em')) slanted.replaceWith(`*${slanted.textContent}*`);
  return copy.textContent.replace(/\s+/gu, ' ').trim();
}

async function bring(file: HTMLInputElement, { store, root }: Exchange): Promise<void> {
  const [chosen] = file.files ?? [];
  if (chosen === undefined) return;
  try {
    const coming = readWebAnnotations(await chosen.text(), root);
    const news = mergeAnnotations(store.all, coming);
    store.apply({ put: news });
    await store.settled();
    const trouble = describeTrouble(store);
    if (trouble === undefined) say(words.brought(news.length, coming.length - news.length));
    else say(trouble, [], true);
  } catch (error) {
    const isNoJson = error instanceof UnreadableFile && error.reason === 'no-json';
    say(isNoJson ? words.noJson : words.noAnnotations, [], true);
  }
  file.value = '';
}

async function share({ shown, root }: Exchange): Promise<void> {
  const annotations = (await shown()).flatMap((section) =>
    section.annotations.map(({ annotation }) => annotation),
  );
  if (annotations.length === 0) {
    say(words.noMatch);
    return;
  }
  const fragment = await writeSharedSet(annotations);
  if (fragment === undefined) {
    say(words.tooMany);
    return;
  }
  const url = `${root}${annotations[0]?.target.page ?? ''}${fragment}`;
  say((await copyText({ text: url })) ? words.shared : url);
}
