// What <privacy-banner> draws: the question, the preference centre and the way back to it.
import { centre } from "./centre";
import { signal, type Consent, type State } from "./consent";
import { isAsked, type Choices, type Config } from "./contract";
import { h, icon, paragraphs } from "./dom";
import { Decider } from "./guardian";
import css from "./banner.css";

type Choice = Choices | "all" | "none";

const sliders = "M4 8h9M19 8h1M4 16h1M11 16h9M16 5v6M8 13v6";
const saidFor = 8_000;

// All that is said without the server's words: that they cannot be had.
const unreachable: Record<string, string> = {
  vi: "Không tải được. Vui lòng thử lại sau.",
  ja: "読み込めません。後でもう一度お試しください。",
  en: "This cannot be loaded now. Try again later.",
};

export class Drawing {
  private readonly bar = h("section", { class: "bar", hidden: true, "aria-labelledby": "ask" });
  private readonly sheet = h("dialog", { "aria-labelledby": "title", close: () => this.closed() });
  private readonly back = h("button", { class: "back", type: "button", hidden: true, click: () => void this.open() });
  private readonly said = h("p", { class: "said", role: "status" });
  private config: Config | null = null;
  private decider = new Decider(null);
  // A yes that waits for an answer, and where it was said.
  private waiting: { choice: Choice; where: HTMLElement } | null = null;
  private drawn = "";
  private timer = 0;

  constructor(
    root: ShadowRoot, private readonly consent: Consent, private readonly language: string,
    private readonly reloads: boolean,
  ) {
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
      this.take(await this.consent.shown());
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
    else this.wipe();
    this.bar.hidden = !asks;
    this.drawBack(asks);
    if (state.word && state.word !== "stale" && this.config) this.tell(this.config.texts[state.word]);
  }

  private wipe(): void {
    this.drawn = "";
    this.bar.replaceChildren();
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
    const { notice } = this.config as Config;
    const now = [notice.hash, state.word === "stale"].join();
    if (now === this.drawn) return;
    this.drawn = now;
    this.question();
  }

  private question(): void {
    const { texts } = this.config as Config;
    const { word } = this.consent.state();
    const step = this.waiting?.where === this.bar ? this.step() : null;
    const note = this.note();
    this.bar.replaceChildren(h("form", { class: "inner", submit: (event) => event.preventDefault() },
      h("div", { class: "words" },
        h("h2", { id: "ask" }, texts.title),
        !!note && h("p", { class: "note", role: word === "stale" ? "alert" : "note" }, note),
        ...(step ? step.words : [...paragraphs(texts.intro), this.purposes()])),
      step ? step.ways : this.ways()));
  }

  // A yes to everything is a yes to these: nobody says it without having read which, and which are sensitive.
  private purposes(): HTMLElement {
    const { texts, purposes } = this.config as Config;
    return h("ul", { class: "asked" }, ...purposes.filter(isAsked).map(({ name, sensitive }) =>
      h("li", {}, name + " ", sensitive && h("span", { class: "tag" }, texts.sensitive))));
  }

  // The pack says which ways there are, and in which order.
  private ways(): HTMLElement {
    const { texts, layout } = this.config as Config;
    const ways: Record<string, () => void> = {
      reject: () => this.choose("none", this.bar),
      accept: () => this.choose("all", this.bar),
      choose: () => void this.open(),
      close: () => this.consent.close(),
    };
    return h("div", { class: "acts" }, ...layout.actions.filter((action) => action in ways).map((action) =>
      h("button", { type: "button", class: action === "choose" ? "wide" : "", click: ways[action] }, texts[action])));
  }

  private fill(): void {
    this.sheet.replaceChildren(centre({
      config: this.config as Config,
      choices: this.consent.state().choices,
      note: this.note(),
      step: this.waiting?.where === this.sheet ? this.step() : null,
      choose: (choice) => this.choose(choice, this.sheet),
    }));
  }

  private step() {
    const { choice, where } = this.waiting!;
    return this.decider.step(
      this.config!.texts, () => this.choose(choice, where), () => this.choose("none", where));
  }

  private note(): string | null {
    const { texts, layout } = this.config as Config;
    if (this.consent.state().word === "stale") return texts.stale;
    return signal() && layout.gpc === "honour" ? texts.gpcNoted : null;
  }

  private choose(choice: Choice, where: HTMLElement): void {
    const grants = choice === "all" || (choice !== "none" && Object.values(choice).includes(true));
    if (grants && !this.decider.mayGrant) {
      this.waiting = { choice, where };
      if (where === this.bar) this.question();
      else this.fill();
      where.querySelector<HTMLElement>(".relation select, .acts button")?.focus();
      return;
    }
    const hadFocus = where.matches(":focus-within");
    const by = this.decider.by(grants);
    this.waiting = null;
    // The next choice on this page may be somebody else's.
    this.decider = new Decider(this.config!.layout.age);
    void this.consent.decide(choice, by).then(() => this.reloads && this.consent.isOutdated && location.reload());
    this.sheet.close();
    if (hadFocus) this.back.focus({ preventScroll: true });
  }

  // Closed without a choice: nothing was said, so nothing is recorded, and the question stands.
  private closed(): void {
    if (this.waiting?.where === this.sheet) this.waiting = null;
    this.sheet.replaceChildren();
  }

  private tell(words: string | undefined): void {
    clearTimeout(this.timer);
    this.said.textContent = words ?? "";
    this.timer = window.setTimeout(() => (this.said.textContent = ""), saidFor);
  }
}
