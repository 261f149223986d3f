import { expect, it } from 'vitest';
import { actionsOf, REGISTERS } from '../../model/resources/index.ts';
import { WORDS as ZH } from '../../src/i18n/zh/index.ts';
import { addDefinition } from '../../src/kit/registry.ts';
import { verbWord } from '../../src/kit/verbWord.ts';

for (const definition of REGISTERS) addDefinition(definition, actionsOf(definition.name));

const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ZH.bb.verb).map(([verb, word]) => [`bb.verb.${verb}`, word])),
  'resources.rounds.actions.close.name': '结案',
  'resources.staff.actions.regularise.name': '转正',
};
const translate = (key: string, { _: none }: { _: string }): string => words[key] ?? none;

it.each([
  ['rounds', 'close', '结案', 'its own act'],
  ['tasks', 'close', '有记录，算做完', 'not the act of another register of that name'],
  ['staff_events', 'regularise', '转正', 'the act of the register that wrote to it'],
  ['approval_steps', 'returned', '退回', 'what was decided'],
  ['approval_steps', 'approved', '同意', 'what was decided'],
])('%s, %s: %s, %s', (register, verb, word) => expect(verbWord(register, verb, translate)).toBe(word));
