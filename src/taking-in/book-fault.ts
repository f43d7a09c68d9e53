/** Something that keeps a file from being taken in, and where. */
export interface FaultInBook {
  /** From 1. */
  readonly line: number;
  /** What is wrong and what to do, as sentences. */
  readonly message: string;
}

/** Thrown where a file cannot be taken in as it is, with all that was found in it. */
export class BookFault extends Error {
  readonly faults: readonly FaultInBook[];

  constructor(faults: readonly FaultInBook[]) {
    super(faults.map(({ line, message }) => `${String(line)}: ${message}`).join('\n'));
    this.faults = faults;
  }
}
