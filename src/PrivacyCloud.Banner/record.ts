// What this browser remembers of one brand: the choice, when to ask the server again, and what is still to be sent.
import type { Decision } from "./contract";

// A choice that the server does not have yet. Its key stays the same however often it is sent.
export interface Queued {
  key: string;
  body: Decision;
  tries: number;
  // Not before this instant: the server or a failure asked for patience.
  notBefore: number;
}

// What she said about one purpose, when, on which version of the notice, and until when it lasts.
export interface Said {
  granted: boolean;
  notice: number;
  at: number;
  until: number;
}

// What holds for one purpose without her: whether it runs, whether a browser's signal stops it, and what it signals.
export interface Rule {
  byDefault: boolean;
  stops: boolean;
  signals: string[];
}

export interface Shown {
  version: number;
  hash: string;
  language: string;
}

export interface Stored {
  v: 1;
  // A first-party id of 128 random bits, made with the first choice and told to nobody but the server.
  device?: string;
  said: Record<string, Said>;
  rules: Record<string, Rule>;
  // The notice she answered or closed; none until she did.
  answered?: Shown;
  checkAt: number;
  // The words of the way back, by language, so that showing it takes no call.
  reopen: Record<string, string>;
  queue: Queued[];
}

export const blank: Stored = { v: 1, said: {}, rules: {}, checkAt: 0, reopen: {}, queue: [] };

const prefix = "privacycloud.";

// The record is named by brand, so that a new key of the same brand finds it; a key points to its brand.
export class Memory {
  // A browser may refuse to store; then a choice lasts as long as the page.
  private readonly page = new Map<string, string>();

  constructor(private readonly key: string) {}

  set brand(id: string) {
    if (this.read("key." + this.key) !== id) this.write("key." + this.key, id);
  }

  get(): Stored | null {
    try {
      const stored = JSON.parse(this.read(this.name) ?? "null") as Stored | null;
      return stored?.v === 1 ? stored : null;
    } catch {
      return null;
    }
  }

  set(stored: Stored): void {
    this.write(this.name, JSON.stringify(stored));
  }

  // Whether a change in storage is one of this record, or of everything.
  owns(storageKey: string | null): boolean {
    return storageKey === null || storageKey === prefix + this.name;
  }

  private get name(): string {
    return this.read("key." + this.key) ?? "unknown";
  }

  private read(name: string): string | null {
    try {
      return this.page.get(name) ?? localStorage.getItem(prefix + name);
    } catch {
      return null;
    }
  }

  private write(name: string, text: string): void {
    try {
      localStorage.setItem(prefix + name, text);
      this.page.delete(name);
    } catch {
      this.page.set(name, text);
    }
  }
}

export function random128(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
