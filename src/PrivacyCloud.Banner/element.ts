// <privacy-banner key="pk_…" api="https://…" lang="auto">: asks, shows the preference centre and the way back to it.
import type { Choices, Config } from "./contract";
import type { Consent, State } from "./consent";
import { centre } from "./centre";
import { h, icon, paragraphs } from "./dom";
import { Decider } from "./guardian";
import css from "./banner.css";

const sliders = "M4 8h9M19 8h1M4 16h1M11 16h9M16 5v6M8 13v6";

// All that is said without the server's words: that they cannot be had.
const unreachable: Record<string, string> = {
  vi: "Không tải được. Vui lòng thử lại sau.",
  ja: "読み込めません。後でもう一度お試しください。",
  en: "This cannot be loaded now. Try again later.",
};

const saidFor = 8_000;

export class Drawing {
  private readonly bar = h("section", { class: "bar", hidden: true, "aria-labelledby": "ask" });
  private readonly sheet = h("dialog", { "aria-labelledby": "title", close: () => this.closed() });
  private readonly back = h("button", { class: "back", type: "button", hidden: true, click: () => void this.open() });
  private readonly said = h("p", { class: "said", role: "status" });
  private decider = new Decider(null);
  private config: Config | null = null;
  private drawn = "";
  private timer = 0;

  constructor(root: ShadowRoot, private readonly consent: Consent, private readonly language: string) {
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    root.adoptedStyleSheets = [style];
    root.append(this.bar, this.back, this.sheet, this.said);
    consent.onChange((state) => this.draw(state));
    this.draw(consent.state());
  }

  // The preference centre, with the notice as it is now.
  async open(): Promise<void> {
    if (this.sheet.open) return;
    try {
      this.take(await this.consent.fetch());
    } catch {
      return this.tell(unreachable[this.language.slice(0, 2)] ?? unreachable.en);
    }
    this.fill();
    this.sheet.showModal();
  }

  private draw(state: State): void {
    if (state.config) this.take(state.config);
    const asks = state.phase === "ask" && !!this.config;
    if (asks) this.ask(state);
    this.bar.hidden = !asks;
    this.drawBack(asks);
    if (!asks) this.drawn = "";
    if (state.word && this.config && !asks) this.tell(this.config.texts[state.word]);
    if (state.phase === "settled" && state.word !== "stale" && this.sheet.open && !state.config) this.sheet.close();
  }

  private take(config: Config): void {
    if (config.notice.hash !== this.config?.notice.hash) this.decider = new Decider(config.layout.age);
    this.config = config;
    for (const part of [this.bar, this.sheet, this.said, this.back]) part.lang = config.language;
  }

  private drawBack(asks: boolean): void {
    const words = this.consent.reopenWords;
    this.back.hidden = asks || !words;
    if (this.back.textContent !== words) this.back.replaceChildren(icon(sliders), h("span", {}, words));
  }

  // Drawn once per question, so that what has the focus keeps it.
  private ask(state: State): void {
    const { texts, notice } = this.config as Config;
    const { isKnown, needsGuardian } = this.decider;
    const now = JSON.stringify([notice.hash, isKnown, needsGuardian, state.word]);
    if (now === this.drawn) return;
    this.drawn = now;
    const note = this.noteOf(state);
    const part = this.decider.part(texts);
    this.bar.replaceChildren(h("form", { class: "inner", submit: (event) => event.preventDefault() },
      h("div", { class: "words" },
        h("h2", { id: "ask" }, texts.title),
        !!note && h("p", { class: "note", role: state.word === "stale" ? "alert" : "note" }, note),
        ...paragraphs(texts.intro),
        this.decider.isKnown && part),
      this.decider.isKnown ? this.actions() : this.decider.question(texts, () => this.answeredAge())));
  }

  private answeredAge(): void {
    this.ask(this.consent.state());
    this.bar.querySelector<HTMLElement>(".guardian input, .guardian select, .acts button")?.focus();
  }

  // The pack says which ways there are, and in which order; each is drawn like the other.
  private actions(): HTMLElement {
    const { texts, layout } = this.config as Config;
    const ways: Record<string, () => void> = {
      reject: () => this.choose("none", this.bar),
      accept: () => this.choose("all", this.bar),
      choose: () => void this.open(),
      close: () => this.consent.close(),
    };
    const buttons = layout.actions.filter((action) => action in ways).map((action) =>
      h("button", { type: "button", class: action === "choose" ? "wide" : "", click: ways[action] }, texts[action]));
    return h("div", { class: "acts" }, ...buttons);
  }

  private fill(): void {
    const state = this.consent.state();
    this.sheet.replaceChildren(centre({
      config: this.config as Config,
      choices: state.choices,
      decider: this.decider,
      note: this.noteOf(state),
      choose: (choice) => this.choose(choice, this.sheet),
      redraw: () => {
        this.fill();
        this.sheet.querySelector<HTMLElement>(".purposes input")?.focus();
      },
    }));
  }

  private noteOf({ word }: State): string | null {
    const { texts, layout } = this.config as Config;
    if (word === "stale") return texts.stale;
    return navigator.globalPrivacyControl === true && layout.gpc === "honour" ? texts.gpcNoted : null;
  }

  private choose(choice: Choices | "all" | "none", where: HTMLElement): void {
    const grants = choice === "all" || (choice !== "none" && Object.values(choice).includes(true));
    const isWhole = !grants || !this.decider.needsGuardian || where.querySelector("form")!.reportValidity();
    if (!isWhole) return;
    const hadFocus = where.matches(":focus-within");
    void this.consent.decide(choice, this.decider.by(grants));
    this.sheet.close();
    if (hadFocus) this.back.focus({ preventScroll: true });
  }

  // Closed without a choice: nothing was said, so nothing is recorded, and the question stands.
  private closed(): void {
    this.sheet.replaceChildren();
  }

  private tell(words: string | undefined): void {
    clearTimeout(this.timer);
    this.said.textContent = words ?? "";
    this.timer = window.setTimeout(() => (this.said.textContent = ""), saidFor);
  }
}
