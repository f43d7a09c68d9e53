/** Choices of a value for each name. */
export type Choice = Readonly<Record<string, string>>;

/** Makes a list of choices in which every pair of values of two names stands together at least once; far shorter than all choices. */
export function pairwise(values: Readonly<Record<string, readonly string[]>>): Choice[] {
  const names = Object.keys(values);
  const open = new Map<string, Choice>();
  for (const [index, a] of names.entries())
    for (const b of names.slice(index + 1))
      for (const first of values[a] ?? [])
        for (const second of values[b] ?? [])
          open.set(pairKey(a, first, b, second), { [a]: first, [b]: second });
  const choices: Choice[] = [];
  for (let [pair] = open.values(); pair !== undefined; [pair] = open.values()) {
    let choice: Choice = pair;
    for (const name of names) {
      if (name in choice) continue;
      const gains = (values[name] ?? []).map((value) => ({
        value,
        gain: newPairs(choice, name, value, open),
      }));
      gains.sort((a, b) => b.gain - a.gain);
      choice = { ...choice, [name]: gains[0]?.value ?? '' };
    }
    for (const key of pairsOf(choice)) open.delete(key);
    choices.push(choice);
  }
  return choices;
}

function newPairs(choice: Choice, name: string, value: string, open: ReadonlyMap<string, Choice>): number {
  return Object.entries(choice).filter(([other, chosen]) => open.has(pairKey(other, chosen, name, value)))
    .length;
}

function pairsOf(choice: Choice): string[] {
  const entries = Object.entries(choice);
  return entries.flatMap(([a, first], index) =>
    entries.slice(index + 1).map(([b, second]) => pairKey(a, first, b, second)),
  );
}

function pairKey(a: string, first: string, b: string, second: string): string {
  return [`${a}=${first}`, `${b}=${second}`].sort().join(' ');
}
