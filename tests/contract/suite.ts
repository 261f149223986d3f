import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGISTERS } from '../../model/resources/index.ts';
import type { Backend } from './backend.ts';
import { changeTests } from './changes.ts';
import { createTests } from './creates.ts';
import { readTests } from './reads.ts';
import { subjectOf } from './subject.ts';

/** The contract of the wire, for every register of one backend: no line here knows a register by name. */
export function contractSuite(name: Backend['name'], openBackend: () => Promise<Backend>, isThere = true): void {
  describe.skipIf(!isThere)(isThere ? name : `${name} (no binaries for this platform)`, () => {
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
      const subject = subjectOf(open, name !== 'mock', definition);
      readTests(open, definition);
      createTests(subject);
      changeTests(subject);
    });
  });
}
