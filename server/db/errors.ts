/** A constraint that refused a statement. */
export interface Violation {
  readonly kind: 'unique' | 'foreign_key' | 'check' | 'not_null' | 'refused';
  /** The table, where the database says it. */
  readonly table?: string;
  /** The columns of a unique key or of a missing value, where the database says them. */
  readonly columns?: readonly string[];
  /** The constraint's or index's own name, where the database says it. */
  readonly constraint?: string;
}

interface DriverError {
  readonly code?: string;
  readonly errcode?: number;
  readonly message?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  readonly detail?: string;
}

const SQLITE: Readonly<Record<number, Violation['kind']>> = {
  275: 'check',
  787: 'foreign_key',
  1299: 'not_null',
  1555: 'unique',
  1811: 'refused',
  2067: 'unique',
  2579: 'unique',
};
const POSTGRES: Readonly<Record<string, Violation['kind']>> = {
  '23502': 'not_null',
  '23503': 'foreign_key',
  '23505': 'unique',
  '23514': 'check',
  '23P01': 'unique',
  BB001: 'refused',
  BB002: 'refused',
};

function sqliteViolation(kind: Violation['kind'], message: string): Violation {
  const named = /failed: (.*)$/.exec(message)?.[1] ?? '';
  if (kind === 'check') return { kind, constraint: named };
  const [, owner, rule] = /^(\w+) breaks (\w+)$/.exec(message) ?? [];
  if (owner !== undefined && rule !== undefined) return { kind, table: owner, constraint: rule };
  if (kind !== 'unique' && kind !== 'not_null') return { kind };
  const parts = named.split(', ').map(part => part.split('.'));
  const table = parts[0]?.[0];
  return { kind, ...(table === undefined ? {} : { table }), columns: parts.map(part => part[1] ?? '') };
}

/** PostgreSQL names the columns only in its detail line, whose words depend on the server's language but not its marks: `(a, b)=(…)`. */
function postgresViolation(kind: Violation['kind'], error: DriverError): Violation {
  const columns = error.column === undefined ? /\(([^()]*)\)=\(/.exec(error.detail ?? '')?.[1]?.split(', ') : [error.column];
  return {
    kind,
    ...(error.table === undefined ? {} : { table: error.table }),
    ...(error.constraint === undefined ? {} : { constraint: error.constraint }),
    ...(columns === undefined ? {} : { columns: columns.map(column => column.replaceAll('"', '')) }),
  };
}

/** What a thrown driver error says about the rows, the same for both databases; undefined when it is no constraint. */
export function violationOf(thrown: unknown): Violation | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const error = thrown as DriverError;
  const byNumber = error.errcode === undefined ? undefined : SQLITE[error.errcode];
  if (byNumber !== undefined) return sqliteViolation(byNumber, error.message ?? '');
  const byCode = error.code === undefined ? undefined : POSTGRES[error.code];
  return byCode === undefined ? undefined : postgresViolation(byCode, error);
}
