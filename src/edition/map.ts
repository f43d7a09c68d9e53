import type { FeatureCollection } from 'geojson';
import { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import { readYaml } from './yaml.ts';
import { DateSchema, IdSchema, TextSchema } from './field-schema.ts';

/** How a layer is drawn. `towns` and `names` are points with a name, on land and on water. */
const LAYER_FORMS = ['water', 'river', 'front', 'route', 'rail', 'towns', 'names'] as const;

const LayerSchema = z.strictObject({
  /** A file of `maps/`. */
  file: TextSchema,
  /** Which of its features: the values of their property `kind`. */
  kinds: z.array(TextSchema).min(1),
  as: z.enum(LAYER_FORMS),
  /** What the key of the map calls it; without it the layer is not in the key. */
  label: TextSchema.optional(),
});

/** `maps.yaml`: the maps of the edition, in the order of the page. */
const MapsSchema = z.array(
  z
    .strictObject({
      id: IdSchema,
      title: TextSchema,
      /** What it shows: west, south, east, north, in degrees. */
      frame: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      /** What time it shows. */
      date: DateSchema.optional(),
      /** What of Natural Earth (1:50 million) lies below the edition’s own layers. */
      naturalEarth: z
        .strictObject({
          of: z.enum(['europe', 'asia', 'africa', 'north-america', 'south-america', 'world']),
          layers: z.array(z.enum(['ocean', 'lakes', 'rivers'])).min(1),
        })
        .optional(),
      /** The edition’s own layers, the lowest first. */
      layers: z.array(LayerSchema).default([]),
      /** What of it is a sketch, in a sentence. */
      schematic: TextSchema.optional(),
      /** Where it comes from, and under which licences: a line of credit. */
      credit: TextSchema,
    })
    .refine(({ frame: [west, south, east, north] }) => west < east && south < north, {
      message: 'the frame is west, south, east, north, and the west lies west of the east',
      path: ['frame'],
    }),
);

type MapData = z.output<typeof MapsSchema>[number];

/** A map of the edition, with what its layers draw. */
export interface EditionMap extends Omit<MapData, 'layers'> {
  readonly layers: readonly (MapData['layers'][number] & {
    readonly features: FeatureCollection['features'];
  })[];
}

const GeoSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({
      type: z.literal('Feature'),
      properties: z.looseObject({ kind: z.string() }),
      geometry: z.looseObject({ type: z.string(), coordinates: z.array(z.unknown()) }),
    }),
  ),
});

/**
 * Reads the maps of an edition.
 * @param file `maps.yaml`; an edition without maps has none.
 * @param data the GeoJSON files of `maps/`.
 */
export function readMaps(
  file: ContentFile | undefined,
  data: readonly ContentFile[],
): { readonly maps: readonly EditionMap[]; readonly faults: readonly Fault[] } {
  if (file === undefined) return { maps: [], faults: [] };
  const read = readYaml(file, MapsSchema);
  if (read.data === undefined) return { maps: [], faults: read.faults };
  const faults: Fault[] = [];
  const byPath = new Map<string, FeatureCollection | undefined>();
  const featuresOf = (layer: MapData['layers'][number], where: readonly PropertyKey[]) => {
    const path = `maps/${layer.file}`;
    if (!byPath.has(path)) {
      const found = data.find((candidate) => candidate.path === path);
      const result =
        found === undefined ? missing(file, read.lineOf([...where, 'file']), path) : readGeo(found);
      if ('fault' in result) faults.push(result.fault);
      byPath.set(path, 'fault' in result ? undefined : result.collection);
    }
    const collection = byPath.get(path);
    const features = (collection?.features ?? []).filter(({ properties }) =>
      layer.kinds.includes(String(properties?.['kind'])),
    );
    if (collection !== undefined && features.length === 0) {
      faults.push({
        rule: 'map-layer-empty',
        path: file.path,
        line: read.lineOf(where),
        message: `No feature of ${path} is of the kind ${layer.kinds.join(' or ')}. Correct “kinds”, or take the layer out.`,
      });
    }
    return features;
  };
  const maps = read.data.map((map, index) => ({
    ...map,
    layers: map.layers.map((layer, place) => ({
      ...layer,
      features: featuresOf(layer, [index, 'layers', place]),
    })),
  }));
  return { maps, faults };
}

function missing(file: ContentFile, line: number, path: string): { readonly fault: Fault } {
  const message = `There is no file ${path}. Correct the name, or put the file there.`;
  return { fault: { rule: 'map-data-missing', path: file.path, line, message } };
}

function readGeo({ path, text }: ContentFile): { readonly fault: Fault } | { collection: FeatureCollection } {
  const reject = (reason: string) => ({
    fault: {
      rule: 'map-data-malformed' as const,
      path,
      line: 1,
      message: `The file is not GeoJSON that can be drawn: ${reason}. It is a FeatureCollection whose features have a property “kind” and a geometry with coordinates.`,
    },
  });
  try {
    const result = GeoSchema.safeParse(JSON.parse(text));
    if (result.success) return { collection: result.data as unknown as FeatureCollection };
    const [issue] = result.error.issues;
    return reject(`${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
  } catch (error) {
    return reject(error instanceof Error ? error.message : String(error));
  }
}
