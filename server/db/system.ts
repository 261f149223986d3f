import type { Dialect } from './database.ts';
import { appendOnlyTriggers, foreignKey, index, plain, type Words, wordsOf } from './ddl.ts';
import { type OtherSql, quoteName, type SchemaObject } from './schemaObjects.ts';
import { TASK_WEEKS, taskWeekTriggers } from './taskWeeks.ts';

/** A table that no register shows: its columns, its primary key, and what else it needs. */
interface SystemTable {
  readonly name: string;
  /** Column → type; a `?` at the end means that it may be missing. */
  readonly columns: Readonly<Record<string, 'text' | 'integer' | 'text?' | 'integer?'>>;
  readonly key: readonly string[];
  readonly references?: Readonly<Record<string, string>>;
  readonly indexes?: readonly (readonly string[])[];
  readonly unique?: readonly string[];
  readonly appendOnly?: boolean;
}

const TABLES: readonly SystemTable[] = [
  { name: 'schema_migrations', columns: { id: 'text', hash: 'text', applied_at: 'text' }, key: ['id'] },
  { name: 'meta', columns: { key: 'text', value: 'text' }, key: ['key'] },
  {
    name: 'credentials',
    columns: { user_id: 'text', hash: 'text', must_change: 'integer', changed_at: 'text' },
    key: ['user_id'],
    references: { user_id: 'users' },
  },
  {
    name: 'sessions',
    columns: {
      id: 'text',
      token_hash: 'text',
      user_id: 'text',
      created_at: 'text',
      seen_at: 'text',
      expires_at: 'text',
      address: 'text?',
      agent: 'text?',
    },
    key: ['id'],
    references: { user_id: 'users' },
    indexes: [['user_id'], ['expires_at']],
    unique: ['token_hash'],
  },
  { name: 'sign_in_failures', columns: { key: 'text', count: 'integer', until_at: 'text?' }, key: ['key'] },
  {
    name: 'idempotency_keys',
    columns: { user_id: 'text', key: 'text', body_hash: 'text', status: 'integer?', answer: 'text?', created_at: 'text' },
    key: ['user_id', 'key'],
    indexes: [['created_at']],
  },
  { name: 'sequences', columns: { prefix: 'text', day: 'text', count: 'integer' }, key: ['prefix', 'day'] },
  {
    name: 'audit_values',
    columns: {
      audit_id: 'text',
      field: 'text',
      field_group: 'text',
      salt: 'text',
      hash: 'text',
      old_value: 'text?',
      new_value: 'text?',
    },
    key: ['audit_id', 'field'],
    references: { audit_id: 'audit_log' },
  },
  {
    name: 'audit_seals',
    columns: { seq: 'integer', first_seq: 'integer', last_seq: 'integer', hash: 'text', sealed_at: 'text' },
    key: ['seq'],
    unique: ['first_seq'],
    appendOnly: true,
  },
  {
    name: 'job_runs',
    columns: { job: 'text', due_at: 'text', started_at: 'text', ended_at: 'text?', result: 'text?' },
    key: ['job', 'due_at'],
  },
  /** What a person is told, once for each turn of a matter: the step of an approval, the day on which something climbed or expires. */
  {
    name: 'inbox_items',
    columns: {
      id: 'text',
      staff_id: 'text',
      kind: 'text',
      register: 'text',
      record_id: 'text',
      turn: 'text',
      subject: 'text',
      detail: 'text?',
      created_at: 'text',
      read_at: 'text?',
    },
    key: ['staff_id', 'kind', 'register', 'record_id', 'turn'],
    references: { staff_id: 'staff' },
    indexes: [
      ['staff_id', 'created_at', 'id'],
      ['staff_id', 'read_at'],
      ['register', 'record_id'],
    ],
    unique: ['id'],
  },
  /** What each person wants to hear of, and how. */
  {
    name: 'inbox_choices',
    columns: { staff_id: 'text', kind: 'text', is_shown: 'integer', outward: 'text' },
    key: ['staff_id', 'kind'],
    references: { staff_id: 'staff' },
  },
  /** What is to go out over a channel, kept until it has. */
  {
    name: 'deliveries',
    columns: {
      id: 'text',
      channel_id: 'text',
      staff_id: 'text?',
      text: 'text',
      created_at: 'text',
      due_at: 'text',
      attempts: 'integer',
      sent_at: 'text?',
      failed_at: 'text?',
      error: 'text?',
    },
    key: ['id'],
    references: { channel_id: 'channels', staff_id: 'staff' },
    indexes: [
      ['channel_id', 'created_at'],
      ['sent_at', 'failed_at', 'due_at'],
    ],
  },
  /** What people say on a record; never changed, never taken away. */
  {
    name: 'comments',
    columns: {
      id: 'text',
      register: 'text',
      record_id: 'text',
      user_id: 'text',
      staff_id: 'text?',
      text: 'text',
      mentions: 'text',
      created_at: 'text',
    },
    key: ['id'],
    references: { staff_id: 'staff' },
    indexes: [['register', 'record_id', 'created_at']],
  },
  {
    name: 'import_staging',
    columns: { batch_id: 'text', position: 'integer', record_id: 'text?', verb: 'text?', row: 'text' },
    key: ['batch_id', 'position'],
  },
  {
    name: 'import_changes',
    columns: { batch_id: 'text', register: 'text', record_id: 'text', verb: 'text', before: 'text?', version: 'integer' },
    key: ['batch_id', 'register', 'record_id'],
  },
  { name: 'definitions', columns: { name: 'text', definition: 'text' }, key: ['name'] },
  /** How each part sells and what was asked for by month and class: projections of `part_demand`, see server/reports/projection.ts. */
  {
    name: 'part_facts',
    columns: {
      part_id: 'text',
      abc_class: 'text',
      abc_basis: 'text',
      demand_class: 'text',
      idle_tier: 'text',
      idle_months: 'integer',
      last_sale_month: 'text?',
      sales: 'integer',
      qty_all_milli: 'integer',
      qty_milli: 'integer',
      value_fen: 'integer?',
      interval_e4: 'integer?',
      variation_e4: 'integer?',
    },
    key: ['part_id'],
  },
  {
    name: 'demand_months',
    columns: {
      month: 'text',
      abc_class: 'text',
      demand_class: 'text',
      qty_milli: 'integer',
      lost_milli: 'integer',
      emergency_milli: 'integer',
      parts: 'integer',
      known: 'integer',
    },
    key: ['month', 'abc_class', 'demand_class'],
  },
  TASK_WEEKS,
];

const REFUSE: OtherSql = {
  kind: 'function',
  name: 'refuse_change',
  table: '',
  sql: `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'BB001'; END $$`,
};

function tableObjects(words: Words, table: SystemTable, known: ReadonlySet<string>): SchemaObject[] {
  const targets = Object.entries(table.references ?? {}).filter(([, target]) => known.has(target));
  const columns = Object.entries(table.columns).map(([name, type]) => {
    const target = words.dialect === 'sqlite' ? targets.find(([one]) => one === name)?.[1] : undefined;
    const parts = [type.endsWith('?') ? '' : 'NOT NULL', target === undefined ? '' : `REFERENCES ${quoteName(target)} ("id")`];
    return plain(words, name, type.startsWith('text') ? 'text' : 'integer', parts.filter(part => part !== '').join(' '));
  });
  return [
    {
      kind: 'table',
      name: table.name,
      columns,
      constraints: [`PRIMARY KEY (${table.key.map(quoteName).join(', ')})`],
      options: words.dialect === 'sqlite' ? ' STRICT, WITHOUT ROWID' : '',
    },
    ...(table.unique === undefined ? [] : [index(words, table.name, table.unique, { key: {} })]),
    ...(table.indexes ?? []).map(one => index(words, table.name, one)),
    ...(words.dialect === 'sqlite' ? [] : targets.map(([name, target]) => foreignKey(table.name, name, target))),
    ...(table.appendOnly === true ? appendOnlyTriggers(words, table.name) : []),
  ];
}

/** The tables that no register shows, and what triggers need; they refer to the registers in `known` only. */
export function systemObjects(dialect: Dialect, known: ReadonlySet<string>): SchemaObject[] {
  const words = wordsOf(dialect);
  return [
    ...(dialect === 'postgres' ? [REFUSE] : []),
    ...TABLES.flatMap(table => tableObjects(words, table, known)),
    ...(known.has('tasks') ? taskWeekTriggers(dialect) : []),
  ];
}
