// The headless core: what may run, what to ask, what was chosen. It draws nothing.
import { isAsked, type Choices, type Config, type DecidedBy, type Decision, type Purpose } from "./contract";
import type { Gate } from "./gate";
import { Outbox } from "./outbox";
import { blank, Memory, random128, type Queued, type Stored } from "./record";
import { fetchConfig, Unreachable, type Place, type Sent } from "./server";
import { tell } from "./signals";
import * as standing from "./standing";

declare global {
  interface Navigator {
    readonly globalPrivacyControl?: boolean;
  }
}

export interface Options extends Place {
  lang: string;
}

// loading: nothing known yet; ask: she is to be asked; settled: nothing to ask; failed: no answer from the server.
export type Phase = "loading" | "ask" | "settled" | "failed";

// What became of the last choice, by the name of its text.
export type Word = "saved" | "offline" | "failed" | "stale" | "gpcNoted";

export interface State {
  phase: Phase;
  choices: Choices;
  config: Config | null;
  word: Word | null;
  receipt: string | null;
}

const patienceMin = 5_000;
const patienceMax = 10 * 60_000;

export class Consent {
  private readonly memory: Memory;
  private readonly outbox: Outbox;
  private readonly listeners = new Set<(state: State) => void>();
  private config: Config | null = null;
  private phase: Phase = "loading";
  private word: Word | null = null;
  private receipt: string | null = null;
  private patience = patienceMin;
  private timer = 0;

  constructor(private readonly options: Options, private readonly gate: Gate) {
    this.memory = new Memory(options.key);
    this.outbox = new Outbox(options, this.memory, (sent, queued) => this.heard(sent, queued));
    addEventListener("storage", (event) => this.memory.owns(event.key) && this.another());
    addEventListener("pageshow", (event) => event.persisted && this.another());
    addEventListener("online", () => this.timer && void this.load());
  }

  // From memory alone while the choice is fresh; otherwise one call.
  async load(): Promise<State> {
    clearTimeout(this.timer);
    this.timer = 0;
    const stored = this.memory.get();
    if (stored) this.apply();
    if (stored && !this.isDue(stored)) {
      this.become("settled");
    } else {
      try {
        this.settle(await this.fetch(!!stored?.answered));
      } catch (trouble) {
        this.become(stored?.answered ? "settled" : "failed");
        if (!(trouble instanceof Unreachable) || trouble.mayPass) this.tryLater();
      }
    }
    void this.outbox.flush();
    return this.state();
  }

  // What to show when she wants to see or change her choices: one call for a page, and none where it was made.
  async shown(): Promise<Config> {
    return this.config ?? (await this.fetch(false));
  }

  // One choice about what it names; "all" and "none" name everything that is asked.
  async decide(choice: Choices | "all" | "none", decidedBy?: DecidedBy): Promise<void> {
    // Without waiting where nothing must be waited for: what she sees changes with her click.
    const config = this.config ?? (await this.shown());
    const asked = config.purposes.filter(isAsked);
    const named = typeof choice === "string" ? asked : asked.filter(({ id }) => Object.hasOwn(choice, id));
    const isGranted = ({ id }: Purpose) => (typeof choice === "string" ? choice === "all" : choice[id] === true);
    if (named.length > 0) this.record(config, named, isGranted, { ...(decidedBy && { decidedBy }) });
    this.close();
    await this.outbox.flush(true);
  }

  // She has seen this notice; it is not shown again while it stays what it is.
  close(): void {
    if (this.config) this.memory.set(standing.answered(this.memory.get() ?? blank, this.config));
    this.become("settled");
  }

  state(): State {
    const { phase, config, word, receipt } = this;
    return { phase, choices: standing.choicesOf(this.memory.get(), signal(), Date.now()), config, word, receipt };
  }

  onChange(listener: (state: State) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  isAllowed(purpose: string): boolean {
    return standing.isAllowed(this.memory.get(), purpose, signal(), Date.now());
  }

  // Whether something still runs on this page that is no longer allowed: what ran cannot be called back.
  get isOutdated(): boolean {
    return [...this.gate.ran].some((purpose) => !this.isAllowed(purpose));
  }

  // The words of the way back, for which no call is made.
  get reopenWords(): string {
    return this.config?.texts.reopen ?? this.memory.get()?.reopen[this.options.lang] ?? "";
  }

  private tryLater(): void {
    this.timer = window.setTimeout(() => void this.load(), this.patience);
    this.patience = Math.min(patienceMax, this.patience * 2);
  }

  private async fetch(isFresh: boolean): Promise<Config> {
    this.config = await fetchConfig(this.options, this.options.lang, isFresh);
    this.memory.brand = this.config.brand.id;
    return this.config;
  }

  private settle(config: Config): void {
    const now = Date.now();
    const whole = standing.settled(this.memory.get() ?? blank, config, this.options.lang, now);
    // Other windows listen: nothing may look settled, not for a moment, before it is known whether she is asked.
    this.memory.set({ ...whole, checkAt: 0 });
    if (signal()) this.honourSignal(config);
    const stored = this.memory.get() ?? blank;
    const asks = standing.mustAsk(stored, config, now);
    // Until she has answered, each page asks the server what to ask.
    this.memory.set({ ...stored, checkAt: asks ? 0 : whole.checkAt });
    this.apply();
    this.become(asks ? "ask" : "settled");
  }

  // Global Privacy Control says no to whatever would run unless refused; she is not asked about that again.
  private honourSignal(config: Config): void {
    const stored = this.memory.get() ?? blank;
    const refused = config.purposes.filter(
      ({ id }) => stored.rules[id].stops && !standing.isDecided(stored, id, Date.now()),
    );
    if (refused.length === 0) return;
    this.record(config, refused, () => false, { gpc: true });
    this.word = "gpcNoted";
  }

  private isDue(stored: Stored): boolean {
    return standing.isDue(stored, this.options.lang, signal(), Date.now());
  }

  private record(
    config: Config, purposes: Purpose[], isGranted: (purpose: Purpose) => boolean, by: Partial<Decision>,
  ): void {
    const now = Date.now();
    const stored = standing.settled(this.memory.get() ?? blank, config, this.options.lang, now);
    const device = stored.device ?? random128();
    const body: Decision = {
      dataSubject: { kind: "device", value: device },
      decisions: purposes.map((purpose) => ({ purpose: purpose.id, granted: isGranted(purpose) })),
      snapshot: config.snapshot,
      evidence: { channel: "web" },
      ...by,
    };
    this.memory.set(standing.chosen({ ...stored, device }, config, random128(), body, now));
    this.word = null;
    this.apply();
  }

  private heard(sent: Sent, { body }: Queued): void {
    if (sent.kind === "recorded") {
      this.receipt = sent.receipt;
      this.word = body.gpc ? "gpcNoted" : "saved";
    } else if (sent.kind === "later") {
      this.word = sent.isOffline ? "offline" : null;
    } else {
      this.word = sent.kind === "stale" ? "stale" : "failed";
      this.memory.set(standing.undone(this.memory.get() ?? blank, body.decisions, sent.kind === "stale"));
      this.apply();
    }
    if (sent.kind === "stale") void this.load();
    else this.become(this.phase);
  }

  // Another tab chose, or the page came back from the past.
  private another(): void {
    const stored = this.memory.get();
    this.apply();
    this.become(stored?.answered && !this.isDue(stored) ? "settled" : this.phase);
  }

  private apply(): void {
    const { rules }: Stored = this.memory.get() ?? blank;
    const isAllowed = (purpose: string) => this.isAllowed(purpose);
    this.gate.apply(isAllowed);
    tell(rules, isAllowed);
  }

  private become(phase: Phase): void {
    this.phase = phase;
    const state = this.state();
    for (const listener of this.listeners) listener(state);
  }
}

// Global Privacy Control: read each time, since a person may switch it on at any moment.
export const signal = (): boolean => navigator.globalPrivacyControl === true;
