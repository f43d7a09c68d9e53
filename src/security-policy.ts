/** What of its own a page may hold: the hashes of its one style and its one script. */
export interface OwnParts {
  readonly style: string;
  readonly script: string;
}

/**
 * The policy as every page carries it in a `<meta>`: what it may load and run is files of this site only. WebAssembly is the
 * search engine’s.
 * @param own what the pages of the text hold besides; nothing else stands in any page.
 */
export function contentSecurityPolicy(own?: OwnParts): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${own === undefined ? '' : ` ${own.script}`}`,
    `style-src 'self'${own === undefined ? '' : ` ${own.style}`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * The headers that every answer should carry; the policy there can also forbid framing.
 * @param policy that of the text’s pages, which allows what stands in them.
 */
export function securityHeaders(policy = contentSecurityPolicy()): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=63072000',
  };
}

/** The policy that a built page carries. */
export function policyOfPage(html: string): string | undefined {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1];
}

/**
 * Prints `_headers`, the file in which Netlify and Cloudflare Pages look for headers; the project's own server reads it too.
 * @param policy that of the text’s pages.
 */
export function printHeadersFile(base: string, policy?: string): string {
  const everywhere = Object.entries(securityHeaders(policy)).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...everywhere,
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    // What says whether there is a newer edition is asked for anew each time.
    `${base}sw.js`,
    '  Cache-Control: no-cache',
    '',
  ].join('\n');
}
