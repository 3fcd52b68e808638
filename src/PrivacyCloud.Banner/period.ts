// ISO 8601 periods as the server writes them: P7D, P12M, P1Y, PT12H.
const form = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const forEver = 8.64e15;

// The instant a period after another; never, when there is no period.
export function after(from: number, period: string | null | undefined): number {
  const parts = form.exec(period ?? "");
  if (!parts) return forEver;
  const [years, months, weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  const at = new Date(from);
  at.setUTCMonth(at.getUTCMonth() + 12 * years + months);
  // A month that lacks the day ends on its last one: never later than the period says.
  if (at.getUTCDate() !== new Date(from).getUTCDate()) at.setUTCDate(0);
  return at.getTime() + ((weeks * 7 + days) * 24 * 3600 + hours * 3600 + minutes * 60 + seconds) * 1000;
}
