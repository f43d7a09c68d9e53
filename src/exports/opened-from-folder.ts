import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit, SKIP } from 'unist-util-visit';

/** Where a page of the built site lies, and the path that the site was built for. */
export interface PlaceInSite {
  /** Below the site's root: `notes/volkov/index.html`. */
  readonly file: string;
  readonly base: string;
}

/**
 * Makes a page of the built site one that a browser opens from a folder: every link is relative and names a file. What needs a
 * server is taken out: scripts, which browsers do not load from a folder, the search, and the policy, which would forbid what
 * lies beside the page.
 */
export function openFromFolder(html: string, place: PlaceInSite): string {
  const page = fromHtml(html);
  visit(page, 'element', (element, index, parent) => {
    if (parent !== undefined && index !== undefined && needsServer(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    for (const name of ['href', 'src'] as const) {
      const target = element.properties[name];
      if (typeof target === 'string') element.properties[name] = relativeAddress(target, place);
    }
    const moved = element.properties['content'];
    if (element.properties['httpEquiv']?.toString() === 'refresh' && typeof moved === 'string') {
      element.properties['content'] = moved.replace(/(?<=url=).*$/u, (target) =>
        relativeAddress(target, place),
      );
    }
    return undefined;
  });
  return toHtml(page);
}

/** Makes a style sheet's addresses relative to it, and puts its fonts into it, which some browsers do not load from a folder. */
export function stylesFromFolder(
  css: string,
  place: PlaceInSite,
  fontOf: (file: string) => Uint8Array | undefined,
): string {
  return css.replace(
    /url\((?<quote>["']?)(?<target>[^"')]+)\k<quote>\)/gu,
    (whole, _quote, target: string) => {
      if (/^(?:data:|#|https?:)/u.test(target)) return whole;
      const font = target.endsWith('.woff2') ? fontOf(fileOf(target, place)) : undefined;
      if (font === undefined) return `url(${relativeAddress(target, place)})`;
      return `url(data:font/woff2;base64,${base64(font)})`;
    },
  );
}

/** Whether a file of the built site has no use without a server. */
export function isOnlyForServer(file: string): boolean {
  return /^(?:404\.html$|pagefind\/|finder\/|search\/|_headers$|robots\.txt$|sitemap|sw\.js$|.*\.js$)/u.test(
    file,
  );
}

function needsServer({ tagName, properties }: Element): boolean {
  const policy =
    tagName === 'meta' && String(properties['httpEquiv']).toLowerCase() === 'content-security-policy';
  const isData = properties['type'] === 'application/ld+json';
  const rel = String(properties['rel']);
  return (
    policy ||
    (tagName === 'script' && !isData) ||
    (tagName === 'link' && /preload|manifest/u.test(rel)) ||
    (tagName === 'form' &&
      (properties['role'] === 'search' || String(properties['action']).includes('search/')))
  );
}

/** An address of the site as a path from a page to a file. */
function relativeAddress(target: string, place: PlaceInSite): string {
  if (!target.startsWith('/') || target.startsWith('//')) return target;
  const [, fragment = ''] = /(?<fragment>#.*)$/u.exec(target) ?? [];
  const to = fileOf(target, place).split('/');
  const from = place.file.split('/').slice(0, -1);
  while (to.length > 1 && from.length > 0 && to[0] === from[0]) {
    to.shift();
    from.shift();
  }
  return [...from.map(() => '..'), ...to].join('/') + fragment;
}

/** The file of the built site that an address leads to. */
function fileOf(target: string, { base }: PlaceInSite): string {
  const path = target.replace(/[#?].*$/u, '');
  const inSite = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  return inSite === '' || inSite.endsWith('/') ? `${inSite}index.html` : inSite;
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
