import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, ROOT } from '../support/project.ts';

/** The commands of the README’s way to an edition of one’s own, as npm would run them. */
async function tutorialCommands(): Promise<string[]> {
  const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8');
  const block = /## Make an edition of your own\n\n```sh\n(?<commands>[\s\S]*?)```/u.exec(readme)?.groups?.[
    'commands'
  ];
  return (block ?? '')
    .trim()
    .split('\n')
    .map((line) =>
      line
        .replace(/#.*$/u, '')
        .replace(/^npm run /u, '')
        .replace(' -- ', ' ')
        .trim(),
    );
}

test('the commands of the README lead from a clone to the site of a new edition outside it', async () => {
  const project = await copyProject();
  const scripts = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const commands = await tutorialCommands();
  expect(commands.map((command) => command.split(' ')[0])).toEqual(['new', 'check:content', 'dev', 'build']);
  for (const command of commands) {
    const [name = '', folder = ''] = command.split(' ');
    expect(scripts.scripts[name], name).toBeDefined();
    // The development server has its own tests, and would not end.
    if (name === 'dev') continue;
    const outside = path.join(project.folder, 'beside', path.basename(folder));
    const { code, output } = await project.run(`${name.replace(':', '-')} ${outside}`);
    expect(output).not.toContain('fault');
    expect(code, output).toBe(0);
  }
  const dist = path.join(project.folder, 'beside/my-edition/dist');
  const page = await readFile(path.join(dist, 'index.html'), 'utf8');
  expect(page).toContain('The Keeper’s Evening');
  expect(page.match(/data-hook="mention"/gu)).toHaveLength(2);
  expect(existsSync(path.join(dist, 'notes/fresnel-lens/index.html'))).toBe(true);
  expect(existsSync(project.dist)).toBe(false);
});
