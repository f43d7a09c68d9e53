import { parseArgs } from 'node:util';

/**
 * Reads the one option that the serving commands take, `--port NUMBER`.
 * @returns the port, or undefined where none is asked for.
 * @throws where the options cannot be read, with what they should be.
 */
export function readPort(options: readonly string[]): number | undefined {
  const { port } = parseArgs({ args: [...options], options: { port: { type: 'string' } } }).values;
  if (port === undefined) return undefined;
  const number = Number(port);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new Error(`“${port}” is not a port. Name one between 1 and 65535: npm start -- --port 8080`);
}
