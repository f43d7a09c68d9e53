// Runs before the page is first painted, on every page, and puts the reader’s choices on <html>. It is a classic script, so
// that the page waits for it; it knows no setting by name. What it reads is written by src/elements/keep-settings.ts.
try {
  for (const [name, value] of Object.entries(JSON.parse(localStorage.getItem('reader-settings') ?? '{}')))
    if (typeof value === 'string' && /^[a-z]{1,20} [a-z]{1,20}$/u.test(`${name} ${value}`))
      document.documentElement.dataset[name] = value;
} catch {
  // Where storage is blocked, or holds something else, the defaults stand.
}
