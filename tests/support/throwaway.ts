import { readFileSync } from 'node:fs';
import { boolean } from '../../model/kernel/kinds/boolean.ts';
import { choice } from '../../model/kernel/kinds/choice.ts';
import { date } from '../../model/kernel/kinds/date.ts';
import { integer, money } from '../../model/kernel/kinds/number.ts';
import { reference } from '../../model/kernel/kinds/reference.ts';
import { text } from '../../model/kernel/kinds/text.ts';
import { type Definition, defineResource } from '../../model/kernel/resource.ts';

const BUILDERS = { boolean, choice, date, integer, money, reference, text, defineResource };

/** The register that `docs/adding-a-register.md` shows, exactly as it stands on the page. */
export function registerOfThePage(): Definition {
  const page = readFileSync('docs/adding-a-register.md', 'utf8');
  const code = /```ts\n\s*export const \w+ = (defineResource\([\s\S]*?\}\));?\n\s*```/.exec(page)?.[1];
  if (code === undefined) throw new Error('the page shows no register');
  return new Function(...Object.keys(BUILDERS), `return ${code}`)(...Object.values(BUILDERS)) as Definition;
}
