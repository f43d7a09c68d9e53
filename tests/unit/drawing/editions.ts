import type { Edition } from '../../../src/edition/edition.ts';
import { changedFiles, editionOf, type Changes } from '../../generated/edition-of.ts';
import { readTestEdition, SITES, type TestEdition } from '../../support/editions.ts';

const DATES = [
  '1880/1955-03',
  '1912-06-14',
  '1941-09-08/1944-01-27',
  '1941-11~',
  '1941-12-25',
  '1942?',
  '1952-10',
  '1953-01-13',
  '1953-03-05',
  '1953-04/..',
  '195X',
  '2010-05-15',
];

/** A small edition in which every note has a date and a place, some of them at one spot, and some are people with relations. */
export function editionWithDrawings(): Edition {
  const ids = changedFiles({}).flatMap(({ path: file }) => /^notes\/(.*)\.mdx$/u.exec(file)?.[1] ?? []);
  const changes: Record<string, Changes[string]> = Object.fromEntries(
    ids.map((id, index) => [
      `notes/${id}.mdx`,
      (text: string) =>
        text
          .replace(
            'dates: 1901',
            `dates: ${DATES[index] ?? '1901'}\nplace: { name: "Here ${id}", lat: ${String(59.9 + (index % 4) * 0.01)}, lon: ${String(30.2 + (index % 3) * 0.15)} }${index > 0 && index < 6 ? `\nrelated: [{ to: ${ids[index - 1] ?? ''}, as: kin-of }]` : ''}`,
          )
          .replace('kind: idea', index < 6 ? 'kind: person' : 'kind: event'),
    ]),
  );
  return editionOf(
    changedFiles({
      ...changes,
      'maps.yaml': `- id: here
  title: Here
  frame: [30, 59.8, 30.8, 60]
  credit: drawn here
  layers:
    - { file: lake.geojson, kinds: [lake], as: water, label: A lake }
`,
      'maps/lake.geojson': JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { kind: 'lake' },
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [30.1, 59.85],
                  [30.2, 59.85],
                  [30.2, 59.95],
                  [30.1, 59.95],
                  [30.1, 59.85],
                ],
              ],
            },
          },
        ],
      }),
    }),
  );
}

/** The editions that drawings are tried on, by name: one made for them, and every edition that a test can stand on. */
export const EDITIONS: readonly (readonly [string, () => Promise<Edition>])[] = [
  ['a generated edition', () => Promise.resolve(editionWithDrawings())],
  ...SITES.map((site) => [`“${site.id}”`, readOnce(site)] as const),
];

function readOnce(site: TestEdition): () => Promise<Edition> {
  let read: Promise<Edition> | undefined;
  return () => (read ??= readTestEdition(site));
}
