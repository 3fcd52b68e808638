// A link in a letter carries the number, and the secret where a person kept it so, behind the hash: no server sees it.
export function fillFromFragment(form: HTMLFormElement): void {
  const [number, secret] = decodeURIComponent(location.hash.slice(1)).split(".");
  if (!number) return;
  put(form, "number", number);
  if (secret) put(form, "secret", secret);
  history.replaceState(null, "", location.pathname + location.search);
  form.querySelector<HTMLInputElement>(secret ? "button.primary" : "[name=secret]")?.focus();
}

// Pressing twice sends once; the server folds a repetition anyway.
export function sendOnce(form: HTMLFormElement): void {
  form.addEventListener("submit", () => {
    setTimeout(() => form.querySelectorAll("button").forEach((button) => (button.disabled = true)));
  });
  addEventListener("pageshow", () => form.querySelectorAll("button").forEach((button) => (button.disabled = false)));
}

function put(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value.slice(0, 60);
}
