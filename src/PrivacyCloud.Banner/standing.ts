// What a stored choice means now: pure, given the record, the configuration and the instant.
import { isAsked, type Choices, type Config, type Decision } from "./contract";
import { after } from "./period";
import type { Said, Stored } from "./record";

const lapsed: Said = { granted: false, notice: 0, at: 0, until: 0 };

// What she said while it lasts, else what the law lets run without asking, unless her browser says no for her.
// A refusal does not wear out into a yes.
export function isAllowed(stored: Stored | null, purpose: string, signal: boolean, now: number): boolean {
  const said = stored?.said[purpose];
  const rule = stored?.rules[purpose];
  if (!said) return rule?.byDefault === true && !(signal && rule.stops);
  return said.granted && now < said.until;
}

export function isDecided(stored: Stored, purpose: string, now: number): boolean {
  return now < (stored.said[purpose]?.until ?? 0);
}

// Whether the server must be asked before anything is drawn. A language never seen here has no words yet, and a
// signal that is new is recorded.
export function isDue(stored: Stored, language: string, signal: boolean, now: number): boolean {
  const isNews = signal && Object.entries(stored.rules).some(([id, rule]) => rule.stops && !stored.said[id]);
  return now >= stored.checkAt || !(language in stored.reopen) || hasLapsed(stored, now) || isNews;
}

// Whether she is to be asked: something she decided has lapsed, or something is open and she has not answered
// this notice. An answer, whichever it was, is not asked for again while it lasts.
export function mustAsk(stored: Stored, config: Config, now: number): boolean {
  const asked = config.purposes.filter(isAsked);
  const open = asked.some((purpose) => !stored.said[purpose.id]);
  const isNotice = asked.length === 0 && config.layout.actions.includes("close");
  return hasLapsed(stored, now) || ((open || isNotice) && !hasAnswered(stored, config));
}

// Takes a new configuration in; what is no longer asked is forgotten, and a yes to what means something else by now
// has lapsed. A no stays a no.
export function settled(stored: Stored, config: Config, language: string, now: number): Stored {
  const asked = config.purposes.filter(isAsked).map((purpose) => purpose.id);
  return {
    ...stored,
    said: Object.fromEntries(
      Object.entries(stored.said).filter(([id]) => asked.includes(id))
        .map(([id, said]) => [id, !said.granted || said.notice >= (config.since?.[id] ?? 0) ? said : lapsed]),
    ),
    rules: Object.fromEntries(
      config.purposes.map(({ id, choice, signals }) => [id, {
        byDefault: choice !== "opt-in",
        stops: asked.includes(id) && choice === "opt-out" && config.layout.gpc === "honour",
        signals,
      }]),
    ),
    checkAt: after(now, config.recheckAfter),
    reopen: { ...stored.reopen, [language]: config.texts.reopen },
  };
}

export function answered(stored: Stored, config: Config): Stored {
  const { language, notice } = config;
  return { ...stored, answered: { version: notice.version, hash: notice.hash, language } };
}

export function chosen(stored: Stored, config: Config, key: string, body: Decision, now: number): Stored {
  const said = Object.fromEntries(
    body.decisions.map(({ purpose, granted }) => {
      const expires = config.purposes.find((one) => one.id === purpose)?.expires;
      return [purpose, { granted, notice: config.notice.version, at: now, until: after(now, expires) }];
    }),
  );
  return {
    ...stored,
    said: { ...stored.said, ...said },
    queue: [...stored.queue, { key, body, tries: 0, notBefore: 0 }],
  };
}

// A choice the server did not take: what it granted is not granted. What is to be asked again has lapsed.
export function undone(stored: Stored, decisions: Decision["decisions"], isAskedAgain: boolean): Stored {
  const said = { ...stored.said };
  for (const { purpose, granted } of decisions) {
    if (granted || isAskedAgain) said[purpose] = lapsed;
  }
  return { ...stored, said };
}

export function choicesOf(stored: Stored | null, signal: boolean, now: number): Choices {
  const ids = Object.keys({ ...stored?.rules, ...stored?.said });
  return Object.fromEntries(ids.map((id) => [id, isAllowed(stored, id, signal, now)]));
}

const hasLapsed = (stored: Stored, now: number): boolean =>
  Object.keys(stored.said).some((purpose) => !isDecided(stored, purpose, now));

// A notice has a hash in each language: only the same language can be compared by it.
function hasAnswered({ answered: before }: Stored, { notice, language }: Config): boolean {
  return before?.version === notice.version && (before.language !== language || before.hash === notice.hash);
}
