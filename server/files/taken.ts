import { kindOf } from '../../model/kernel/kinds.ts';
import type { Definition, UniqueKey } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import { isEverywhere, rightsOf, scopesOf } from '../store/rights.ts';
import { compose, type Piece, quoted } from './compose.ts';
import type { RowProblem } from './convert.ts';
import type { Sources } from './references.ts';

type Row = Readonly<Record<string, unknown>>;

/** Values of a key that stand in the database (the record's id) or earlier in the file (its row). */
export class TakenKeys {
  readonly #definition: Definition;
  readonly #keys: readonly UniqueKey[];
  readonly #stored = new Map<string, string>();
  readonly #inFile = new Map<string, { readonly id: string; readonly row: number }>();

  /** The register's further unique keys, as far as the actor reads them on every row: to others a clash would tell what is hidden. */
  constructor(definition: Definition, actor: Actor) {
    this.#definition = definition;
    const read = rightsOf(actor, definition, 'R');
    this.#keys = (definition.unique ?? []).filter(key =>
      [...key.on, ...Object.keys(key.where ?? {})].every(name => isEverywhere(scopesOf(read, definition, name))),
    );
  }

  /** Learns which values of these whole rows (500 at most) stand in the database. */
  async learn(sources: Sources, rows: readonly Row[]): Promise<void> {
    for (const key of this.#keys) {
      const asked = new Map(rows.flatMap(row => (this.#text(key, row) === undefined ? [] : [[this.#text(key, row) ?? '', row] as const])));
      if (asked.size > 0) await this.#learnKey(sources, key, [...asked.values()]);
    }
  }

  async #learnKey({ context }: Sources, key: UniqueKey, rows: readonly Row[]): Promise<void> {
    const { fields, name } = this.#definition;
    const encode = (field: string, value: unknown): unknown => {
      const of = fields[field];
      return of === undefined || value === null || value === undefined ? value : kindOf(of).encode(value);
    };
    const values = rows.flatMap((row, index): Piece[] => [index === 0 ? '(' : ', (', key.on.map(field => encode(field, row[field])), ')']);
    const named = Object.entries(key.where ?? {}).flatMap(([field, value]): Piece[] => [
      ` and r.${quoted(field)} = `,
      [encode(field, value)],
    ]);
    const columns = key.on.map(field => `r.${quoted(field)}`).join(', ');
    const query = compose(
      context.db.dialect,
      `select r.id, ${columns} from ${quoted(name)} as r where (${columns}) in (values `,
      ...values,
      ')',
      ...named,
    );
    for (const { id, ...found } of await context.db.all<Record<string, unknown>>(query)) {
      this.#stored.set(
        this.#name(
          key,
          key.on.map(field => found[field]),
        ),
        String(id),
      );
    }
  }

  #name(key: UniqueKey, encoded: readonly unknown[]): string {
    return JSON.stringify([this.#keys.indexOf(key), encoded]);
  }

  /** The row's value of a key; undefined when the key does not bind it. */
  #text(key: UniqueKey, row: Row): string | undefined {
    const binds = Object.entries(key.where ?? {}).every(([name, value]) => row[name] === value);
    if (!binds || key.on.some(name => row[name] === null || row[name] === undefined)) return undefined;
    const { fields } = this.#definition;
    return this.#name(
      key,
      key.on.map(name => {
        const of = fields[name];
        return of === undefined ? row[name] : kindOf(of).encode(row[name]);
      }),
    );
  }

  /** What clashes with another record or an earlier row of the file; the row's own values are taken from now on. */
  claim(id: string, at: number, row: Row): RowProblem[] {
    return this.#keys.flatMap((key): RowProblem[] => {
      const text = this.#text(key, row);
      const field = key.on[0];
      if (text === undefined || field === undefined) return [];
      const owner = this.#stored.get(text);
      if (owner !== undefined && owner !== id) return [{ field, message: { key: 'validation.unique' } }];
      const earlier = this.#inFile.get(text);
      if (earlier !== undefined && earlier.id !== id)
        return [{ field, message: { key: 'validation.duplicate_row', args: { row: earlier.row } } }];
      this.#inFile.set(text, { id, row: at });
      return [];
    });
  }
}
