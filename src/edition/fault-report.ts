import type { Fault, Warning } from './fault.ts';

/**
 * Prints faults for a person: grouped by file, each as `path:line`, its rule and its message, with a count at the end.
 * @param folder the edition's folder, as the person named it; paths begin with it.
 * @param noun what one of them is called.
 * @returns an empty string where there is no fault.
 */
export function reportFaults(faults: readonly (Fault | Warning)[], folder?: string, noun = 'fault'): string {
  if (faults.length === 0) return '';
  const byPath = Map.groupBy(faults, (fault) => fault.path);
  const paths = [...byPath.keys()].sort();
  const blocks = paths.map((path) =>
    (byPath.get(path) ?? [])
      .toSorted((a, b) => a.line - b.line || a.rule.localeCompare(b.rule))
      .map(
        (fault) =>
          `${folder === undefined ? '' : `${folder}/`}${fault.path}:${String(fault.line)}  ${fault.rule}\n    ${fault.message}`,
      )
      .join('\n'),
  );
  return `${blocks.join('\n\n')}\n\n${count(faults.length, noun)} in ${count(paths.length, 'file')}.`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
