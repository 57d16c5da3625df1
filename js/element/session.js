/**
 * One way through the form: which screen is shown, forward, Back, the browser's history, sending, the end.
 * It must never keep an answer after `end`, and never put a topic or an answer into title, address or history.
 * Read next: `flow.js`, which screen comes next; `frame.js`, what surrounds each; `views.js`, what each shows.
 */

import { button } from "./dom.js";
import { AnswerEvent, CrisisEvent, FailedEvent, ScreenEvent } from "./events.js";
import { placeOf } from "./flow.js";
import { makeFrame } from "./frame.js";
import { makeIntake } from "./intake.js";
import { VIEWS } from "./views.js";
import { makeWords } from "./words.js";

/** `settings`: what the host said; `screener`: ready or refused; `answers`: known before the first question. */
export const startSession = ({ host, root, say, screener, settings, answers }) => {
  const { questionnaire } = screener;
  const ending = new AbortController();
  const timers = new Set();
  const guard = (run) => (...given) => {
    try {
      return run(...given);
    } catch {
      return stop();
    }
  };
  const form = {
    host, say, screener, settings, questionnaire, guard,
    intake: questionnaire && makeIntake({ questionnaire, answers, today: settings.today }),
    trail: [], at: -1, toCheck: false,
  };
  form.button = (text, attributes, run) => button(text, attributes, guard(run));
  const frame = makeFrame(form, root);
  const steps = settings.history === "steps";
  const listen = (target, type, run) => target.addEventListener(type, run, { signal: ending.signal });
  const ownTitle = document.title;

  /** Shows a screen without a step of its own. `quiet`: nobody asked for it, so the focus stays where it is. */
  const show = guard((screen, { quiet = false } = {}) => {
    frame.show(VIEWS[screen.type](form, screen), { quiet });
    tell(screen);
  });

  const tell = ({ type, part }, error = false) => {
    const place = form.questionnaire && part ? placeOf(part, form.questionnaire) : {};
    form.fire(new ScreenEvent({ screen: type, ...place, error }));
    if (!settings.manageTitle) return;
    const title = place.part ? say.t("title", { part: place.part, of: place.of }) : ownTitle;
    document.title = error ? say.t("title_problem", { title }) : title;
  };

  const stop = () => {
    form.intake = undefined;
    frame.show(VIEWS.stopped(form), {});
    form.fire(new FailedEvent({ code: "script_error" }));
    end();
  };

  /** Ends everything that reaches outside the element. What is shown stays until it is replaced. */
  const end = () => {
    ending.abort();
    timers.forEach(clearTimeout);
    if (settings.manageTitle) document.title = ownTitle;
  };

  Object.assign(form, {
    fire: (event) => host.dispatchEvent(event),
    announce: frame.announce,
    later: (run, wait) => {
      const timer = setTimeout(guard(() => (timers.delete(timer), run())), wait);
      timers.add(timer);
      return () => (timers.delete(timer), clearTimeout(timer));
    },
    /** Where the person is, the emergency number and the crisis line may be others. */
    relocate: (code) => {
      const { program } = screener;
      const there = program.reachability?.elsewhere?.find(({ jurisdiction }) => jurisdiction === code);
      const { emergency, crisis } = there ?? program;
      form.say = makeWords(form.say.words, { program: { ...program, emergency, crisis } });
      frame.renewHelp();
    },
    /** A step forward: Back leads back to where the person was. */
    go: (screen) => {
      form.trail.splice(form.at + 1, Infinity, screen);
      form.at += 1;
      if (steps) history[form.at === 0 ? "replaceState" : "pushState"]({ ...history.state, kiStep: form.at }, "");
      show(screen, { quiet: form.at === 0 && !form.again });
    },
    /** Another page of the same step. */
    replace: (screen) => {
      form.trail[form.at] = screen;
      show(screen);
    },
    /** Answers that came from the host appear at once; nobody pressed anything, so nothing else moves. */
    refresh: (ids) => {
      const screen = form.trail[form.at];
      if (screen?.ids?.some((id) => ids.includes(id))) frame.show(VIEWS[screen.type](form, screen), { quiet: true });
    },
    canGoBack: () => form.at > 0,
    back: () => (steps ? history.back() : goTo(form.at - 1)),
    problem: () => tell(form.trail[form.at] ?? {}, true),
    changed: (ids, source) => {
      const { answers: now } = form.intake.read();
      for (const question of ids) form.fire(new AnswerEvent({ question, value: structuredClone(now[question]), source }));
    },
    crisis: (text) => {
      form.intake.shownTexts.add(text);
      form.fire(new CrisisEvent({ text }));
    },
    /** The answers are with the clinic: nothing of them stays here, and Back leads nowhere. */
    sent: (result) => {
      const { patient } = result;
      form.intake = undefined;
      form.trail = [{ type: "sent", patient }];
      form.at = 0;
      if (steps) history.replaceState({ ...history.state, kiStep: 0 }, "");
      show(form.trail[0]);
    },
    stop,
  });

  const goTo = (place) => {
    if (form.trail.length === 0) return;
    frame.leave();
    form.at = Math.max(0, Math.min(place, form.trail.length - 1));
    show(form.trail[form.at]);
  };

  listen(window, "beforeunload", (event) => {
    if (form.intake && !form.intake.isEmpty()) event.preventDefault();
  });
  if (steps) listen(window, "popstate", ({ state }) => Number.isInteger(state?.kiStep) && goTo(state.kiStep));

  const reloaded = steps && history.state?.kiStep > 0;
  return {
    form,
    begin: ({ again = false } = {}) => {
      form.again = again;
      form.go({ type: screener.type === "ready" ? "start" : "closed", reloaded });
      delete form.again;
    },
    end: () => {
      end();
      form.intake = undefined;
      form.trail = [];
      frame.remove();
    },
  };
};
