import { expect, test } from 'vitest';
import { hashOf, withFirstSight } from '../../src/integrations/first-sight.ts';
import { contentSecurityPolicy, policyOfPage } from '../../src/security-policy.ts';

const FACES = '<link rel="preload" href="/a.woff2" as="font"><link rel="preload" href="/b.woff2" as="font">';
const page = (links: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">${links}<title>A</title>`;
const files: Readonly<Record<string, string>> = {
  '/_astro/index.1.css': "a{content:'$&'}",
  '/_astro/first-paint.1.js': '// For whoever reads it.\ntry {\n  one();\n} catch {\n  // Nothing.\n}\n',
};
const read = (file: string) => Promise.resolve(files[file] ?? '');

test('style and first script stand in the page, behind the faces that are on their way first, and are allowed by their hashes', async () => {
  const links = `<link rel="stylesheet" href="/_astro/index.1.css">${FACES}<script src="/_astro/first-paint.1.js"></script>`;
  const html = await withFirstSight(page(links), read);
  const [style, script] = ["a{content:'$&'}", 'try {\none();\n} catch {\n}'];
  expect(html).toContain(`${FACES}<style>${style}</style><script>${script}</script><title>`);
  expect(policyOfPage(html)).toBe(contentSecurityPolicy({ style: hashOf(style), script: hashOf(script) }));
});

test('a page that only leads on stays as it is', async () => {
  expect(await withFirstSight(page(''), read)).toBe(page(''));
});
