// Asks each company of a group by itself: one that fails takes nothing from the others. No server gathers anything.
type Problem = { field: string; why: string };
type Answer = { number?: string; secret?: string; due?: string; track?: string; problems?: Problem[] };

const waitMax = 30_000;

export function askEachCompany(form: HTMLFormElement): void {
  const sent = new Map<string, string>();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = [...form.querySelectorAll<HTMLInputElement>("input[name=company]:checked")];
    const list = showOutcomes();
    list.replaceChildren(...[...list.children].filter((item) => item.classList.contains("received")));
    if (chosen.length === 0) list.append(line("p", form.dataset.none));
    for (const box of chosen) if (!list.querySelector(`[data-company="${box.value}"]`)) ask(form, box, list, sent);
  });
}

function showOutcomes(): HTMLElement {
  const outcomes = document.getElementById("outcomes")!;
  outcomes.hidden = false;
  outcomes.focus();
  return outcomes.querySelector("ul")!;
}

function ask(form: HTMLFormElement, box: HTMLInputElement, list: HTMLElement, sent: Map<string, string>): void {
  const item = document.createElement("li");
  item.dataset.company = box.value;
  list.append(item);
  void send(form, box, item, sent);
}

async function send(
  form: HTMLFormElement, box: HTMLInputElement, item: HTMLElement, sent: Map<string, string>,
): Promise<void> {
  item.replaceChildren(line("h3", box.dataset.name), line("p", form.dataset.sending));
  const body = bodyOf(form, box, sent);
  try {
    const stop = AbortSignal.timeout ? AbortSignal.timeout(waitMax) : undefined;
    const reply = await fetch(box.dataset.ask!, { method: "POST", body, signal: stop, redirect: "error" });
    show(form, box, item, (await reply.json()) as Answer, sent);
  } catch {
    show(form, box, item, { problems: [{ field: "", why: form.dataset.failed! }] }, sent);
  }
}

// The same words sent again bear the same mark, so that a company that had them already answers the same.
function bodyOf(form: HTMLFormElement, box: HTMLInputElement, sent: Map<string, string>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (name !== "company") body.append(name, String(value));
  body.append("right", box.dataset.right!);
  const words = box.value + new URLSearchParams([...body].filter(([name]) => name !== "guard")).toString();
  if (!sent.has(words)) sent.set(words, mark());
  body.append("once", sent.get(words)!);
  return body;
}

function mark(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function show(
  form: HTMLFormElement, box: HTMLInputElement, item: HTMLElement, answer: Answer, sent: Map<string, string>,
): void {
  const parts: HTMLElement[] = [line("h3", box.dataset.name)];
  if (answer.number) {
    item.classList.add("received");
    const keys = document.createElement("dl");
    keys.className = "keys";
    keys.append(line("dt", form.dataset.number), line("dd", answer.number));
    keys.append(line("dt", form.dataset.secret), line("dd", answer.secret));
    const link = line("a", form.dataset.track) as HTMLAnchorElement;
    link.href = `${answer.track}#${answer.number}`;
    link.className = "row-link";
    parts.push(keys, line("p", answer.due), link);
  } else {
    parts.push(...(answer.problems ?? []).map((problem) => line("p", problem.why)));
    const again = line("button", form.dataset.retry) as HTMLButtonElement;
    again.type = "button";
    again.className = "secondary";
    again.addEventListener("click", () => void send(form, box, item, sent));
    parts.push(again);
  }
  item.replaceChildren(...parts);
}

function line(tag: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text ?? "";
  return element;
}
