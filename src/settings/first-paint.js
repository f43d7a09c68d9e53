// Runs before a page is painted and puts the reader’s choices on <html>. A classic script: the page waits for it. It knows no
// setting by name. What it reads is written by src/elements/keep-settings.ts.
const { dataset } = document.documentElement;
let stored;
try {
  stored = JSON.parse(localStorage.getItem('reader-settings') ?? '{}');
  for (const [name, value] of Object.entries(stored))
    if (typeof value === 'string' && /^[a-z]{1,20} [a-z]{1,20}$/u.test(`${name} ${value}`))
      dataset[name] = value;
} catch {
  // Storage is blocked, or holds something else: the defaults stand.
}
// What is chosen in the panel before the other scripts have come holds at once, and is kept.
document.addEventListener('change', ({ target }) => {
  if (!target.matches('settings-panel:not(:defined) input')) return;
  const { name, value } = target;
  if (value === '') Reflect.deleteProperty(dataset, name);
  else dataset[name] = value;
  try {
    stored = { ...stored, [name]: value || undefined };
    localStorage.setItem('reader-settings', JSON.stringify(stored));
  } catch {
    // The page has it.
  }
});
