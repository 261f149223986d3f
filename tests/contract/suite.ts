import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Definition } from '../../model/kernel/resource.ts';
import { REGISTERS } from '../../model/resources/index.ts';
import type { Backend } from './backend.ts';
import { changeTests } from './changes.ts';
import { createTests } from './creates.ts';
import { fileTests } from './files.ts';
import { readTests } from './reads.ts';
import { subjectOf } from './subject.ts';

export interface SuiteOptions {
  /** Whether the backend can run on this machine. */
  readonly isThere?: boolean;
  /** The registers that are tested; all of the product unless said. */
  readonly registers?: readonly Definition[];
}

/** The contract of the wire, for every register of one backend: no line here knows a register by name. */
export function contractSuite(name: Backend['name'], openBackend: () => Promise<Backend>, options: SuiteOptions = {}): void {
  const { isThere = true, registers = REGISTERS } = options;
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
      expect(open().registers.map(one => one.name)).toEqual(expect.arrayContaining(registers.map(one => one.name)));
    });
    describe.each(registers.map(definition => [definition.name, definition] as const))('%s', (_name, definition) => {
      const subject = subjectOf(open, name !== 'mock', definition);
      readTests(open, definition);
      createTests(subject);
      changeTests(subject);
      fileTests(subject);
    });
  });
}
