/** Where glosses may stand on a handout: beside their lines, under their passage, or after the text. */
export const GLOSS_PLACES = ['margin', 'under', 'after', 'none'] as const;

export type GlossPlace = (typeof GLOSS_PLACES)[number];

/** What a teacher chooses for a handout; it stands in the page’s address. */
export interface HandoutChoice {
  /** The ids of the first and the last passage; the text’s own where undefined. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The kinds of notes that are left out. */
  readonly without: readonly string[];
  readonly glosses: GlossPlace;
  readonly numbers: boolean;
  /** Whether there is room to write beside the text. */
  readonly room: boolean;
  readonly questions: boolean;
}

const PASSAGE = /^p\d+$/u;
const KIND = /^[a-z][a-z0-9-]*$/u;

/** Reads a choice from the query of an address; what is not named, or cannot be, is as the page is without one. */
export function readHandoutChoice(search: string): HandoutChoice {
  const query = new URLSearchParams(search);
  const passage = (name: string) => {
    const id = query.get(name) ?? '';
    return PASSAGE.test(id) ? id : undefined;
  };
  return {
    from: passage('from'),
    to: passage('to'),
    without: (query.get('without') ?? '').split(',').filter((kind) => KIND.test(kind)),
    glosses: GLOSS_PLACES.find((place) => place === query.get('glosses')) ?? 'margin',
    numbers: query.get('numbers') !== 'off',
    room: query.get('room') === 'on',
    questions: query.get('questions') !== 'off',
  };
}

/** Prints a choice as the query of an address, without what need not be said. */
export function printHandoutChoice(choice: HandoutChoice): string {
  const { from, to, without, glosses, numbers, room, questions } = choice;
  const said: readonly (readonly [string, string | false | undefined])[] = [
    ['from', from],
    ['to', to],
    ['without', without.length > 0 && without.join(',')],
    ['glosses', glosses !== 'margin' && glosses],
    ['numbers', !numbers && 'off'],
    ['room', room && 'on'],
    ['questions', !questions && 'off'],
  ];
  const query = said.flatMap(([name, value]) => (typeof value === 'string' ? [`${name}=${value}`] : []));
  return query.length === 0 ? '' : `?${query.join('&')}`;
}
