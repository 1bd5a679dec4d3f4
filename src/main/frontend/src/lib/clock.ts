/** How far this device's clock is behind the server's, in milliseconds. */
let behind = 0;

/** Notes the server's time from an answer's Date header, which counts whole seconds. */
export function learnServerTime(dateHeader: string | null): void {
  const server = dateHeader === null ? NaN : Date.parse(dateHeader);
  if (!Number.isNaN(server)) {
    const difference = server - Date.now();
    behind = Math.abs(difference) < 2_000 ? 0 : difference;
  }
}

/** The present moment by the server's clock, so that a wrong clock here shortens nobody's hold. */
export function serverNow(): number {
  return Date.now() + behind;
}
