// Choices on their way to the server, kept in the browser until it has them: offline, after a reload, from any tab.
import type { Memory, Queued, Stored } from "./record";
import { send, type Place, type Sent } from "./server";

const patienceMin = 2_000;
const patienceMax = 5 * 60_000;

export class Outbox {
  private busy = false;
  private timer = 0;

  constructor(
    private readonly place: Place,
    private readonly memory: Memory,
    private readonly onSent: (sent: Sent, queued: Queued) => void,
  ) {
    addEventListener("online", () => void this.flush(true));
  }

  // Sends what waits, oldest first. Two tabs that send the same choice send it under one key: it is recorded once.
  async flush(now = false): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    clearTimeout(this.timer);
    try {
      await exclusively(() => this.sendAll(now));
    } finally {
      this.busy = false;
    }
    const next = this.memory.get()?.queue[0];
    if (next) this.timer = window.setTimeout(() => void this.flush(), Math.max(0, next.notBefore - Date.now()));
  }

  private async sendAll(now: boolean): Promise<void> {
    for (let next = this.next(now); next; next = this.next(false)) {
      const sent = await send(this.place, next.key, next.body);
      const { key } = next;
      if (sent.kind === "later") this.change(key, (queued) => [postponed(queued, sent.after)]);
      else this.change(key, () => []);
      this.onSent(sent, next);
      if (sent.kind !== "recorded") return;
    }
  }

  private next(now: boolean): Queued | undefined {
    const first = this.memory.get()?.queue[0];
    return first && (now || first.notBefore <= Date.now()) ? first : undefined;
  }

  private change(key: string, into: (queued: Queued) => Queued[]): void {
    const stored = this.memory.get() as Stored;
    this.memory.set({ ...stored, queue: stored.queue.flatMap((one) => (one.key === key ? into(one) : [one])) });
  }
}

function postponed(queued: Queued, after: number): Queued {
  const patience = Math.min(patienceMax, patienceMin * 2 ** queued.tries) * (0.75 + Math.random() / 2);
  return { ...queued, tries: queued.tries + 1, notBefore: Date.now() + Math.max(after, patience) };
}

async function exclusively(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request("privacycloud.outbox", work);
}
