import { domainOf } from './registry.ts';

/** The act by its name in the register, in one of the same domain that wrote to it, or as the store's own verb. */
export function verbWord(register: string, verb: string, translate: (key: string, args: { _: string }) => string): string {
  const known = domainOf(register).map(name => `resources.${name}.actions.${verb}.name`);
  for (const key of [known[0] ?? '', `bb.verb.${verb}`, ...known.slice(1)]) {
    const word = translate(key, { _: '' });
    if (word !== '') return word;
  }
  return verb;
}
