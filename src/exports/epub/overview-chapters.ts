import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { drawMap } from '../../drawing/map-drawing.ts';
import { drawMapKey } from '../../drawing/map-key.ts';
import { drawNetwork } from '../../drawing/network-drawing.ts';
import { layNetwork } from '../../drawing/network-layout.ts';
import { drawTimeline } from '../../drawing/timeline-drawing.ts';
import { layTimeline } from '../../drawing/timeline-layout.ts';
import { capitalise } from '../../edition/capitalise.ts';
import { printDate } from '../../edition/date.ts';
import type { Note } from '../../edition/edition.ts';
import { inLanguage } from '../../markup/language.ts';
import { bookLinks, FILES } from './book-links.ts';
import type { Chapter } from './chapter.ts';
import { sentenceOf } from './extract.ts';
import { fitProse } from './fit-prose.ts';
import type { PrintedEdition } from './printed-edition.ts';

/** How wide the drawings are laid out, in parts of a line’s height: as a page of a small reader. */
const WIDTH = 420;

/** The cast, the timeline and the maps, each drawn and as a list; those that the edition has something for. */
export function overviewChapters(printed: PrintedEdition): Chapter[] {
  const { timeline, places, people } = printed.edition;
  return [
    ...(people.groups.length > 0 ? [peopleChapter(printed)] : []),
    ...(timeline.length > 0 ? [timelineChapter(printed)] : []),
    ...(places.entries.length > 0 ? [placesChapter(printed)] : []),
  ];
}

function chapter(file: string, title: string, intro: string, body: readonly ElementContent[]): Chapter {
  const section = h('section', { className: ['overview'], ariaLabelledBy: 'heading' }, [
    h('h1', { id: 'heading' }, title),
    h('p', intro),
    ...body,
  ]);
  return { file, title, type: 'backmatter', body: [section] };
}

const drawing = (svg: Element | undefined): ElementContent[] =>
  svg === undefined ? [] : [h('div', { className: ['drawing-room'] }, [svg])];

const linkTo = (note: Pick<Note, 'id' | 'title'>): ElementContent =>
  h('a', { href: FILES.note(note) }, note.title);

function peopleChapter({ edition, words, address, ...printed }: PrintedEdition): Chapter {
  const { people, notes, titlePage } = edition;
  const link = bookLinks({ edition, words, address, ...printed })(FILES.people);
  const body = people.groups.flatMap(({ id, kind, world, noteIds, ties }) => {
    const group = noteIds.flatMap((noteId) => notes.get(noteId) ?? []);
    const names = new Map(group.map(({ id: noteId, title }) => [noteId, title]));
    const drawn = ties.filter(({ as }) => as !== 'see-also' && as !== 'contrasted-with');
    const network = () =>
      drawNetwork(
        layNetwork(names, drawn, ({ as }) => words.relations[as].from.toLowerCase(), WIDTH),
        (noteId) => `#who-${noteId}`,
        'wide',
      );
    return [
      h('h2', { id }, capitalise(words.people.groups[kind](titlePage.worlds[world] ?? world))),
      h('p', words.people.alone[kind]),
      ...(drawn.length > 0 ? drawing(network()) : []),
      h(
        'ul',
        { className: ['entries', kind] },
        group.map((note) => {
          const say = people.help.say[note.id];
          const written = say?.stressed ?? note.original?.text;
          const language =
            say?.stressed === undefined ? note.original?.lang : (say.lang ?? note.original?.lang);
          const mention = note.mentions.find(({ stretchId }) => stretchId !== undefined) ?? note.mentions[0];
          return h('li', { id: `who-${note.id}` }, [
            linkTo(note),
            ...(written === undefined
              ? []
              : [
                  ' ',
                  h(
                    'span',
                    { className: ['original'], ...inLanguage(language, titlePage.language) },
                    written,
                  ),
                ]),
            ...(say === undefined ? [] : [` (${words.people.say} `, h('i', say.plain), ')']),
            ` · ${note.gloss}`,
            ...(mention === undefined
              ? []
              : [h('br'), h('q', sentenceOf(mention, link(address.place(mention))))]),
          ]);
        }),
      ),
    ];
  });
  return chapter(FILES.people, words.people.title, words.people.intro, body);
}

function timelineChapter({ edition, words }: PrintedEdition): Chapter {
  const { timeline, titlePage, notes } = edition;
  const laneName = (lane: string) => capitalise(titlePage.worlds[lane] ?? lane);
  const lanes = [...new Set(timeline.map(({ lane }) => lane))];
  // A lane at a time, so that none is taller than a page need be.
  const drawings = lanes.flatMap((lane) =>
    drawing(
      drawTimeline(
        layTimeline(
          timeline.filter((entry) => entry.lane === lane),
          [lane],
          WIDTH,
        ),
        { language: titlePage.interface, laneName, href: (id) => `#when-${id}` },
        'middle',
      ),
    ),
  );
  const list = timeline.map(({ id, noteId, title, gloss, date, lane }) => {
    const note = notes.get(noteId ?? '');
    return h('li', { id: `when-${id}` }, [
      h('b', printDate(date, titlePage.interface)),
      ' ',
      note === undefined ? h('a', { href: FILES.title }, title) : h('a', { href: FILES.note(note) }, title),
      ` · ${gloss} (${laneName(lane)})`,
    ]);
  });
  return chapter(FILES.timeline, words.timeline.title, words.timeline.intro, [
    ...drawings,
    h('p', { className: ['key'] }, words.timeline.scale),
    h('h2', words.timeline.list),
    h('ol', { className: ['entries'] }, list),
  ]);
}

function placesChapter({ edition, words, ...printed }: PrintedEdition): Chapter {
  const { places, titlePage, notes } = edition;
  const { interface: language } = titlePage;
  const link = bookLinks({ edition, words, ...printed })(FILES.places);
  const length = (metres: number) =>
    metres >= 1000
      ? words.places.kilometres(Math.round(metres / 100) / 10, language)
      : words.places.metres(metres, language);
  const maps = places.maps
    .filter(({ id }) => places.entries.some(({ mapIds }) => mapIds.includes(id)))
    .flatMap((map) => [
      h('h2', map.title),
      ...drawing(
        drawMap(map, places.entries, {
          label: map.title,
          href: ({ id }) => `#where-${id}`,
          spotId: ({ id, mapIds }) => (mapIds[0] === map.id ? `spot-${id}` : undefined),
          length,
        }),
      ),
      h(
        'p',
        { className: ['key'] },
        drawMapKey(map).flatMap(({ label, swatch }) => [swatch, ` ${label} `]),
      ),
      h('p', { className: ['key'] }, [
        ...(map.date === undefined ? [] : [`${words.places.mapDate(printDate(map.date, language))}. `]),
        ...(map.schematic === undefined ? [] : [`${words.places.scheme}: ${map.schematic} `]),
        `${words.places.credit}: `,
        [map.credit, ...(map.naturalEarth === undefined ? [] : [words.places.naturalEarth])].join(' · '),
      ]),
    ]);
  const degrees = new Intl.NumberFormat(language, { maximumFractionDigits: 5 });
  const list = places.entries.map((place) => {
    const here = place.noteIds.flatMap((id) => notes.get(id) ?? []);
    const within = place.within === undefined ? '' : ` (${words.places.within(length(place.within))})`;
    return h('li', { id: `where-${place.id}` }, [
      h('b', place.name),
      ...(place.now === undefined ? [] : [` ${words.places.now(place.now)}`]),
      ...here.flatMap((note) => [h('br'), linkTo(note), ` · ${note.gloss}`]),
      h('br'),
      `${words.places.coordinates(`${degrees.format(place.lat)}, ${degrees.format(place.lon)}`)}${within}`,
      ...(place.source === undefined ? [] : ['. ', ...fitProse(printed.printMarkdown(place.source), link)]),
    ]);
  });
  return chapter(FILES.places, words.places.title, words.book.places, [
    ...maps,
    h('h2', words.places.list),
    h('ul', { className: ['entries'] }, list),
  ]);
}
