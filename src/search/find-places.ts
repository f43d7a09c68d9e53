import type { PlaceUnit } from '../languages/place-words.ts';
import type { PlaceStep } from './place-query.ts';
import type { Division, PartPlaces, TextPlaces } from './text-places.ts';

/** A place of the text that a query names. */
export interface FoundPlace {
  /** Where it stands, below the site’s root. */
  readonly address: string;
  /** What it is: a division by its name, anything else by its unit and numbers. */
  readonly named:
    | { readonly unit: 'line'; readonly first: number; readonly last: number }
    | { readonly unit: 'page'; readonly label: string }
    | { readonly unit: 'passage'; readonly number: number }
    | { readonly unit: 'division'; readonly name: string };
  /** The part that it is in, where numbers begin anew in each. */
  readonly partName: string | undefined;
  /** Where the words are that a result shows of it: the passage, and which of its lines. */
  readonly passage: string | undefined;
  readonly lines: readonly [first: number, last: number] | undefined;
}

/** Finds the places that the steps of a query lead to, in the order of the text; none where the edition has no such place. */
export function findPlaces(steps: readonly PlaceStep[], places: TextPlaces): FoundPlace[] {
  let scope: readonly Division[] | undefined;
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const divisions = divisionsOf(
      step,
      scope?.flatMap((one) => within(one, places)) ?? places.divisions,
      places,
    );
    if (isLast) {
      const found = placesOf(step, scope, places);
      return found.length > 0 ? found : divisions.map((division) => ofDivision(division, scope, places));
    }
    if (divisions.length === 0) return [];
    scope = divisions;
  }
  return [];
}

/** Places that are no divisions: lines, pages of the printed source, passages. */
function placesOf(
  step: PlaceStep,
  scope: readonly Division[] | undefined,
  { parts }: TextPlaces,
): FoundPlace[] {
  const inScope =
    scope === undefined
      ? parts
      : [...new Set(scope.map(({ part }) => part))].flatMap((at) => parts[at] ?? []);
  for (const unit of step.units) {
    const found = inScope.flatMap((part) => FINDERS[unit]?.(step, part) ?? []);
    if (found.length > 0) return found;
  }
  return [];
}

const FINDERS: Partial<Record<PlaceUnit, (step: PlaceStep, part: PartPlaces) => FoundPlace[]>> = {
  line: ({ first, last }, part) => {
    const [, lastLine = 0] = part.lines.at(-1) ?? [];
    return part.lines
      .filter((lines) => lines[0] <= first && lines[1] >= first)
      .map(([start, , passage]) => ({
        address: `${part.page}#l${String(first)}`,
        named: { unit: 'line', first, last: Math.min(last, lastLine) },
        partName: part.name,
        passage: addressOf(part, passage),
        lines: [first - start, last - start],
      }));
  },
  page: ({ label }, part) =>
    part.pages
      .filter(([number]) => number.toLowerCase() === label.toLowerCase())
      .map(([number, passage]) => ({
        address: `${part.page}#page-${number}`,
        named: { unit: 'page', label: number },
        // A printed page is numbered through the whole source.
        partName: undefined,
        passage: addressOf(part, passage),
        lines: undefined,
      })),
  passage: ({ first }, part) =>
    part.passages.some(([start, end]) => start <= first && end >= first)
      ? [
          {
            address: addressOf(part, first) ?? '',
            named: { unit: 'passage', number: first },
            partName: part.name,
            passage: addressOf(part, first),
            lines: undefined,
          },
        ]
      : [],
};

/** Parts and headings that a step names: by what they call themselves, or a part by its place among the parts. */
function divisionsOf(
  { units, first }: PlaceStep,
  among: readonly Division[],
  { parts }: TextPlaces,
): Division[] {
  const own = among.filter(
    ({ unit, number }) => unit !== undefined && units.includes(unit) && number === first,
  );
  if (own.length > 0 || !units.includes('part')) return own;
  const numbered = among.filter(({ unit, number }) => unit === undefined && number === first);
  if (numbered.length > 0) return numbered;
  return parts.length < 2 ? [] : among.filter(({ depth, part }) => depth === 0 && part === first - 1);
}

/** The divisions that stand in another. */
function within(division: Division, { divisions }: TextPlaces): readonly Division[] {
  const after = divisions.slice(divisions.indexOf(division) + 1);
  const end = after.findIndex(({ depth }) => depth <= division.depth);
  return end < 0 ? after : after.slice(0, end);
}

function ofDivision(
  division: Division,
  scope: readonly Division[] | undefined,
  { parts }: TextPlaces,
): FoundPlace {
  const above = scope?.filter((one) => one.part === division.part && one.depth < division.depth) ?? [];
  const part = parts[division.part];
  return {
    address: division.address,
    named: { unit: 'division', name: division.name },
    partName: above.length === 1 ? above[0]?.name : part?.name === division.name ? undefined : part?.name,
    passage: part && addressOf(part, division.passage),
    lines: undefined,
  };
}

function addressOf({ page }: PartPlaces, passage: number | undefined): string | undefined {
  return passage === undefined ? undefined : `${page}#p${String(passage)}`;
}
