// What the script brings to a page: the <privacy-banner> element and, for those who draw it themselves, PrivacyConsent.
import { Consent, type Options, type State } from "./consent";
import type { Choices, DecidedBy } from "./contract";
import { Drawing } from "./element";
import { Gate } from "./gate";
import { denyByDefault } from "./signals";

declare global {
  interface Window {
    PrivacyConsent?: PrivacyConsent;
  }
}

const script = document.currentScript as HTMLScriptElement | null;

class PrivacyConsent {
  private readonly gate = new Gate();
  private readonly waiting = new Set<(state: State) => void>();
  private consent: Consent | null = null;
  private drawing: Drawing | null = null;

  constructor() {
    denyByDefault();
    this.gate.watch();
    document.addEventListener("click", (event) => {
      const way = event.target instanceof Element && event.target.closest("[data-privacy-reopen]");
      if (!way || !this.consent) return;
      event.preventDefault();
      void this.reopen();
    });
  }

  // Finds out what may run and what to ask. A page has one brand: the first call counts.
  load(options: Partial<Options> & { key: string }): Promise<State> {
    this.start(options);
    return this.started.load();
  }

  decide(choice: Choices | "all" | "none", decidedBy?: DecidedBy): Promise<void> {
    return this.started.decide(choice, decidedBy);
  }

  // Calls back now and after each change; answers how to stop it.
  onChange(listener: (state: State) => void): () => void {
    if (this.consent) return this.consent.onChange(listener);
    this.waiting.add(listener);
    return () => void this.waiting.delete(listener);
  }

  state(): State | null {
    return this.consent?.state() ?? null;
  }

  // Shows the preference centre; without the element, fetches what it would show.
  async reopen(): Promise<void> {
    await (this.drawing ? this.drawing.open() : this.started.shown());
  }

  draw(root: ShadowRoot, options: Partial<Options> & { key: string }): void {
    const whole = this.start(options);
    // "auto" is no language that a screen reader knows.
    root.host.setAttribute("lang", whole.lang);
    this.drawing ??= new Drawing(root, this.started, whole.lang, root.host.hasAttribute("reload"));
  }

  private start(options: Partial<Options> & { key: string }): Options {
    const { key, api, lang } = options;
    const whole = {
      key,
      api: (api || new URL(script?.src || location.href).origin).replace(/\/+$/, ""),
      lang: !lang || lang === "auto" ? document.documentElement.lang || navigator.language : lang,
    };
    if (!this.consent) {
      this.consent = new Consent(whole, this.gate);
      this.waiting.forEach((listener) => this.consent?.onChange(listener));
      this.consent.onChange((state) =>
        document.dispatchEvent(new CustomEvent("privacy-consent", { detail: state })));
    }
    return whole;
  }

  private get started(): Consent {
    if (!this.consent) throw new Error("PrivacyConsent.load comes first");
    return this.consent;
  }
}

class PrivacyBanner extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const options = {
      key: this.getAttribute("key") ?? "",
      api: this.getAttribute("api") ?? undefined,
      lang: this.getAttribute("lang") ?? undefined,
    };
    api.draw(this.attachShadow({ mode: "open" }), options);
    void api.load(options);
  }
}

// A page that carries the script twice has it once.
const api = (window.PrivacyConsent ??= new PrivacyConsent());
if (!customElements.get("privacy-banner")) customElements.define("privacy-banner", PrivacyBanner);
