/** Whether the browser has a voice; some know theirs only after a while. */
export function hasVoices(): boolean {
  return 'speechSynthesis' in globalThis && speechSynthesis.getVoices().length > 0;
}
