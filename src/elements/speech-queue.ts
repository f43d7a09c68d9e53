import { chooseVoice, type Utterance } from '../reading/reading-aloud.ts';

/** Speaks utterances one after another, with the voices that the browser has. */
export class SpeechQueue {
  /** How fast is spoken: 1 is the voice’s own pace. */
  #rate = 1;
  #at = 0;
  #isPaused = false;
  /** Counts what was begun, so that what was broken off is not followed by its next. */
  #turn = 0;
  readonly #utterances: readonly Utterance[];
  readonly #onSpoken: (utterance: Utterance | undefined) => void;

  /** @param onSpoken told what is being spoken, and nothing at the end */
  constructor(utterances: readonly Utterance[], onSpoken: (utterance: Utterance | undefined) => void) {
    this.#utterances = utterances;
    this.#onSpoken = onSpoken;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  set rate(rate: number) {
    this.#rate = rate;
    if (!this.#isPaused) this.#speak();
  }

  start(): void {
    this.#speak();
  }

  /** Pauses, or goes on with the sentence that was broken off: not every browser can stop within one. */
  toggle(): void {
    this.#isPaused = !this.#isPaused;
    if (this.#isPaused) this.#cancel();
    else this.#speak();
  }

  /** Goes to the sentence after the one that is spoken, or to the one before. */
  step(by: 1 | -1): void {
    this.#at = Math.max(0, Math.min(this.#at + by, this.#utterances.length - 1));
    this.#isPaused = false;
    this.#speak();
  }

  stopQuietly(): void {
    this.#cancel();
  }

  #cancel(): void {
    this.#turn += 1;
    speechSynthesis.cancel();
  }

  #speak(): void {
    this.#cancel();
    const turn = this.#turn;
    const utterance = this.#utterances[this.#at];
    this.#onSpoken(utterance);
    if (utterance === undefined) return;
    const spoken = new SpeechSynthesisUtterance(utterance.text);
    spoken.lang = utterance.language;
    spoken.voice = chooseVoice(speechSynthesis.getVoices(), utterance.language) ?? null;
    spoken.rate = this.#rate;
    const goOn = () => {
      if (turn !== this.#turn) return;
      this.#at += 1;
      this.#speak();
    };
    spoken.onend = goOn;
    // A sentence that no voice can read is passed over.
    spoken.onerror = goOn;
    speechSynthesis.speak(spoken);
  }
}
