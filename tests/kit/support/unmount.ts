import { setImmediate as turn } from 'node:timers/promises';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** What a test has shown goes before the page does: React finishes in turns of its own, which must not come after the window is gone. */
afterEach(async () => {
  cleanup();
  await turn();
  await turn();
});
