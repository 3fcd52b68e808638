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
  | { kind: "later"; after: number };

const stale = ["consent.snapshot-expired", "consent.snapshot-invalid", "consent.purpose-unknown"];

export async function fetchConfig(place: Place, language: string): Promise<Config> {
  const answer = await fetch(`${place.api}/v1/consent/config?lang=${encodeURIComponent(language)}`, {
    headers: { Authorization: `Bearer ${place.key}`, Accept: "application/json" },
    credentials: "omit",
  });
  if (!answer.ok) throw new Error(`consent configuration: ${answer.status}`);
  return (await answer.json()) as Config;
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
    return { kind: "later", after: 0 };
  }
  const said = (await answer.json().catch(() => ({}))) as { receipt?: string; code?: string };
  if (answer.ok) return { kind: "recorded", receipt: said.receipt ?? "" };
  if (answer.status === 429 || answer.status === 408 || answer.status >= 500) {
    return { kind: "later", after: 1000 * (Number(answer.headers.get("Retry-After")) || 0) };
  }
  return stale.includes(said.code ?? "") ? { kind: "stale" } : { kind: "refused", code: said.code ?? "" };
}
