// The preference centre: every purpose with its switch and all there is to know about it.
import { isAsked, type Choices, type Config, type Purpose } from "./contract";
import { h, icon, paragraphs } from "./dom";
import type { Step } from "./guardian";

const cross = "M6 6l12 12M18 6L6 18";
const arrow = "M9 5l7 7-7 7";

type Texts = Record<string, string>;

export interface Sheet {
  config: Config;
  choices: Choices;
  note: string | null;
  // A question in the way of what was chosen.
  step: Step | null;
  choose(choice: Choices | "all" | "none"): void;
}

export function centre(sheet: Sheet): HTMLElement {
  const { config, step } = sheet;
  const { texts, notice } = config;
  return h("form", { submit: (event) => event.preventDefault() },
    h("header", {},
      h("h2", { id: "title", tabindex: "-1", autofocus: true }, notice.title),
      h("button", { type: "button", class: "close", "aria-label": texts.close, click: shut }, icon(cross))),
    h("div", { class: "body" }, ...(step ? step.words : whole(sheet))),
    h("footer", {}, step ? step.ways : ways(sheet)));
}

function shut(event: Event): void {
  (event.currentTarget as HTMLElement).closest("dialog")?.close();
}

function whole({ config, choices, note }: Sheet): HTMLElement[] {
  const { notice, purposes } = config;
  return [
    ...paragraphs(note, "note"),
    ...paragraphs(notice.text),
    ...paragraphs(notice.controller, "quiet"),
    h("ul", { class: "purposes" }, ...purposes.map((purpose) => h("li", {}, ...row(config, purpose, choices)))),
    links(config),
  ];
}

function row({ texts, language }: Config, purpose: Purpose, choices: Choices): HTMLElement[] {
  const tag = purpose.sensitive ? texts.sensitive : purpose.required ? texts.required : "";
  const name = h("span", { class: "name" }, purpose.name + " ", !!tag && h("span", { class: "tag" }, tag));
  const end = isAsked(purpose) ? toggle(purpose, choices[purpose.id]) : h("span", { class: "quiet" }, texts.alwaysOn);
  return [
    h("label", { class: "head" }, name, end),
    h("p", { id: "text-" + purpose.id }, purpose.text),
    ...details(texts, language, purpose),
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

// What can be opened says what is in it.
function details(texts: Texts, language: string, purpose: Purpose): HTMLElement[] {
  const told: [string, HTMLElement[]][] = [
    [texts.dataCategories, purpose.dataCategories.map((one) =>
      h("dd", {}, one.name + " ", one.sensitive && h("span", { class: "tag" }, texts.sensitive)))],
    [texts.recipients, purpose.recipients.map((one) =>
      h("dd", {}, one.country ? `${one.name} (${regionName(one.country, language)})` : one.name))],
    [texts.countries, purpose.countries.map((one) =>
      h("dd", {}, h("strong", {}, one.name), ...paragraphs(one.system), ...paragraphs(one.measures)))],
    [texts.retention, purpose.retention ? [h("dd", {}, purpose.retention)] : []],
  ];
  const some = told.filter(([, facts]) => facts.length > 0);
  if (some.length === 0) return [];
  const summary = h("summary", {}, icon(arrow), h("span", {}, some.map(([term]) => term).join(" · ")));
  return [h("details", {}, summary,
    h("dl", {}, ...some.map(([term, facts]) => h("div", {}, h("dt", {}, term), ...facts))))];
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

function ways({ config, choose }: Sheet): HTMLElement | null {
  const { texts, purposes } = config;
  const asked = purposes.filter(isAsked);
  if (asked.length === 0) return null;
  const save = (event: Event) => {
    const { elements } = (event.currentTarget as HTMLButtonElement).form!;
    choose(Object.fromEntries(
      asked.map(({ id }) => [id, (elements.namedItem(id) as HTMLInputElement).checked])));
  };
  return h("div", { class: "acts" },
    h("button", { type: "button", click: () => choose("none") }, texts.reject),
    h("button", { type: "button", click: () => choose("all") }, texts.accept),
    h("button", { type: "button", class: "wide", click: save }, texts.save));
}
