/** Storage that a browser may refuse (private windows, full disks): then memory serves until reload. */
class KeptValues {
  private readonly memory = new Map<string, string>();

  constructor(private readonly store: () => Storage) {}

  read<Value>(key: string): Value | undefined {
    const text = this.memory.get(key) ?? this.attempt((store) => store.getItem(key));
    try {
      return typeof text === 'string' ? (JSON.parse(text) as Value) : undefined;
    } catch {
      this.remove(key); // Not ours, or damaged: as if it were never there.
      return undefined;
    }
  }

  write(key: string, value: unknown): void {
    const text = JSON.stringify(value);
    const kept = this.attempt((store) => {
      store.setItem(key, text);
      return true;
    });
    if (kept) {
      this.memory.delete(key);
    } else {
      this.memory.set(key, text);
    }
  }

  remove(key: string): void {
    this.memory.delete(key);
    this.attempt((store) => store.removeItem(key));
  }

  private attempt<Answer>(action: (store: Storage) => Answer): Answer | undefined {
    try {
      return action(this.store());
    } catch {
      return undefined; // Refused: the caller goes on with memory.
    }
  }
}

/** Kept on this device. */
export const device = new KeptValues(() => localStorage);

/** Kept for this tab. */
export const tab = new KeptValues(() => sessionStorage);
