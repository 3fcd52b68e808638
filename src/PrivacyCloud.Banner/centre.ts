// The preference centre: every purpose with its switch and all there is to know about it.
import { isAsked, type Choices, type Config, type Purpose } from "./contract";
import { h, icon, paragraphs } from "./dom";
import type { Decider } from "./guardian";

const cross = "M6 6l12 12M18 6L6 18";

export interface Answers {
  config: Config;
  choices: Choices;
  decider: Decider;
  note: string | null;
  choose(choice: Choices | "all" | "none"): void;
  redraw(): void;
}

export function centre(answers: Answers): HTMLElement {
  const { config, decider } = answers;
  const { texts, notice } = config;
  return h("form", { class: "sheet", submit: (event) => event.preventDefault() },
    h("header", {},
      h("h2", { id: "title", tabindex: "-1", autofocus: true }, notice.title),
      h("button", { type: "button", class: "close", "aria-label": texts.close, click: shut }, icon(cross))),
    h("div", { class: "body" },
      !!answers.note && h("p", { class: "note" }, answers.note),
      ...paragraphs(notice.text),
      ...paragraphs(notice.controller, "quiet"),
      ...(decider.isKnown ? purposes(answers) : [decider.question(texts, answers.redraw)]),
      links(config)),
    decider.isKnown && footer(answers));
}

function shut(event: Event): void {
  (event.currentTarget as HTMLElement).closest("dialog")?.close();
}

function purposes({ config, choices, decider }: Answers): HTMLElement[] {
  const list = config.purposes.map((purpose) => h("li", {}, ...row(config, purpose, choices)));
  const part = decider.part(config.texts);
  return [h("ul", { class: "purposes" }, ...list), ...(part ? [part] : [])];
}

function row({ texts, language }: Config, purpose: Purpose, choices: Choices): HTMLElement[] {
  const name = h("span", { class: "name", id: "name-" + purpose.id }, purpose.name,
    purpose.sensitive && h("span", { class: "tag" }, texts.sensitive),
    purpose.required && h("span", { class: "tag" }, texts.required));
  const end = isAsked(purpose) ? toggle(purpose, choices[purpose.id]) : h("span", { class: "quiet" }, texts.alwaysOn);
  const more = details(texts, language, purpose);
  return [
    h("label", { class: "head" }, name, end),
    h("p", { id: "text-" + purpose.id }, purpose.text),
    ...(more.childElementCount ? [more] : []),
  ];
}

function toggle(purpose: Purpose, on: boolean): HTMLElement {
  const input = h("input", {
    type: "checkbox", role: "switch", name: purpose.id, "aria-describedby": "text-" + purpose.id,
  });
  // Never on before she said so, unless the law lets it run until she refuses.
  input.checked = on;
  return input;
}

function details(texts: Record<string, string>, language: string, purpose: Purpose): HTMLElement {
  const list = h("dl", {});
  const tell = (term: string | undefined, ...facts: HTMLElement[]) => {
    if (facts.length > 0) list.append(h("div", {}, h("dt", {}, term ?? ""), ...facts));
  };
  tell(texts.dataCategories, ...purpose.dataCategories.map((one) =>
    h("dd", {}, one.name, one.sensitive && h("span", { class: "tag" }, texts.sensitive))));
  tell(texts.recipients, ...purpose.recipients.map((one) =>
    h("dd", {}, one.country ? `${one.name} (${regionName(one.country, language)})` : one.name)));
  tell(texts.countries, ...purpose.countries.map((one) =>
    h("dd", {}, h("strong", {}, one.name), ...paragraphs(one.system), ...paragraphs(one.measures))));
  if (purpose.retention) tell(texts.retention, h("dd", {}, purpose.retention));
  return list;
}

function regionName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

function links({ notice, texts }: Config): HTMLElement {
  const link = (url: string | null, words: string | undefined) =>
    !!url && !!words && h("a", { href: url, target: "_blank", rel: "noopener" }, words);
  return h("p", { class: "links quiet" },
    link(notice.policyUrl, texts.policy), link(notice.centreUrl, texts.privacyCentre),
    h("span", {}, texts.poweredBy));
}

function footer({ config, choose }: Answers): HTMLElement {
  const { texts, purposes } = config;
  const asked = purposes.filter(isAsked);
  if (asked.length === 0) return h("footer", {});
  const save = (event: Event) => {
    const { elements } = (event.currentTarget as HTMLButtonElement).form!;
    choose(Object.fromEntries(
      asked.map(({ id }) => [id, (elements.namedItem(id) as HTMLInputElement).checked])));
  };
  return h("footer", { class: "acts" },
    h("button", { type: "button", click: () => choose("none") }, texts.reject),
    h("button", { type: "button", click: () => choose("all") }, texts.accept),
    h("button", { type: "button", class: "wide", click: save }, texts.save));
}
