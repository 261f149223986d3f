/** Gives documents their numbers, counted anew each day. */
export interface Numbers {
  /** The next number of the letters on a day (`YYYY-MM-DD`). */
  next(prefix: string, day: string): string;
}

/** Numbers of documents that lie before the day of the demo; those of that day are the store's to give. */
export function makeNumbers(): Numbers {
  const counts = new Map<string, number>();
  return {
    next: (prefix, day) => {
      const key = `${prefix}${day}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return `${prefix}${day.replaceAll('-', '')}-${String(count).padStart(3, '0')}`;
    },
  };
}
