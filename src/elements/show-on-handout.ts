import type { HandoutChoice } from '../reading/handout-choice.ts';

/**
 * Shows of a handout what has been chosen.
 * @param shown the ids of the passages.
 * @param passage the selector of a passage.
 */
export function showOnHandout(
  handout: HTMLElement,
  { glosses, numbers, room, questions, without }: HandoutChoice,
  shown: ReadonlySet<string>,
  passage: string,
): void {
  const { dataset } = handout;
  dataset['glosses'] = glosses;
  dataset['numbers'] = numbers ? 'on' : 'off';
  dataset['room'] = room ? 'on' : 'off';
  const find = (selector: string) => [...handout.querySelectorAll<HTMLElement>(selector)];
  for (const each of find(passage)) each.hidden = !shown.has(each.id);
  for (const heading of find('.text > :is(h2, h3, h4, h5, h6), .text > .part-head'))
    heading.hidden = isBare(heading, passage);
  const seen = { beside: new Set<string>(), under: new Set<string>() };
  for (const gloss of find('.beside, .under > li')) {
    const { note = '', kind = '' } = gloss.dataset;
    const list = gloss.matches('.beside') ? seen.beside : seen.under;
    const isShown = gloss.closest<HTMLElement>(passage)?.hidden === false && !without.includes(kind);
    gloss.hidden = !isShown || list.has(note);
    if (isShown) list.add(note);
  }
  for (const list of find('.under'))
    list.hidden = [...list.children].every((item) => item instanceof HTMLElement && item.hidden);
  for (const item of find('.after li')) item.hidden = !seen.beside.has(item.dataset['note'] ?? '');
  for (const note of find('.author-notes li')) {
    const marks = [...note.querySelectorAll<HTMLAnchorElement>('.ways-back a')].map(({ hash }) =>
      hash.slice(1),
    );
    note.hidden = marks.every((id) => document.getElementById(id)?.closest('[hidden]') !== null);
  }
  for (const question of find('.questions li'))
    question.hidden = !(question.dataset['passages'] ?? '').split(' ').some((id) => shown.has(id));
  for (const section of find('.after, .author-notes, .questions')) {
    const isEmpty = [...section.querySelectorAll('li')].every(({ hidden }) => hidden);
    section.hidden = isEmpty || (section.matches('.questions') && !questions);
  }
}

/** Whether no passage is left under a heading, before the next. */
function isBare(heading: HTMLElement, passage: string): boolean {
  for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.matches(passage) && next instanceof HTMLElement && !next.hidden) return false;
    const isOther = next.matches('.part-head, h2, h3, h4, h5, h6');
    if (isOther && levelOf(next) <= levelOf(heading)) return true;
  }
  return true;
}

function levelOf(heading: Element): number {
  return heading.matches('.part-head') ? 1 : Number(heading.localName.slice(1));
}
