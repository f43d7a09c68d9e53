import { readingAloud as words } from '../languages/reading-aloud.ts';
import { subjects } from '../languages/on-demand.ts';
import { hooked } from '../markup/hooks.ts';
import { cutIntoUtterances, type Utterance } from '../reading/reading-aloud.ts';
import type { PageWords } from './annotations/page-words.ts';
import { blocksOf, letPaint } from './annotations/paintable-blocks.ts';
import { createButton, createElement } from './create-element.ts';
import { closeOnEscape } from './escape-key.ts';
import { ofInterface } from './of-interface.ts';
import { onKey } from './single-keys.ts';
import { SpeechQueue } from './speech-queue.ts';

/** The name under which the style sheet knows the sentence that is spoken. */
const SPOKEN = 'spoken';
const RATES = [0.7, 0.85, 1, 1.25, 1.5, 2];

let stopReading: (() => void) | undefined;

/**
 * Reads words aloud, sentence by sentence, each lit as it is spoken, with a bar to pause, step, change the pace, and have the
 * notes of marked words spoken too.
 * @param from where to begin among the words
 */
export function readAloud(page: PageWords, from: number): void {
  stopReading?.();
  const gone = new AbortController();
  const { signal } = gone;
  const sentences = cutIntoUtterances(page.runs()).filter(({ end }) => end > from);
  const show = (spoken: Utterance | undefined) => {
    const range = spoken && page.rangeOf(spoken);
    if (spoken === undefined) close();
    if (range === undefined) return;
    leave?.();
    leave = letPaint(blocksOf(range));
    CSS.highlights.set(SPOKEN, new Highlight(range));
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight * 0.8) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    last = spoken ?? last;
  };
  let leave: (() => void) | undefined;
  let last = sentences[0];
  let queue = new SpeechQueue(sentences, show);
  const notes = createElement(
    'select',
    { id: 'spoken-notes' },
    createElement('option', { value: '' }, words.noNotes),
    createElement('option', { value: '*' }, words.allNotes),
    ...kindsIn(page, sentences).map((kind) => createElement('option', { value: kind }, nameOf(kind))),
  );
  const rate = createElement(
    'select',
    { id: 'spoken-rate' },
    ...RATES.map((each) => createElement('option', { value: String(each) }, words.rate(each))),
  );
  rate.value = '1';
  const pause = createButton(words.pause, () => {
    toggle();
  });
  const showPause = () => {
    pause.textContent = queue.isPaused ? words.goOn : words.pause;
  };
  const toggle = () => {
    queue.toggle();
    showPause();
  };
  notes.onchange = () => {
    const rest = sentences.filter(({ end }) => end > (last?.start ?? 0));
    queue.stopQuietly();
    queue = new SpeechQueue(withNotes(rest, page, notes.value), show);
    queue.rate = Number(rate.value);
    showPause();
  };
  rate.onchange = () => {
    queue.rate = Number(rate.value);
  };
  const bar = createElement(
    'div',
    { class: 'read-aloud', role: 'region', 'aria-label': words.label, ...ofInterface() },
    pause,
    createButton(words.previous, () => {
      queue.step(-1);
      showPause();
    }),
    createButton(words.next, () => {
      queue.step(1);
      showPause();
    }),
    createElement('label', { for: rate.id, class: 'visually-hidden' }, words.pace),
    rate,
    createElement('label', { for: notes.id, class: 'visually-hidden' }, words.notes),
    notes,
    createButton(words.stop, () => {
      close();
    }),
  );
  const close = () => {
    if (signal.aborted) return;
    gone.abort();
    release();
    queue.stopQuietly();
    CSS.highlights.delete(SPOKEN);
    leave?.();
    bar.remove();
  };
  const release = closeOnEscape({
    close: () => {
      close();
    },
  });
  stopReading = close;
  onKey('r', toggle, signal);
  addEventListener('pagehide', close, { signal });
  bar.onclick = (event) => {
    event.stopPropagation();
  };
  (document.querySelector('main') ?? document.body).append(bar);
  queue.start();
}

function marksIn(page: PageWords, sentence: Utterance): HTMLAnchorElement[] {
  const range = page.rangeOf(sentence);
  if (range === undefined) return [];
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  return [...(element?.querySelectorAll<HTMLAnchorElement>(hooked('mention')) ?? [])].filter((mark) =>
    range.intersectsNode(mark),
  );
}

function kindsIn(page: PageWords, sentences: readonly Utterance[]): string[] {
  return [
    ...new Set(
      sentences.flatMap((sentence) =>
        marksIn(page, sentence).flatMap(({ dataset }) => dataset['kind'] ?? []),
      ),
    ),
  ];
}

function nameOf(kind: string): string {
  const kinds: Readonly<Record<string, { readonly plural: string }>> = subjects.kinds;
  return kinds[kind]?.plural ?? kind;
}

/** Puts after each sentence what the notes of its marked words say in short: each note once. */
function withNotes(sentences: readonly Utterance[], page: PageWords, kind: string): Utterance[] {
  const told = new Set<string>();
  return sentences.flatMap((sentence) => {
    const spoken = marksIn(page, sentence)
      .filter(({ dataset, hash }) => {
        const isMeant = kind !== '' && (kind === '*' || dataset['kind'] === kind) && !told.has(hash);
        if (isMeant) told.add(hash);
        return isMeant;
      })
      .map(({ hash }) => {
        const note = document.getElementById(hash.slice(1));
        const [title, brief] = [hooked('note-title'), hooked('brief-piece')].map(
          (part) => note?.querySelector(part)?.textContent.replace(/\s+/gu, ' ').trim() ?? '',
        );
        return {
          ...sentence,
          text: words.note(title ?? '', brief ?? ''),
          language: document.documentElement.lang,
        };
      });
    return [sentence, ...spoken];
  });
}
