import type { Element } from 'xast';
import type { ContentFile } from '../../edition/content-file.ts';
import { TEI_APPLICATION, idBehind } from '../../markup/tei-id.ts';
import { BookFault } from '../book-fault.ts';
import { printWitness } from '../print-witness.ts';
import { idOf, readOwnNotes, readOwnPages } from './own-apparatus.ts';
import { readOwnCredits } from './own-pictures.ts';
import { readOwnText, type PartSettings } from './own-text.ts';
import { ownTitle, readOwnTitlePage } from './own-title-page.ts';
import { present, printYaml } from './print-file.ts';
import type { TeiDocument } from './tei-reading.ts';
import { attributeOf, charactersOf, childOf, childrenOf, lineOf, wordsOf } from './xml-elements.ts';

/** Whether a document of TEI is an edition of this project, with notes, sources and all. */
export function isOwnEdition(tei: Element): boolean {
  const made = childOf(tei, 'teiHeader', 'encodingDesc', 'appInfo');
  return childrenOf(made, 'application').some((one) => attributeOf(one, 'ident') === TEI_APPLICATION);
}

/**
 * Makes the files of an edition of the TEI that one was exported as: the same text, notes, sources, pages and settings.
 * @throws BookFault where it cannot be read whole.
 */
export function readOwnEdition(tei: Element): ContentFile[] {
  const text = childOf(tei, 'text');
  const standOff = childOf(tei, 'standOff');
  const language = attributeOf(text ?? tei, 'xml:lang');
  const document: TeiDocument = { isOwn: true, language, noteOfMark: new Map(), faults: [], images: 0 };
  const data = dataOf(tei, document);
  const settings = (data.settings ?? {}) as Readonly<Record<string, unknown>>;
  const titlePage = readOwnTitlePage(tei, settings, document);
  const parts = readOwnText(text, document, partSettings(settings));
  const files = [
    { path: 'edition.yaml', text: printYaml(titlePage) },
    ...parts.files,
    {
      path: 'witness.txt',
      text: printWitness(wordsOf(ownTitle(tei)), parts.chapters),
    },
    { path: 'bibliography.json', text: `${JSON.stringify(data.sources ?? [], undefined, 2)}\n` },
    ...readOwnNotes(standOff, document),
    ...readOwnPages(text, document),
    ...yamlFile('people.yaml', peopleOf(standOff, settings['names'])),
    ...yamlFile('changes.yaml', changesOf(childOf(tei, 'teiHeader', 'revisionDesc'))),
    ...yamlFile('index.yaml', indexOf(standOff)),
    ...yamlFile('figures.yaml', readOwnCredits(tei)),
    ...yamlFile('maps.yaml', data.maps ?? []),
    ...data.drawn,
  ];
  const astray = files.find(({ path }) => !/^(?:[^/\\.][^/\\]*\/)*[^/\\.][^/\\]*$/u.test(path));
  if (astray !== undefined)
    document.faults.push({
      line: lineOf(tei),
      message: `The id or name behind “${astray.path}” can be no file of an edition. Give it letters, digits and hyphens.`,
    });
  if (document.faults.length > 0) throw new BookFault(document.faults);
  if (parts.chapters.length === 0)
    throw new BookFault([
      {
        line: lineOf(text ?? tei),
        message: 'There is no text in it: <body> has no <div type="part">. Put the text back.',
      },
    ]);
  // In the order in which a folder is read.
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

interface OwnData {
  readonly settings: unknown;
  readonly sources: unknown;
  readonly maps: unknown;
  /** What the maps draw. */
  readonly drawn: readonly ContentFile[];
}

/** What stands in the header as JSON. */
function dataOf(tei: Element, { faults }: TeiDocument): OwnData {
  const found = childrenOf(childOf(tei, 'teiHeader'), 'xenoData');
  const read = (element: Element): unknown => {
    try {
      return JSON.parse(charactersOf(element));
    } catch {
      const type = attributeOf(element, 'type') ?? '';
      const message = `What stands in <xenoData type="${type}"> is no JSON. Put back what was exported there.`;
      faults.push({ line: lineOf(element), message });
      return undefined;
    }
  };
  const ofType = (type: string) => found.filter((element) => attributeOf(element, 'type') === type);
  const first = (type: string) => ofType(type).slice(0, 1).map(read)[0];
  return {
    settings: first('settings'),
    sources: first('csl-json'),
    maps: first('maps'),
    drawn: ofType('geojson').map((element) => ({
      path: `maps/${attributeOf(element, 'n') ?? ''}`,
      text: `${JSON.stringify(read(element))}\n`,
    })),
  };
}

function partSettings({ layout, formerly = {} }: Readonly<Record<string, unknown>>): PartSettings {
  return { layout, formerly: formerly as PartSettings['formerly'] };
}

/** A file that an edition has only where something is said in it. */
function yamlFile(path: string, data: object): ContentFile[] {
  return Object.keys(data).length === 0 ? [] : [{ path, text: printYaml(data) }];
}

/** `people.yaml`: how names are said, as their notes have it. */
function peopleOf(standOff: Element | undefined, names: unknown): object {
  const say = childrenOf(standOff, 'note').flatMap((note) => {
    const name = (type: string) => childrenOf(note, 'name').find((one) => attributeOf(one, 'type') === type);
    const [stressed, spoken] = [name('stressed'), name('spoken')];
    if (spoken === undefined) return [];
    const lang = stressed === undefined ? undefined : attributeOf(stressed, 'xml:lang');
    return [[idOf(note), present({ stressed: wordsOf(stressed), lang, plain: wordsOf(spoken) })] as const];
  });
  return present({ names, say: Object.fromEntries(say) });
}

/** `changes.yaml`, the oldest first. */
function changesOf(revision: Element | undefined): object[] {
  return childrenOf(revision, 'change')
    .map((change) => {
      const seg = (type: string) =>
        wordsOf(childrenOf(change, 'seg').find((one) => attributeOf(one, 'type') === type));
      return present({
        on: attributeOf(change, 'when'),
        version: attributeOf(change, 'n'),
        what: seg('what') ?? wordsOf(change),
        why: seg('why'),
        notes: pointersOf(change),
      });
    })
    .toReversed();
}

function pointersOf(element: Element): string[] {
  const pointers = (attributeOf(element, 'target') ?? '').split(/\s+/u);
  return pointers.flatMap((pointer) => idBehind(pointer, 'note') ?? []);
}

/** `index.yaml`: the headings that an indexer wrote. */
function indexOf(standOff: Element | undefined): object {
  const list = childrenOf(standOff, 'list').find((one) => attributeOf(one, 'type') === 'index');
  const noteIn = (item: Element) => pointersOf(childOf(item, 'ptr') ?? item)[0];
  const headings = childrenOf(list, 'item').map((item): [string, object] => {
    const lines = Map.groupBy(childrenOf(childOf(item, 'list'), 'item'), (line) => attributeOf(line, 'n'));
    const words = (type: string) =>
      (lines.get(type) ?? []).map((line) => wordsOf(childOf(line, 'term')) ?? '');
    const under = (lines.get('under') ?? []).map((line) => [
      wordsOf(childOf(line, 'term')) ?? '',
      noteIn(line),
    ]);
    const heading = present({
      in: noteIn(item),
      under: Object.fromEntries(under),
      see: words('see'),
      also: words('also'),
      lang: attributeOf(item, 'xml:lang'),
    });
    return [wordsOf(childOf(item, 'term')) ?? '', heading];
  });
  return Object.fromEntries<object>(headings);
}
