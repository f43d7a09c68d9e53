import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { ContentFile } from '../../src/edition/content-file.ts';

/** The project’s folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
/** What a project is made of besides its content and packages. */
const ENGINE = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A project in a folder of its own: this engine, with other content or in another environment. */
export interface Project {
  readonly folder: string;
  readonly dist: string;
  /** Runs a command of the project; a command that fails is no error here. */
  run(command: string, environment?: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Runs tests of the project; tests that fail are no error here. */
  vitest(options: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Outcome>;
}

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Copies the engine into a new folder, with this edition’s content or that given. */
export async function copyProject(content?: readonly ContentFile[]): Promise<Project> {
  const folder = await mkdtemp(path.join(tmpdir(), 'edition-'));
  for (const part of ENGINE)
    await cp(path.join(ROOT, part), path.join(folder, part), {
      recursive: true,
      preserveTimestamps: true,
    });
  await linkPackages(folder);
  if (content === undefined)
    await cp(path.join(ROOT, 'content'), path.join(folder, 'content'), { recursive: true });
  await writeEdition(path.join(folder, 'content'), content ?? []);
  return {
    folder,
    dist: path.join(folder, 'dist'),
    run: (command, environment = {}) => runCommand(folder, command, environment),
    vitest: (options, environment = {}) =>
      runNode(
        folder,
        ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...options],
        environment,
      ),
  };
}

/** Lends a project the packages of this one; what builds keep beside them is its own. */
async function linkPackages(folder: string): Promise<void> {
  const [own, lent] = [path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules')];
  await mkdir(lent);
  const entries = await readdir(own, { withFileTypes: true });
  const packages = entries.filter((entry) => entry.name === '.bin' || !entry.name.startsWith('.'));
  await Promise.all(
    packages
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map(async ({ name }) => {
        await symlink(path.join(own, name), path.join(lent, name), 'junction');
      }),
  );
}

/** Writes the files of an edition into a folder. */
export async function writeEdition(folder: string, files: readonly ContentFile[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file.path)), { recursive: true });
    await writeFile(path.join(folder, file.path), file.text);
  }
}

/** Runs a command of a project, as its npm scripts do. */
export async function runCommand(
  folder: string,
  command: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const [name = '', ...options] = command.split(' ');
  return await runNode(folder, ['src/commands/run.mjs', name, ...options], {
    NODE_ENV: 'production',
    // Making PDFs takes seconds; the one test of them makes its own.
    PDF: 'no',
    ...environment,
  });
}

async function runNode(
  folder: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, options, {
      cwd: folder,
      env: { ...withoutVitest(process.env), ...environment },
      maxBuffer: 1e8,
    });
    return { code: 0, output: stripVTControlCharacters(stdout + stderr) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stripVTControlCharacters(`${stdout}${stderr}`) };
  }
}

/** Takes away what tells a process that it runs in a test, and how Vite builds for tests: it should do as it does for a person. */
function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/u.test(name),
    ),
  );
}
