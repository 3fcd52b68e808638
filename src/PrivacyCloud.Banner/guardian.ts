// Who decides, where the law asks. A no counts whoever says it; before a yes she is asked how old she is, and for a
// child the guardian answers too, or alone.
import type { AgeRule, DecidedBy } from "./contract";
import { h, paragraphs } from "./dom";

type Band = "young" | "child" | "self";
type Texts = Record<string, string>;

// A question in the way of a yes: what it says, and the ways on.
export interface Step {
  words: HTMLElement[];
  ways: HTMLElement;
}

const relations = ["parent", "legal-guardian", "other"];

export class Decider {
  private band: Band | null = null;
  private relation = relations[0];
  private isConfirmed = false;

  constructor(private readonly rule: AgeRule | null) {}

  // Whether it is known that the one who says yes may say it.
  get mayGrant(): boolean {
    return !this.rule || this.band === "self" || this.isConfirmed;
  }

  by(grants: boolean): DecidedBy | undefined {
    if (!this.rule || !grants) return undefined;
    if (this.band === "self") return { kind: "self" };
    return { kind: this.band === "young" ? "guardian" : "both", relation: this.relation };
  }

  step(texts: Texts, goOn: () => void, refuse: () => void): Step {
    return this.band ? this.guardian(texts, goOn, refuse) : this.question(texts, goOn, refuse);
  }

  private question(texts: Texts, goOn: () => void, refuse: () => void): Step {
    const way = (band: Band, words: string) => h("button", {
      type: "button",
      click: () => {
        this.band = band;
        goOn();
      },
    }, words);
    return {
      words: [h("p", { class: "strong" }, texts.ageQuestion)],
      ways: h("div", { class: "acts list", role: "group", "aria-label": texts.ageQuestion },
        !!this.rule?.guardianOnlyBelow && way("young", texts.ageYoung),
        !!texts.ageChild && way("child", texts.ageChild), way("self", texts.ageSelf), no(texts, refuse, "wide")),
    };
  }

  // Who the guardian is to the child, and that they agree.
  private guardian(texts: Texts, goOn: () => void, refuse: () => void): Step {
    const agreed = h("input", { type: "checkbox", required: true });
    const yes = h("button", {
      type: "button",
      click: () => {
        if (!agreed.form!.reportValidity()) return;
        this.isConfirmed = true;
        goOn();
      },
    }, texts.save);
    return {
      words: [...paragraphs(texts.guardianAsk), this.relationList(texts),
        h("label", { class: "tick" }, agreed, h("span", {}, texts.guardianYes))],
      ways: h("div", { class: "acts" }, no(texts, refuse, ""), yes),
    };
  }

  private relationList(texts: Texts): HTMLElement {
    const words = [texts.guardianParent, texts.guardianLegal, texts.guardianOther];
    const list = h("select", { change: () => (this.relation = list.value) },
      ...relations.map((relation, at) => h("option", { value: relation }, words[at] ?? relation)));
    list.value = this.relation;
    return h("label", { class: "relation" }, texts.guardianRelation, list);
  }
}

const no = (texts: Texts, refuse: () => void, style: string): HTMLElement =>
  h("button", { type: "button", class: style, click: refuse }, texts.reject);
