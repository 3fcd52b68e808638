// A person's choices at every company of a group: asked of each by itself, put together here and nowhere else.
type Problem = { why: string };
type Choice = { name: string; state: string; receipt?: string };
type Mine = { open?: boolean; empty?: boolean; page?: string; brands?: { name: string; choices: Choice[] }[] };
type Answer = Mine & { ticket?: string; problems?: Problem[] };

const waitMax = 30_000;

// What a link says after its # never reaches a server by itself: it is filled in, wiped away, sent when she says so.
export function fillLinkCode(form: HTMLFormElement): void {
  const secret = decodeURIComponent(location.hash.slice(1));
  if (!/^[A-Za-z0-9-]{20,40}$/.test(secret)) return;
  const field = form.elements.namedItem("link");
  if (field instanceof HTMLInputElement) field.value = secret;
  history.replaceState(null, "", location.pathname + location.search);
  form.querySelector<HTMLElement>("button.primary")?.focus();
}

export function gatherEachCompany(form: HTMLFormElement): void {
  for (const box of boxes(form)) void begun(form, box);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = boxes(form).filter((box) => box.checked);
    const list = outcomes(true);
    list.querySelectorAll("li:not([data-company])").forEach((item) => item.remove());
    if (chosen.length === 0) list.append(within("li", line("p", form.dataset.none)));
    for (const box of chosen) if (!itemOf(box).classList.contains("open-now")) void send(form, box);
  });
}

function boxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>("input[name=company]")];
}

// Where she has shown who she is already, no code is asked for again.
async function begun(form: HTMLFormElement, box: HTMLInputElement): Promise<void> {
  try {
    const mine = await ask(box.dataset.mine!);
    if (mine.open) show(form, box, mine);
  } catch {
    // Nothing is lost: the company is asked when she sends the form.
  }
}

async function send(form: HTMLFormElement, box: HTMLInputElement): Promise<void> {
  const item = itemOf(box);
  item.replaceChildren(line("h3", box.dataset.name), line("p", form.dataset.sending));
  try {
    const answer = await ask(box.dataset.send!, fields(form, {}));
    if (answer.ticket) enter(form, box, answer.ticket);
    else again(form, box, answer.problems ?? [], () => void send(form, box));
  } catch {
    again(form, box, [{ why: form.dataset.failed! }], () => void send(form, box));
  }
}

function enter(form: HTMLFormElement, box: HTMLInputElement, ticket: string, problems: Problem[] = []): void {
  const item = itemOf(box);
  const id = `code-${box.value}`;
  const code = document.createElement("input");
  Object.assign(code, { id, inputMode: "numeric", autocomplete: "one-time-code" });
  const label = line("label", form.dataset.code!.replace("{0}", box.dataset.name!)) as HTMLLabelElement;
  label.htmlFor = id;
  if (problems.length > 0) {
    code.setAttribute("aria-invalid", "true");
    code.setAttribute("aria-describedby", `${id}-problem`);
  }
  const said = problems.map((problem) => line("p", problem.why));
  said.forEach((one) => Object.assign(one, { id: `${id}-problem`, className: "problem" }));
  const entry = document.createElement("form");
  entry.noValidate = true;
  entry.className = "code-step";
  const field = within("div", label, ...said, code);
  field.className = "field";
  entry.append(field, button(form.dataset.show!, "primary"));
  entry.addEventListener("submit", (event) => {
    event.preventDefault();
    void open(form, box, ticket, code.value);
  });
  item.replaceChildren(line("h3", box.dataset.name), entry);
  if (problems.length > 0) code.focus();
}

async function open(form: HTMLFormElement, box: HTMLInputElement, ticket: string, code: string): Promise<void> {
  try {
    const answer = await ask(box.dataset.open!, fields(form, { ticket, code }));
    if (answer.open) show(form, box, answer);
    else enter(form, box, ticket, answer.problems ?? []);
  } catch {
    enter(form, box, ticket, [{ why: form.dataset.failed! }]);
  }
}

function show(form: HTMLFormElement, box: HTMLInputElement, mine: Mine): void {
  outcomes(false);
  const item = itemOf(box);
  item.classList.add("open-now");
  const parts: HTMLElement[] = [line("h3", box.dataset.name)];
  if (mine.empty) parts.push(line("p", form.dataset.empty));
  for (const brand of mine.brands ?? []) {
    const list = document.createElement("dl");
    list.className = "about";
    for (const choice of brand.choices) {
      const told = within("dd", line("span", `${choice.state} `));
      if (choice.receipt) told.append(link(choice.receipt, form.dataset.receipt!, choice.name));
      list.append(within("div", line("dt", choice.name), told));
    }
    parts.push(line("h4", brand.name), list);
  }
  parts.push(link(mine.page!, form.dataset.change!, box.dataset.name!));
  item.replaceChildren(...parts);
}

function again(form: HTMLFormElement, box: HTMLInputElement, problems: Problem[], retry: () => void): void {
  const press = button(form.dataset.retry!, "secondary");
  press.type = "button";
  press.addEventListener("click", retry);
  itemOf(box).replaceChildren(line("h3", box.dataset.name), ...problems.map((one) => line("p", one.why)), press);
}

async function ask(address: string, body?: URLSearchParams): Promise<Answer> {
  const signal = AbortSignal.timeout ? AbortSignal.timeout(waitMax) : undefined;
  const reply = await fetch(address, { method: body ? "POST" : "GET", body, signal, redirect: "error" });
  return (await reply.json()) as Answer;
}

function fields(form: HTMLFormElement, more: Record<string, string>): URLSearchParams {
  const body = new URLSearchParams(more);
  for (const [name, value] of new FormData(form)) if (name !== "company") body.append(name, String(value));
  return body;
}

function outcomes(focus: boolean): HTMLElement {
  const all = document.getElementById("outcomes")!;
  all.hidden = false;
  if (focus) all.focus();
  return all.querySelector("ul")!;
}

function itemOf(box: HTMLInputElement): HTMLElement {
  const list = document.querySelector("#outcomes ul")!;
  const known = list.querySelector<HTMLElement>(`[data-company="${box.value}"]`);
  if (known) return known;
  const item = document.createElement("li");
  item.dataset.company = box.value;
  list.append(item);
  return item;
}

function link(address: string, text: string, of: string): HTMLElement {
  const anchor = line("a", text) as HTMLAnchorElement;
  anchor.href = address;
  anchor.className = "row-link";
  const unseen = line("span", `: ${of}`);
  unseen.className = "unseen";
  anchor.append(unseen);
  return anchor;
}

function button(text: string, kind: string): HTMLButtonElement {
  const press = line("button", text) as HTMLButtonElement;
  press.className = kind;
  return press;
}

function within(tag: string, ...inside: HTMLElement[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}

function line(tag: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text ?? "";
  return element;
}
