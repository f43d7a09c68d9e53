import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '../../src/edition/content-file.ts';

/** The project’s folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
/** What a project is made of besides its content and packages. */
const ENGINE = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A page of a built site. */
export interface BuiltPage {
  /** Its address below the site’s root: `/notes/volkov/`. */
  readonly address: string;
  readonly html: string;
  readonly tree: Root;
  readonly ids: ReadonlySet<string>;
}

/** Reads every page of a built site. */
export async function readSite(folder: string): Promise<BuiltPage[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  return await Promise.all(
    files.map(async (file) => {
      const html = await readFile(path.join(folder, file), 'utf8');
      const tree = fromHtml(html);
      const address = `/${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/u, '')}`;
      return {
        address,
        html,
        tree,
        ids: new Set(
          elementsOf(tree).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])),
        ),
      };
    }),
  );
}

/** Every element of a page, in order. */
export function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** Finds links of a site, under its base path, that lead to no page, file or fragment of it. */
export async function brokenLinks(folder: string, base = '/'): Promise<string[]> {
  const pages = await readSite(folder);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const files = new Set(
    (await readdir(folder, { recursive: true })).map((file) => `/${file.split(path.sep).join('/')}`),
  );
  return pages.flatMap((page) =>
    elementsOf(page.tree).flatMap(({ tagName, properties }) => {
      const target = properties['href'] ?? properties['src'] ?? properties['action'];
      if (typeof target !== 'string' || /^(?:https?:|mailto:|data:)/u.test(target)) return [];
      const url = new URL(target, `http://site${base.replace(/\/$/u, '')}${page.address}`);
      const says = `${page.address} <${tagName}> ${target}`;
      if (!url.pathname.startsWith(base)) return [says];
      const address = `/${url.pathname.slice(base.length)}`;
      const targetPage = byAddress.get(address);
      if (targetPage === undefined) return files.has(address) ? [] : [says];
      const fragment = decodeURIComponent(url.hash.slice(1));
      return fragment === '' || targetPage.ids.has(fragment) ? [] : [says];
    }),
  );
}

/** A project in a folder of its own: this engine, with other content or in another environment. */
export interface Project {
  readonly folder: string;
  readonly dist: string;
  /** Runs a command of the project; a command that fails is no error here. */
  run(command: string, environment?: Readonly<Record<string, string>>): Promise<Outcome>;
}

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Copies the engine into a new folder, with this edition’s content or that given. */
export async function copyProject(content?: readonly ContentFile[]): Promise<Project> {
  const folder = await mkdtemp(path.join(tmpdir(), 'edition-'));
  for (const part of ENGINE) await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  if (content === undefined)
    await cp(path.join(ROOT, 'content'), path.join(folder, 'content'), { recursive: true });
  await writeEdition(path.join(folder, 'content'), content ?? []);
  return {
    folder,
    dist: path.join(folder, 'dist'),
    run: (command, environment = {}) => runCommand(folder, command, environment),
  };
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
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [path.join(folder, 'src/commands/run.mjs'), name, ...options],
      {
        cwd: folder,
        env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...environment },
        maxBuffer: 1e8,
      },
    );
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: `${stdout}${stderr}` };
  }
}
