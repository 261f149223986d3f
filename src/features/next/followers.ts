type Facts = Readonly<Record<string, unknown>>;

/** The record that comes of another: in which register, when, and what it takes over from it. */
interface Follower {
  readonly register: string;
  readonly isDue: (record: Facts) => boolean;
  readonly given: (record: Facts) => Facts;
}

const taken = (record: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(names.filter(name => record[name] != null).map(name => [name, record[name]]));

const OF_VISIT = ['plate', 'vehicle_id', 'customer_id', 'contact_name', 'contact_phone', 'job_type', 'advisor_id', 'team_id'];

/**
 * What comes next of a record, so that nobody types twice what is known: the order of who came or of a car that is known, the count of
 * a till, the complaint of who was called.
 */
export const FOLLOWERS: Readonly<Record<string, Follower>> = {
  appointments: {
    register: 'work_orders',
    isDue: record => record.state === 'arrived',
    given: record => ({
      ...taken(record, [...OF_VISIT, 'arrived_at']),
      ...(record.wishes == null ? {} : { symptoms: record.wishes }),
    }),
  },
  vehicles: {
    register: 'work_orders',
    isDue: record => record.archived_at == null,
    given: record => ({ ...taken(record, ['plate', 'customer_id']), vehicle_id: record.id }),
  },
  cash_sessions: {
    register: 'cash_counts',
    isDue: record => record.state === 'open',
    given: record => ({ session_id: record.id }),
  },
  follow_ups: {
    register: 'complaints',
    isDue: record => record.state === 'done' && record.result === 'complaint',
    given: record => ({
      ...taken(record, ['vehicle_id', 'work_order_id']),
      channel: 'follow_up',
      ...(record.answer == null ? {} : { facts: record.answer }),
    }),
  },
};

/** The way to the form of what comes of the record, filled in; undefined while nothing does. */
export function followerPath(register: string, record: Facts): string | undefined {
  const next = FOLLOWERS[register];
  if (next === undefined || !next.isDue(record)) return undefined;
  return `/${next.register}/create?with=${encodeURIComponent(JSON.stringify(next.given(record)))}`;
}
