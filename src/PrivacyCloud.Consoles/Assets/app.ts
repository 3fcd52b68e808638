// Swaps a part of a page where a person would rather not wait for all of it. Every page works without.
import "htmx.org";

document.documentElement.classList.add("scripted");

// After a swap, whoever asked is taken to what came of it: the answer, or what must be mended.
document.addEventListener("htmx:afterSettle", (event) => {
  const asked = (event as CustomEvent).detail?.requestConfig?.elt;
  if (asked instanceof HTMLFormElement) document.querySelector<HTMLElement>("[data-focus]")?.focus();
});
