// Who decides, where the law asks: first how old she is, then, for a child, the guardian's word beside or instead.
import type { AgeRule, DecidedBy } from "./contract";
import { h, paragraphs } from "./dom";

type Band = "young" | "child" | "self";
type Texts = Record<string, string>;

const relations = ["parent", "legal-guardian", "other"];

export class Decider {
  private band: Band | null = null;
  private relation = relations[0];
  private confirmed = false;

  constructor(private readonly rule: AgeRule | null) {}

  get isKnown(): boolean {
    return !this.rule || this.band !== null;
  }

  get needsGuardian(): boolean {
    return this.band === "young" || this.band === "child";
  }

  // A refusal is anybody's to make; a grant of a child's is the guardian's too.
  by(grants: boolean): DecidedBy | undefined {
    if (!this.rule) return undefined;
    if (!this.needsGuardian || (!grants && !this.confirmed)) return { kind: "self" };
    return { kind: this.band === "young" ? "guardian" : "both", relation: this.relation };
  }

  question(texts: Texts, onAnswer: () => void): HTMLElement {
    const pick = (band: Band) => () => {
      this.band = band;
      onAnswer();
    };
    return h("div", { role: "group", "aria-label": texts.ageQuestion, class: "age" },
      h("p", { class: "ask" }, texts.ageQuestion),
      h("div", { class: "acts" },
        !!this.rule?.guardianOnlyBelow && h("button", { type: "button", click: pick("young") }, texts.ageYoung),
        !!texts.ageChild && h("button", { type: "button", click: pick("child") }, texts.ageChild),
        h("button", { type: "button", click: pick("self") }, texts.ageSelf)));
  }

  // The guardian's part: who they are to the child, and that they agree.
  part(texts: Texts): HTMLElement | null {
    if (!this.needsGuardian) return null;
    const yes = h("input", { type: "checkbox", required: true, change: () => (this.confirmed = yes.checked) });
    yes.checked = this.confirmed;
    return h("div", { role: "group", "aria-label": texts.guardianAsk, class: "guardian" },
      ...paragraphs(texts.guardianAsk),
      this.relationList(texts),
      h("label", { class: "tick" }, yes, h("span", {}, texts.guardianYes)));
  }

  private relationList(texts: Texts): HTMLElement | null {
    const words = [texts.guardianParent, texts.guardianLegal, texts.guardianOther];
    if (!words.every(Boolean)) return null;
    const list = h("select", { change: (event) => (this.relation = (event.target as HTMLSelectElement).value) },
      ...relations.map((relation, at) => h("option", { value: relation }, words[at])));
    list.value = this.relation;
    return h("label", { class: "relation" }, texts.guardianRelation, list);
  }
}
