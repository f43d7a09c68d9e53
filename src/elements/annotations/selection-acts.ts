import { annotations as words } from '../../languages/annotations.ts';
import {
  changeAnnotation,
  createAnnotation,
  type Colour,
  type Target,
} from '../../annotations/annotation.ts';
import { describeTarget, trimStretch } from '../../annotations/describe-target.ts';
import { hasVoices } from '../has-voices.ts';
import type { AnnotatedPage } from './annotated-page.ts';
import { readWords } from './placed-annotations.ts';
import { isGated, regionAt, regionsOf, type Region } from './regions.ts';
import type { SelectionActs } from './selection-bar.ts';
import { say } from './status-bar.ts';

/** What is selected, and where. */
export interface Selected {
  readonly range: Range;
  readonly region: Region;
}

/** What is selected in something that can be annotated. @param page the page’s address below the site’s root */
export function readSelected(page: string): Selected | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const regions = regionsOf(document, page);
  const region = regionAt(range.startContainer, regions) ?? regionAt(range.endContainer, regions);
  return region && { range, region };
}

/** What can be done with what is selected. */
export function actsOn(selected: Selected, page: AnnotatedPage): SelectionActs {
  return {
    highlight: (colour) => void highlight(selected, page, colour),
    comment: () => void highlight(selected, page),
    copy: () =>
      void handOn(selected, async (target, { copySelected }) => {
        await copySelected(selected, target, page.root);
      }),
    share: () =>
      void handOn(selected, async (target, { shareTarget }) => {
        if (target !== undefined) await shareTarget(target, page.root);
      }),
    listen: hasVoices() ? () => void listen(selected, page) : undefined,
  };
}

/** Reads aloud from what is selected on. */
async function listen({ range, region }: Selected, page: AnnotatedPage): Promise<void> {
  const text = await readWords(region);
  page.closeBar();
  getSelection()?.removeAllRanges();
  const { readAloud } = await import('../read-aloud.ts');
  readAloud(text, text.stretchOf(range)?.start ?? 0);
}

async function targetOf({ range, region }: Selected): Promise<Target | undefined> {
  const page = await readWords(region);
  const stretch = page.stretchOf(range);
  const trimmed = stretch && trimStretch(page, stretch);
  if (trimmed === undefined || trimmed.end === trimmed.start) return undefined;
  return describeTarget(page, trimmed, { isGated: isGated(range.commonAncestorContainer) });
}

/** Highlights what is selected in a colour; without one, a comment on it is asked for. */
async function highlight(selected: Selected, page: AnnotatedPage, colour?: Colour): Promise<void> {
  const { store } = page;
  const target = await targetOf(selected);
  page.closeBar();
  getSelection()?.removeAllRanges();
  if (target === undefined) return;
  const same = store.all.find(
    ({ kind, target: { page: address, start, end } }) =>
      kind === 'highlight' && address === target.page && start === target.start && end === target.end,
  );
  const annotation =
    same === undefined
      ? createAnnotation(target, colour && { colour })
      : changeAnnotation(same, colour === undefined ? {} : { colour });
  const undo = store.apply({ put: [annotation] });
  await page.drawn;
  if (colour === undefined) page.open(annotation.id, 'comment');
  else if (store.trouble === undefined)
    say(words.highlighted(words.colours[colour]), [[words.undo, () => store.apply(undo)]]);
}

/** Fetches what copies and shares, which few ask for. */
async function handOn(
  selected: Selected,
  act: (target: Target | undefined, acts: typeof import('./hand-on.ts')) => Promise<void>,
): Promise<void> {
  const [target, acts] = await Promise.all([targetOf(selected), import('./hand-on.ts')]);
  await act(target, acts);
}
