/**
 * The page that stands in for every other in development while the content has faults; it reloads itself when they are mended.
 * @param report the faults as they are printed.
 */
export function faultPage(report: string, base: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Faults in the content</title>
<script type="module" src="${base.replace(/\/?$/u, '/')}@vite/client"></script>
<h1>The content has faults</h1>
<p>This page is gone when they are mended.</p>
<pre>${escapeHtml(report)}</pre>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
