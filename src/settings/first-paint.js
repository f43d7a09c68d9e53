// Runs before the page is first painted, on every page, and puts the reader’s choices on <html>. It is a classic script, so
// that the page waits for it; it knows no setting by name. What it reads is written by src/elements/keep-settings.ts.
const { dataset } = document.documentElement;
let stored;
try {
  stored = JSON.parse(localStorage.getItem('reader-settings') ?? '{}');
  for (const [name, value] of Object.entries(stored))
    if (typeof value === 'string' && /^[a-z]{1,20} [a-z]{1,20}$/u.test(`${name} ${value}`))
      dataset[name] = value;
} catch {
  // Where storage is blocked, or holds something else, the defaults stand.
}
// The panel opens without script: what is chosen in it before the others have come holds at once too, and is kept.
document.addEventListener('change', ({ target }) => {
  if (!target.matches('settings-panel:not(:defined) input')) return;
  const { name, value } = target;
  if (value === '') Reflect.deleteProperty(dataset, name);
  else dataset[name] = value;
  try {
    stored = { ...stored, [name]: value || undefined };
    localStorage.setItem('reader-settings', JSON.stringify(stored));
  } catch {
    // The page has the choice all the same.
  }
});
