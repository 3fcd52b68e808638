// Holds back what a page marked with a purpose until that purpose is allowed: scripts in document order and once only,
// frames and pictures too, also those that are added later.

const marked =
  'script[type="text/plain"][data-purpose], iframe[data-purpose][data-src], img[data-purpose][data-src], ' +
  "img[data-purpose][data-srcset]";

interface Policy {
  createScriptURL(text: string): string;
  createScript(text: string): string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

export class Gate {
  private isAllowed: (purpose: string) => boolean = () => false;
  private readonly opened = new Set<HTMLElement>();
  private running = false;
  private waiting = false;

  // The purposes for which a script ran.
  readonly ran = new Set<string>();

  // Where a page takes trusted types only: what runs stood in its own markup, so it is as good as the page.
  private readonly policy = policyOfPage();

  watch(): void {
    new MutationObserver(() => this.run()).observe(document.documentElement, {
      childList: true, subtree: true, attributes: true, attributeFilter: ["data-purpose", "data-src"],
    });
  }

  apply(isAllowed: (purpose: string) => boolean): void {
    this.isAllowed = isAllowed;
    this.shut();
    void this.run();
  }

  // One pass at a time: a script waits for the one before it, wherever it stands.
  private async run(): Promise<void> {
    this.waiting = true;
    if (this.running) return;
    this.running = true;
    while (this.waiting) {
      this.waiting = false;
      for (const element of document.querySelectorAll<HTMLElement>(marked)) {
        if (!element.isConnected || this.opened.has(element) || !this.may(element)) continue;
        this.opened.add(element);
        if (element instanceof HTMLScriptElement) await this.start(element);
        else show(element);
      }
    }
    this.running = false;
  }

  private may(element: HTMLElement): boolean {
    const purposes = purposesOf(element);
    return purposes.length > 0 && purposes.every(this.isAllowed);
  }

  // What shows something from elsewhere goes blank when its purpose is withdrawn.
  private shut(): void {
    for (const element of this.opened) {
      if (element instanceof HTMLScriptElement || this.may(element)) continue;
      this.opened.delete(element);
      if (element instanceof HTMLIFrameElement) element.src = "about:blank";
      else element.removeAttribute("src");
      element.removeAttribute("srcset");
    }
  }

  private start(held: HTMLScriptElement): Promise<void> {
    const script = document.createElement("script");
    for (const { name, value } of held.attributes) {
      if (!["type", "nonce", "data-src", "data-type", "data-purpose"].includes(name)) script.setAttribute(name, value);
    }
    if (held.dataset.type) script.type = held.dataset.type;
    script.nonce = held.nonce;
    script.async = held.hasAttribute("async");
    script.text = this.policy?.createScript(held.text) ?? held.text;
    purposesOf(held).forEach((purpose) => this.ran.add(purpose));
    const source = held.dataset.src;
    return new Promise((done) => {
      script.onload = script.onerror = () => done();
      if (source) script.src = this.policy?.createScriptURL(source) ?? source;
      held.replaceWith(script);
      if (!source || script.async) done();
    });
  }
}

function policyOfPage(): Policy | undefined {
  const same = (text: string) => text;
  try {
    return window.trustedTypes?.createPolicy("privacy-banner", { createScriptURL: same, createScript: same });
  } catch {
    return undefined; // The page does not list this policy: it then says itself which scripts may run.
  }
}

function show(element: HTMLElement): void {
  const { src, srcset } = element.dataset;
  if (srcset) element.setAttribute("srcset", srcset);
  if (src) element.setAttribute("src", src);
}

function purposesOf(element: HTMLElement): string[] {
  return (element.dataset.purpose ?? "").split(/[\s,]+/).filter(Boolean);
}
