// The two calls a banner makes: what to ask, and what was chosen.
import type { Config, Decision } from "./contract";

export interface Place {
  api: string;
  key: string;
}

// What came of sending a choice.
export type Sent =
  | { kind: "recorded"; receipt: string }
  // The notice it answers is too old, or a purpose is no more: she must be asked again.
  | { kind: "stale" }
  // It will never be recorded: what it granted is not granted.
  | { kind: "refused"; code: string }
  | { kind: "later"; after: number; isOffline: boolean };

// A configuration that cannot be had. Asking again helps only where the trouble may pass.
export class Unreachable extends Error {
  constructor(readonly status: number) {
    super(`consent configuration: ${status || "no answer"}`);
  }

  get mayPass(): boolean {
    return this.status === 0 || isPassing(this.status);
  }
}

// What was shown is no longer what is asked, whichever way it is said.
const stale = /^consent\.(snapshot-|purpose-)/;

// Fresh: the browser's own copy is not good enough, since what it shows was refused or answered long ago.
export async function fetchConfig(place: Place, language: string, isFresh: boolean): Promise<Config> {
  const answer = await fetch(`${place.api}/v1/consent/config?lang=${encodeURIComponent(language)}`, {
    headers: { Authorization: `Bearer ${place.key}`, Accept: "application/json" },
    credentials: "omit",
    cache: isFresh ? "no-cache" : "default",
  }).catch(() => {
    throw new Unreachable(0);
  });
  if (!answer.ok) throw new Unreachable(answer.status);
  const config = (await answer.json()) as Config;
  // Said as a path of the server that answered; the page stands elsewhere.
  config.notice.centreUrl &&= new URL(config.notice.centreUrl, answer.url).href;
  return config;
}

export async function send(place: Place, idempotencyKey: string, body: Decision): Promise<Sent> {
  let answer: Response;
  try {
    answer = await fetch(`${place.api}/v1/consents`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${place.key}`,
        "Content-Type": "application/json",
        "Idempotency-Key": idempotencyKey,
      },
      body: JSON.stringify(body),
      credentials: "omit",
      // A choice made on the way out of the page still arrives.
      keepalive: true,
    });
  } catch {
    return { kind: "later", after: 0, isOffline: true };
  }
  const said = (await answer.json().catch(() => ({}))) as { receipt?: string; code?: string };
  if (answer.ok) return { kind: "recorded", receipt: said.receipt ?? "" };
  if (isPassing(answer.status)) {
    return { kind: "later", after: 1000 * (Number(answer.headers.get("Retry-After")) || 0), isOffline: false };
  }
  return stale.test(said.code ?? "") ? { kind: "stale" } : { kind: "refused", code: said.code ?? "" };
}

const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;
