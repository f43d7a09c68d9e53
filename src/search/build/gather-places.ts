import { addresses } from '../../address.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Part } from '../../edition/part.ts';
import { partName } from '../../edition/part-name.ts';
import { placeWords } from '../../languages/place-words.ts';
import { wordsOf } from '../../languages/words.ts';
import type { Analyser } from '../analyser.ts';
import { unitsOf, valueOfRoman } from '../place-query.ts';
import type { Division, PartPlaces, TextPlaces } from '../text-places.ts';
import { foldWord } from '../writing/fold.ts';

/** Gathers the places of a text, to be found by what they are called. */
export function gatherPlaces(edition: Edition, analyser: Analyser): TextPlaces {
  const words = placeWords(foldWord);
  const { titlePage, parts } = edition;
  const names = wordsOf(titlePage.interface).text;
  const isCountedAnew = titlePage.layout === 'parts';
  return {
    words,
    parts: parts.map((part) => ({
      ...placesOfPart(part),
      ...(isCountedAnew && parts.length > 1 && { name: partName(part, names) }),
    })),
    divisions: parts.flatMap((part) => divisionsOf(part, partName(part, names), words, analyser)),
  };
}

function placesOfPart({ pageId, passages, printedPages }: Part): PartPlaces {
  const numbers = new Map(passages.map(({ id, number }) => [id, number]));
  const runs: [number, number][] = [];
  for (const { number } of passages) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return {
    page: pageOf(pageId),
    passages: runs,
    lines: passages.flatMap(({ number, lines }): [number, number, number][] => {
      const [first, last] = [lines[0]?.number, lines.at(-1)?.number];
      return first === undefined || last === undefined ? [] : [[first, last, number]];
    }),
    pages: printedPages.map(({ number, stretchId }) => [number, numbers.get(stretchId ?? '')] as const),
  };
}

function divisionsOf(part: Part, name: string, words: TextPlaces['words'], analyser: Analyser): Division[] {
  const at = part.number - 1;
  const page = pageOf(part.pageId);
  const [first] = part.passages;
  const over = (id: string) => {
    const position = part.stretches.findIndex((stretch) => stretch.id === id);
    const after = new Set(part.stretches.slice(position).map((stretch) => stretch.id));
    return part.passages.find((passage) => after.has(passage.id))?.number;
  };
  return [
    {
      name,
      // On the one page a part begins with its title, or else with its first passage.
      address:
        part.pageId !== undefined
          ? page
          : `#${part.title === undefined ? (first?.id ?? '') : `part-${part.id}`}`,
      depth: 0,
      part: at,
      ...passageOf(first?.number),
      ...readName(part.title ?? '', words, analyser),
    },
    ...part.headings.map(({ id, depth, text }) => ({
      name: text,
      address: `${page}#${id}`,
      depth,
      part: at,
      ...passageOf(over(id)),
      ...readName(text, words, analyser),
    })),
  ];
}

const passageOf = (passage: number | undefined) => (passage === undefined ? {} : { passage });

/** What a title calls what stands under it: “Act I. The Lamp Room” is act 1, “II. Song” has a number alone. */
function readName(
  title: string,
  words: TextPlaces['words'],
  analyser: Analyser,
): Pick<Division, 'unit' | 'number'> {
  const { word, figure } =
    /^(?:(?<word>\p{L}+)\s+)?(?<figure>\d+|[IVXLCDMivxlcdm]+)(?![\p{L}\p{N}])/u.exec(title)?.groups ?? {};
  if (figure === undefined) return {};
  const number = /\d/u.test(figure) ? Number(figure) : valueOfRoman(figure);
  if (number === 0) return {};
  if (word === undefined) return { number };
  const unit = unitsOf(word, words, analyser).find(
    (each) => each === 'act' || each === 'scene' || each === 'part',
  );
  return unit === undefined ? {} : { unit, number };
}

/** The page of a part, below the site’s root. */
function pageOf(pageId: string | undefined): string {
  return addresses('/').part(pageId).replace(/^\//u, '');
}
