// Swaps a part of a page where a person would rather not wait for all of it. Every page works without.
import "htmx.org";
import { askEachCompany } from "./centre/group";
import { fillLinkCode, gatherEachCompany } from "./centre/preferences";
import { fillFromFragment, sendOnce } from "./centre/track";

document.documentElement.classList.add("scripted");

// After a swap, whoever asked is taken to what came of it: the answer, or what must be mended.
document.addEventListener("htmx:afterSettle", (event) => {
  const asked = (event as CustomEvent).detail?.requestConfig?.elt;
  if (asked instanceof HTMLFormElement) document.querySelector<HTMLElement>("[data-focus]")?.focus();
});

// What an invitation's link says after its # never reaches a server: it is filled in here and wiped away.
const invited = document.querySelector<HTMLFormElement>("form[data-fragment]");
if (invited && location.hash.length > 1) {
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    const field = invited.elements.namedItem(name);
    if (field instanceof HTMLInputElement && (name === "company" || name === "code")) field.value = value;
  }
  history.replaceState(null, "", location.pathname + location.search);
}

const track = document.querySelector<HTMLFormElement>("form[data-track]");
if (track) fillFromFragment(track);
document.querySelectorAll<HTMLFormElement>("form[data-once]").forEach(sendOnce);
const group = document.querySelector<HTMLFormElement>("form[data-group]");
if (group) askEachCompany(group);
const linked = document.querySelector<HTMLFormElement>("form[data-link-code]");
if (linked) fillLinkCode(linked);
const everywhere = document.querySelector<HTMLFormElement>("form[data-preferences]");
if (everywhere) gatherEachCompany(everywhere);
document.querySelector<HTMLElement>("[data-focus]")?.focus();
