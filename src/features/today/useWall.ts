import { useEffect, useState } from 'react';
import { useClock } from '../../kit/format.ts';
import type { Wall } from './sections.ts';

const BEAT_MS = 20_000;

/** The station's wall clock, as it goes on. */
export function useWall(): Wall {
  const clock = useClock();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), BEAT_MS);
    return () => clearInterval(timer);
  }, []);
  return clock.wall(new Date(now).toISOString());
}
