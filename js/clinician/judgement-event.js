/**
 * The event with which the page hands a judgement to its host.
 * It must never be the only copy for long: the page keeps nothing, so the host says with `respondWith` what became of it.
 * Read next: `element.js`.
 */

/** `judgement`: `record` is plain data. `respondWith(promise)`: resolves when it is stored, rejects when it is not. */
export class JudgementEvent extends Event {
  #answer;
  /** The record, as the reference describes it. */
  record;

  constructor(record) {
    super("judgement", { bubbles: true, composed: true });
    this.record = record;
  }

  respondWith(promise) {
    this.#answer = Promise.resolve(promise);
  }

  /** What the host answered with, or `undefined`. */
  get answer() {
    return this.#answer;
  }
}
