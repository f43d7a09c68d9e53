import type { Root } from 'mdast';
import { readChanges } from './change.ts';
import { checkCitations, checkSources } from './checks/check-citations.ts';
import { checkFiles, meantAs } from './checks/check-files.ts';
import {
  checkBodyLinks,
  checkMentions,
  checkNextNotes,
  checkSpoilerPlaces,
  checkTextLinks,
} from './checks/check-links.ts';
import { textAddresses } from './text-address.ts';
import { checkIndex } from './checks/check-index.ts';
import { checkNames } from './checks/check-names.ts';
import { checkFormerIds } from './checks/check-former-ids.ts';
import {
  checkIds,
  checkKind,
  checkLength,
  checkMoments,
  checkNote,
  checkRelations,
} from './checks/check-notes.ts';
import { checkCoverage } from './checks/check-coverage.ts';
import { checkReach } from './checks/check-reach.ts';
import { cleanText, idOfPath, type ContentFile } from './content-file.ts';
import { withoutEchoes } from './echoes.ts';
import { connectEdition } from './connect-edition.ts';
import type { Edition } from './edition.ts';
import type { Fault, Warning } from './fault.ts';
import { namesOfIndex, readIndexFile } from './index-file.ts';
import { readMaps } from './map.ts';
import { findMentions } from './mention.ts';
import { namesOf, withoutRepeats } from './names.ts';
import { FIGURES } from './figure.ts';
import { headingsOfNotes } from './note-headings.ts';
import { readNoteFile } from './note.ts';
import { readNamesHelp } from './people.ts';
import { readPageFile } from './page.ts';
import { readParts } from './part.ts';
import { readPictures } from './picture.ts';
import { readBibliography } from './source.ts';
import { unknownFootnotes } from './title.ts';
import { readTitlePage, titlePageMarks } from './title-page.ts';
import { compareWithWitness } from './witness.ts';

/** The files that every edition has. */
const TITLE_PAGE = 'edition.yaml';
const WITNESS = 'witness.txt';
const BIBLIOGRAPHY = 'bibliography.json';
const MAPS = 'maps.yaml';
const PEOPLE = 'people.yaml';
const CHANGES = 'changes.yaml';
const INDEX = 'index.yaml';
const PICTURES = 'figures.yaml';
const ABOUT = 'pages/about.mdx';
const REQUIRED = [TITLE_PAGE, WITNESS, BIBLIOGRAPHY, ABOUT];
const IN_ITS_FOLDER = [TITLE_PAGE, WITNESS, BIBLIOGRAPHY, MAPS, PEOPLE, CHANGES, INDEX, PICTURES];

/** An edition, or all that keeps its files from being one. */
export type EditionResult =
  | {
      readonly edition: Edition;
      readonly faults: readonly [];
      /** Advice in the form of faults; nothing fails for it. */
      readonly warnings: readonly Warning[];
      /** The syntax tree of each file of prose, by its path, for whoever prints it; the edition holds nothing of them. */
      readonly trees: ReadonlyMap<string, Root>;
    }
  | {
      readonly edition: undefined;
      readonly faults: readonly [Fault, ...Fault[]];
      readonly warnings?: undefined;
      readonly trees?: undefined;
    };

/**
 * Reads the files of an edition's folder into one edition.
 * @param files every file of the folder, with its path in it.
 * @returns the edition, or every fault that its files have, in the order they were found.
 */
export function readEdition(files: readonly ContentFile[]): EditionResult {
  const cleaned = files.map((file) => ({ ...file, text: cleanText(file.text) }));
  const missing = findMissing(cleaned);
  const present = cleaned.filter(({ text }) => text.trim() !== '');
  const file = (path: string) => present.find((candidate) => candidate.path === path) ?? { path, text: '' };
  const folder = (name: string) =>
    present.filter(({ path }) => path.startsWith(`${name}/`) && path.endsWith('.mdx'));

  const title = present.includes(file(TITLE_PAGE)) ? readTitlePage(file(TITLE_PAGE)) : undefined;
  const titlePage = title?.data;
  const language = titlePage?.language ?? 'en';
  const spoilerHeadings = titlePage?.spoilers.map(({ heading }) => heading);

  const text = readParts(folder('text'), titlePage ?? { layout: 'page', lines: 'edition' });
  const noteResults = folder('notes').map((note) => readNoteFile(note, spoilerHeadings ?? [], language));
  const pageResults = folder('pages').map((page) => readPageFile(page, spoilerHeadings ?? [], language));
  const bibliography = present.includes(file(BIBLIOGRAPHY))
    ? readBibliography(file(BIBLIOGRAPHY))
    : { sources: [], faults: [] };

  const { parts } = text;
  const notes = noteResults.map(({ note }) => note);
  const pages = pageResults.map(({ page }) => page);
  const { sources } = bibliography;
  const marks = titlePage === undefined ? [] : titlePageMarks(titlePage);
  const mentions = findMentions(marks, parts, language);

  const noteIds = new Set(
    cleaned.filter(({ path }) => path.startsWith('notes/')).map(({ path }) => idOfPath(path)),
  );
  const noteById = new Map(notes.map((note) => [note.id, note]));
  const addresses = textAddresses(parts);
  const sourceIds = new Set(sources.map(({ id }) => id));
  const optional = (path: string) => present.find((candidate) => candidate.path === path);
  const mapData = present.filter(({ path }) => path.endsWith('.geojson'));
  const { maps, faults: mapFaults } = readMaps(optional(MAPS), mapData);
  const { help: namesHelp, faults: namesFaults } = readNamesHelp(optional(PEOPLE), noteIds);
  const { changes, faults: changeFaults } = readChanges(optional(CHANGES), noteIds, titlePage);
  const { pictures, faults: pictureFaults } = readPictures(
    optional(PICTURES),
    cleaned.filter(({ path }) => path.startsWith(FIGURES)),
    [...parts, ...notes, ...pages],
  );
  const mentionsByNote = Map.groupBy(mentions, ({ noteId }) => noteId);
  const { index, faults: indexFaults } = readIndexFile(optional(INDEX));
  const named = notes.flatMap(({ id, front }) => {
    if (front === undefined) return [];
    const { kind, title, sort = title } = front.data;
    return [
      {
        id,
        kind,
        sortTitle: sort,
        allNames: namesOf(id, front.data, mentionsByNote.get(id) ?? [], language),
      },
    ];
  });
  const headings = headingsOfNotes(named);
  const ownNames = named.flatMap(({ allNames }) => allNames);
  const names = withoutRepeats([...ownNames, ...namesOfIndex(index, headings, language)]);
  const witnessFault =
    titlePage === undefined || text.faults.length > 0 || !present.includes(file(WITNESS))
      ? undefined
      : compareWithWitness(titlePage, parts, file(WITNESS));
  const lengths =
    titlePage === undefined ? [] : notes.flatMap((note) => checkLength(note, titlePage.noteLength));
  const isStrict = titlePage?.noteLength.strict === true;

  const found: readonly Fault[] = [
    ...missing,
    ...checkFiles(cleaned, IN_ITS_FOLDER),
    ...(title?.faults ?? []),
    ...(title?.data === undefined || parts[0] === undefined
      ? []
      : unknownFootnotes(title.data.titlePhrases, parts[0], {
          path: TITLE_PAGE,
          line: title.lineOf(['title']),
        })),
    ...text.faults,
    ...noteResults.flatMap((result) => result.faults),
    ...pageResults.flatMap((result) => result.faults),
    ...bibliography.faults,
    ...(witnessFault === undefined ? [] : [witnessFault]),
    ...mapFaults,
    ...namesFaults,
    ...changeFaults,
    ...pictureFaults,
    ...indexFaults,
    ...checkIndex(index, headings, noteIds),
    ...checkIds(notes),
    ...checkFormerIds(notes, parts),
    ...notes.flatMap((note) => checkNote(note, spoilerHeadings)),
    ...(isStrict ? lengths : []),
    ...(titlePage === undefined
      ? []
      : notes.flatMap((note) => [...checkKind(note, titlePage), ...checkMoments(note, titlePage)])),
    ...checkNames(names, noteById),
    ...checkMentions(mentions, noteIds),
    ...checkTextLinks(parts, addresses),
    ...(title?.data === undefined ? [] : checkSpoilerPlaces(title.data, title.lineOf, parts)),
    ...(title?.data === undefined ? [] : checkNextNotes(title.data, title.lineOf, noteIds)),
    ...[...notes, ...pages].flatMap((prose) => checkBodyLinks(prose, noteIds, addresses)),
    ...[...notes, ...pages].flatMap((prose) => checkCitations(prose, sourceIds)),
    ...checkSources(
      sources,
      [...notes, ...pages].map(({ body }) => body),
    ),
    ...checkRelations(notes, noteIds),
    ...checkReach(noteById, mentions, pages),
  ];
  const [first, ...others] = withoutEchoes(found, BIBLIOGRAPHY);
  if (first !== undefined) return { edition: undefined, faults: [first, ...others] };
  if (titlePage === undefined) throw new Error('An edition without faults has a title page.');
  const edition = connectEdition({
    titlePage,
    parts,
    mentions,
    notes,
    names,
    sources,
    pages,
    maps,
    namesHelp,
    pictures,
    changes,
    index,
  });
  const warnings = [...(isStrict ? [] : lengths), ...checkCoverage(notes)];
  return { edition, faults: [], warnings, trees: treesOf([...parts, ...notes, ...pages]) };
}

function treesOf(
  proses: readonly { readonly path: string; readonly tree: Root }[],
): ReadonlyMap<string, Root> {
  return new Map(proses.map(({ path, tree }) => [path, tree] as const));
}

function findMissing(files: readonly ContentFile[]): Fault[] {
  const paths = new Set(files.map(({ path }) => path));
  // One that lies there under another name is told so.
  const misnamed = new Set([...paths].map((path) => meantAs(path, REQUIRED)));
  const absent = REQUIRED.filter((path) => !paths.has(path) && !misnamed.has(path));
  if (![...paths].some((path) => path.startsWith('text/'))) absent.push('text/essay.mdx');
  return [
    ...absent.map((path) => ({
      rule: 'file-missing' as const,
      path,
      line: 1,
      message: 'The file is missing. Every edition needs it; the README says what it holds.',
    })),
    ...files
      .filter(({ text, picture }) => text.trim() === '' && picture === undefined)
      .map(({ path }) => ({
        rule: 'file-empty' as const,
        path,
        line: 1,
        message: 'The file is empty. Write it, or remove it.',
      })),
  ];
}
