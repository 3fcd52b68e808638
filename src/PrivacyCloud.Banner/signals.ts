// Google Consent Mode v2: everything denied before anything else runs, then what the choices allow.
import type { Rule } from "./record";

declare global {
  interface Window {
    dataLayer?: unknown[];
    gtag?: (...said: unknown[]) => void;
  }
}

const known = [
  "ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage",
  "personalization_storage",
];

// The tag reads the arguments object itself: an array in its place is ignored.
function say(..._said: unknown[]): void {
  (window.dataLayer ??= []).push(arguments);
}

export function denyByDefault(): void {
  window.dataLayer ??= [];
  window.gtag ??= say;
  say("consent", "default", { ...all("denied"), security_storage: "granted", wait_for_update: 500 });
}

// A signal that several purposes give is granted when all of them are.
export function tell(rules: Record<string, Rule>, isAllowed: (purpose: string) => boolean): void {
  const update: Record<string, string> = all("denied");
  for (const signal of Object.keys(update)) {
    const givers = Object.keys(rules).filter((purpose) => rules[purpose].signals.includes(signal));
    if (givers.length > 0 && givers.every(isAllowed)) update[signal] = "granted";
  }
  say("consent", "update", update);
}

function all(value: string): Record<string, string> {
  return Object.fromEntries(known.map((signal) => [signal, value]));
}
