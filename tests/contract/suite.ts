import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGISTERS } from '../../model/resources/index.ts';
import type { Backend } from './backend.ts';
import { readTests } from './reads.ts';
import { writeTests } from './writes.ts';

/** The contract of the wire, for every register of one backend: no line here knows a register by name. */
export function contractSuite(name: string, openBackend: () => Promise<Backend>): void {
  describe(name, () => {
    let backend: Backend | undefined;
    const open = (): Backend => {
      if (backend === undefined) throw new Error('the backend is not open');
      return backend;
    };
    beforeAll(async () => {
      backend = await openBackend();
    });
    afterAll(() => backend?.close());

    it('has every register', () => {
      expect(open().registers).toEqual(REGISTERS);
    });
    describe.each(REGISTERS.map(definition => [definition.name, definition] as const))('%s', (_name, definition) => {
      readTests(open, definition);
      writeTests(open, definition);
    });
  });
}
