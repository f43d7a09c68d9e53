import { parseArgs } from 'node:util';
import { editionFolder, type EditionFolder } from '../edition-folder.ts';

/** What the serving commands are told. */
export interface ServingOptions {
  /** The edition; the project's own if none is named. */
  readonly folder: EditionFolder;
  /** Undefined where none is asked for. */
  readonly port: number | undefined;
}

/**
 * Reads what the serving commands take: an edition's folder, and `--port NUMBER`.
 * @throws where the options cannot be read, with what they should be.
 */
export function readServingOptions(options: readonly string[]): ServingOptions {
  const { values, positionals } = parseArgs({
    args: [...options],
    options: { port: { type: 'string' } },
    allowPositionals: true,
  });
  return { folder: editionFolder(positionals[0]), port: readPort(values.port) };
}

function readPort(port: string | undefined): number | undefined {
  if (port === undefined) return undefined;
  const number = Number(port);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new Error(`“${port}” is not a port. Name one between 1 and 65535: npm start -- --port 8080`);
}
