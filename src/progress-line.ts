/** What a line of progress is written to. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Says on a terminal, in one line that is written over, what is being done; output that goes elsewhere has no such lines. */
export function showProgress(doing: string, terminal: Terminal = process.stdout): void {
  if (terminal.isTTY === true) terminal.write(`\r\u001B[2K${doing} …`);
}

/** Takes the line of progress off, before anything else is written. */
export function clearProgress(terminal: Terminal = process.stdout): void {
  if (terminal.isTTY === true) terminal.write('\r\u001B[2K');
}
