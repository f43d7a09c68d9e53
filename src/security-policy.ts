/** What pages may load and run: files of this site only, nothing inline. WebAssembly is the search engine's. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The policy as every page carries it in a `<meta>`. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/** The headers that every answer of a server should carry; the policy there can also forbid framing. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000',
} as const;

/** Prints `_headers`, the file in which Netlify and Cloudflare Pages look for headers; the project's own server reads it too. */
export function printHeadersFile(base: string): string {
  const everywhere = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
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
