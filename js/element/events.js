/**
 * The events of `<ketamine-intake>`, each a class of its own with what it tells.
 * They must never bubble: no listener of the whole page learns of answers by accident.
 * Read next: `element.js`, which dispatches them.
 */

const named = (type) => `ketamine-intake-${type}`;

/** An answer changed: `question`, `value` as it now is (`undefined`: taken back), `source` "user" or "host". */
export class AnswerEvent extends Event {
  static type = named("answer");
  constructor({ question, value, source }) {
    super(AnswerEvent.type);
    Object.assign(this, { question, value, source });
  }
}

/** Another screen is shown: its kind, the counted part it belongs to, and whether it points at a problem. No topic. */
export class ScreenEvent extends Event {
  static type = named("screen");
  constructor({ screen, part, of, error }) {
    super(ScreenEvent.type);
    Object.assign(this, { screen, part, of, error });
  }
}

/** The person pressed Send. Call `respondWith` with a promise at once: resolved means that the clinic has the answers. */
export class SendEvent extends Event {
  static type = named("send");
  #handed;
  constructor({ input, today, result }) {
    super(SendEvent.type);
    Object.assign(this, { input, today, result });
  }
  respondWith(promise) {
    this.#handed = Promise.resolve(promise);
  }
  /** What the host handed over; rejects when it handed over nothing. */
  get handed() {
    return this.#handed ?? Promise.reject(new Error("nobody called respondWith"));
  }
}

/** A safety text is shown: `text` is its id. Nothing here can stop it. */
export class CrisisEvent extends Event {
  static type = named("crisis");
  constructor({ text }) {
    super(CrisisEvent.type);
    this.text = text;
  }
}

/** Something failed: `code` as in the engine's answers, or `refused`, `not_sent`, `script_error`; `problems` of a program. */
export class FailedEvent extends Event {
  static type = named("failed");
  constructor({ code, problems = [] }) {
    super(FailedEvent.type);
    Object.assign(this, { code, problems });
  }
}
