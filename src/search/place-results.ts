import { results as words } from '../languages/on-demand.ts';
import type { Answer, Knowledge, Result } from './answer.ts';
import { findPlaces, type FoundPlace } from './find-places.ts';
import { readPlace } from './place-query.ts';
import type { TextPlaces } from './text-places.ts';

/** How many further places of the same name are shown at first, and how much of a passage. */
const FURTHER = 5;
const LENGTH = 220;

/** Finds the place that a query names, as the result that leads before all others; undefined where it names none that there is. */
export function resultOfPlace(typed: string, places: TextPlaces, knowledge: Knowledge): Result | undefined {
  const found = findPlaces(readPlace(typed, places.words, knowledge.analyser), places);
  const [best, ...others] = found.map((place) => toResult(place, knowledge));
  return best && { ...best, further: others.slice(0, FURTHER), rest: others.slice(FURTHER) };
}

/** Puts the result of a place before all others. */
export function withPlace(answer: Answer, place: Result | undefined): Answer {
  if (place === undefined) return answer;
  return { ...answer, results: [place, ...answer.results], nearest: [], isThin: false };
}

function toResult(place: FoundPlace, knowledge: Knowledge): Result {
  const { form, title } = knowledge;
  const name = nameOf(place, knowledge);
  return {
    address: place.address,
    title,
    what: words.text(form, name),
    kind: undefined,
    world: undefined,
    excerpt: [{ text: wordsOf(place, knowledge), hit: false }],
    place: name,
    part: undefined,
    further: [],
    rest: [],
    isPlace: true,
  };
}

function nameOf({ named, partName }: FoundPlace, { passages }: Knowledge): string {
  const name =
    named.unit === 'line'
      ? words.lines(String(named.first), String(named.last))
      : named.unit === 'page'
        ? words.printedPage(named.label)
        : named.unit === 'passage'
          ? words.places[passages](String(named.number))
          : named.name;
  return [...(partName === undefined ? [] : [partName]), name].join(', ');
}

/** The lines that were asked for, or how the passage begins; nothing where the passages of a long text are not at hand. */
function wordsOf({ passage, lines }: FoundPlace, { finder }: Knowledge): string {
  const text = finder.textAt(passage ?? '') ?? '';
  if (lines !== undefined) {
    const asked = text
      .split('\n')
      .slice(lines[0], lines[1] + 1)
      .join(' / ');
    return cut(asked);
  }
  return cut(text);
}

function cut(text: string): string {
  if (text.length <= LENGTH) return text;
  return `${text.slice(0, LENGTH).replace(/[^\p{Letter}\p{Number}]+[\p{Letter}\p{Number}\p{Mark}'’-]*$/u, '')} …`;
}
