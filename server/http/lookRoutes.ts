import type { FastifyInstance } from 'fastify';
import { mayEver, mayRead } from '../../model/kernel/access.ts';
import type { Json } from '../../model/kernel/field.ts';
import type { ListQuery } from '../../model/kernel/query.ts';
import { type Definition, labelOf } from '../../model/kernel/resource.ts';
import { checkValue } from '../../model/kernel/schema.ts';
import type { Actor } from '../context.ts';
import { Problem, unknownField } from '../problem.ts';
import type { WireRow } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { actorOf, registerOf } from './policy.ts';
import { queryOf, sendJson } from './query.ts';

const SAME_LIMIT = 5;
const FOUND_LIMIT = 20;
const FOUND_PER_REGISTER = 6;

const firstBy = (definition: Definition, count: number, more: Partial<ListQuery>): ListQuery => ({
  conditions: [],
  sort: { field: definition.list.sort[0], order: definition.list.sort[1] },
  range: [0, count - 1],
  archived: false,
  ...more,
});

/** The line under a found record's name: the other texts by which it is searched, as far as the reader sees them. */
function detailOf(definition: Definition, row: WireRow): string {
  const shown = definition.search.filter(name => !definition.label.includes(name)).map(name => row[name]);
  return shown
    .filter(value => typeof value === 'string' && value !== '')
    .slice(0, 2)
    .join(' · ');
}

/** Registers that can be searched as a whole: those whose records have words of their own. */
export function isSearchable(actor: Actor, definition: Definition): boolean {
  return (
    definition.search.length > 0 &&
    !definition.serverOnly &&
    mayEver(actor.grants, definition, 'R') &&
    definition.search.some(name => mayRead(actor.grants, definition, name))
  );
}

/** Search through all registers, and the warning about records that look alike. */
export async function lookRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const { store, registry } = deps;

  app.get('/api/search', { config: { policy: 'member' } }, async (request, reply) => {
    const actor = actorOf(request);
    const { q = '' } = queryOf(request, 'q');
    if (q.length > 200) throw new Problem(400, { key: 'query.malformed', args: { name: 'q' } });
    const found: { register: string; id: string; label: string; detail: string }[] = [];
    if (q.trim() === '') return sendJson(reply, found);
    for (const definition of registry.all.filter(one => isSearchable(actor, one))) {
      const { rows } = await store.list(actor, definition, firstBy(definition, FOUND_PER_REGISTER, { q }));
      for (const row of rows) {
        found.push({ register: definition.name, id: row.id, label: labelOf(definition, row), detail: detailOf(definition, row) });
      }
      if (found.length >= FOUND_LIMIT) break;
    }
    return sendJson(reply, found.slice(0, FOUND_LIMIT));
  });

  app.get('/api/:register/duplicates', { config: { policy: { may: 'R' } } }, async (request, reply) => {
    const [actor, definition] = [actorOf(request), registerOf(request)];
    const { field = '', value = '', except } = queryOf(request, 'field', 'value', 'except');
    const of = Object.hasOwn(definition.fields, field) ? definition.fields[field] : undefined;
    if (of === undefined || !(definition.warnDuplicates ?? []).includes(field) || !mayRead(actor.grants, definition, field)) {
      throw unknownField(field);
    }
    const checked = checkValue({ ...of, required: false }, value);
    if (!checked.ok || checked.value === null) return sendJson(reply, []);
    const conditions = [{ field, operator: 'eq' as const, value: checked.value as Json }];
    const { rows } = await store.list(actor, definition, firstBy(definition, SAME_LIMIT + 1, { conditions }));
    const others = rows.filter(row => row.id !== except).slice(0, SAME_LIMIT);
    return sendJson(
      reply,
      others.map(row => ({ id: row.id, label: labelOf(definition, row) })),
    );
  });
}
