import { SERVED_BY } from '../../../model/resources/today/post_duties.ts';

export type ServedBy = (typeof SERVED_BY)[number];

type Values = Readonly<Record<string, unknown>>;

/** A duty of a starter pack; posts stand as codes. */
export interface StarterDuty {
  readonly post: string;
  readonly checkedBy: string | null;
  /** The code of the duty in the collection that the packs were made from; the same for each post that it was given to. */
  readonly source: string;
  readonly servedBy: ServedBy;
  /** A register, `<register>.<action>`, the name of a rule, report or form, or the subject of what comes later. */
  readonly servedIn: string | null;
  /** The fields of the record that hold what the duty asks for, where the record alone does not say it. */
  readonly fields: readonly string[];
  readonly values: Values & { readonly code: string; readonly name: string; readonly name_en: string };
}

const refuse = (line: string, why: string): never => {
  throw new Error(`duty line "${line}": ${why}`);
};

/** `key=value key=value` as the filter of a list. */
function filterOf(text: string): Values {
  const pairs = text.split(' ').filter(part => part !== '');
  return Object.fromEntries(
    pairs.map(pair => {
      const [name = '', value = ''] = pair.split('=');
      const values = value.split(',');
      return [name, /^\d+$/.test(value) ? Number(value) : values.length > 1 ? values : value];
    }),
  );
}

/** `after 3 day work_orders.deliver by advisor_id where state=delivered` without its first word. */
function eventOf(text: string): Values {
  const [head = '', where] = text.split(' where ');
  const [event = '', person] = head.split(' by ');
  return { event, event_person: person ?? null, event_filter: where === undefined ? null : filterOf(where) };
}

/** What a line says of when: kind and rhythm as the register holds them. */
function timing(when: string, line: string): Values {
  const [word = '', first = '', second = '', ...rest] = when.split(' ');
  const due = /\d\d:\d\d$/.exec(when)?.[0] ?? null;
  const periodic = { kind: 'periodic', due_time: due };
  switch (word) {
    case 'standing':
      return { kind: 'standing' };
    case 'soon':
      return { kind: 'standing', limits: [{ name: '时限', name_en: 'within', value: Number(first), unit: second }] };
    case 'day':
    case 'shift':
      return { ...periodic, rhythm: word };
    case 'week':
      return { ...periodic, rhythm: 'week', weekday: first };
    case 'month':
      return { ...periodic, rhythm: 'month', month_day: Number(first), on_rest: 'before' };
    case 'workday':
      return { ...periodic, rhythm: 'month_workday', month_day: Number(first) };
    case 'quarter':
    case 'year':
      return { ...periodic, rhythm: word, month_of: Number(first), month_day: Number(second), on_rest: 'before' };
    case 'after':
      return { kind: 'event', rhythm: 'after_event', within: Number(first), unit: second, ...eventOf(rest.join(' ')) };
    case 'before':
      return { kind: 'periodic', rhythm: 'before_date', within: Number(first), ...eventOf([second, ...rest].join(' ')) };
    default:
      return refuse(line, `no rhythm ${word}`);
  }
}

/** `task`, `rule:<name>`, `later:<subject>`, `none`, or a register with the action or the fields: `work_orders[belongings photos]`. */
function serving(text: string): Pick<StarterDuty, 'servedBy' | 'servedIn' | 'fields'> {
  const [by = '', name] = text.split(':');
  if (by === 'none') return { servedBy: 'nothing', servedIn: null, fields: [] };
  const found = SERVED_BY.find(one => one === by);
  if (found !== undefined) return { servedBy: found, servedIn: name ?? null, fields: [] };
  const [register = '', fields = ''] = by.split(/[[\]]/);
  return { servedBy: 'record', servedIn: register, fields: fields === '' ? [] : fields.split(' ') };
}

const UNITS: Readonly<Record<string, string>> = { minute: '分钟', hour: '小时', day: '天' };

/** `= 高额起点 / costly from = 3000 元`: a limit that the station may change. */
function limitOf(line: string): Values {
  const [, names = '', amount = ''] = line.split('=').map(part => part.trim());
  const [name = '', name_en = ''] = names.split(' / ');
  const [value = '', unit = ''] = amount.split(' ');
  return { name, name_en, value: Number(value), unit };
}

interface Block {
  readonly head: string;
  readonly notes: readonly string[];
}

/** The lines of a text with those below them that are indented. */
function blocksOf(text: string): Block[] {
  const blocks: { head: string; notes: string[] }[] = [];
  for (const line of text.split('\n').filter(one => one.trim() !== '')) {
    if (line.startsWith(' ')) blocks.at(-1)?.notes.push(line.trim());
    else blocks.push({ head: line, notes: [] });
  }
  return blocks;
}

/** What closes the tasks of a duty that a record serves: its line, or a new record of the register that the holder writes, or his change of one. */
function closingOf(notes: readonly string[], said: Values, by: Pick<StarterDuty, 'servedBy' | 'servedIn'>): Values {
  const line = notes.find(note => note.startsWith('* '));
  if (line === undefined) {
    const [register = '', verb] = (by.servedIn ?? '').split('.');
    const isPlain = verb === undefined || verb === 'update';
    if (by.servedBy !== 'record' || said.kind !== 'periodic' || !isPlain || register === 'tasks') return {};
    return { closes_register: register, closes_person: verb === undefined ? 'created_by' : 'updated_by' };
  }
  const [register = '', ...parts] = line.slice(2).split(' ');
  const given = filterOf(parts.join(' '));
  const { person, date, source, ...filter } = given;
  const values = { closes_person: person ?? null, closes_date: date ?? null, closes_source: source ?? null };
  return { closes_register: register, closes_filter: Object.keys(filter).length === 0 ? null : filter, ...values };
}

function dutiesOf({ head, notes }: Block): StarterDuty[] {
  const cells = head.split('|').map(cell => cell.trim());
  const [code = '', posts = '', name = '', name_en = '', when = '', proof = '', checker = '', served = ''] = cells;
  if (cells.length !== 8) refuse(head, 'needs eight cells');
  const [kindOfProof = '', figure_unit = null] = proof.split(':');
  const said = timing(when, head);
  const own = notes.filter(note => note.startsWith('= ')).map(limitOf);
  const limits = [...((said.limits as Values[] | undefined) ?? []).map(one => ({ ...one, unit: UNITS[String(one.unit)] })), ...own];
  const [details = null, details_en = null] =
    notes
      .find(note => note.startsWith('! '))
      ?.slice(2)
      .split(' / ') ?? [];
  const by = serving(served);
  const shared = { name, name_en, details, details_en, ...said, limits, proof: kindOfProof, figure_unit, ...closingOf(notes, said, by) };
  return posts.split('+').map((post, place): StarterDuty => {
    const values = {
      ...shared,
      code: place === 0 ? code : `${code}-${post}`,
      source: code,
      served_by: by.servedBy,
      served_in: by.servedIn,
    };
    return { post, checkedBy: checker === '' ? null : checker, source: code, ...by, values };
  });
}

/**
 * The duties of a text of one line each: `code | posts | Chinese | English | when | proof | who checks | what serves it`.
 * When: `standing`, `soon 15 minute`, `day 17:00`, `shift 09:00`, `week fri 17:00`, `month -1 17:00`, `workday 3 17:00`,
 * `quarter 1 10 17:00`, `year 12 20 17:00`, `after 3 day work_orders.deliver by advisor_id where …`, `before 7 <register>.<date>`.
 * Lines below, indented: `= limit / in English = 3000 元`, `! sentence / in English`, `* register key=value person=… date=…` for
 * what closes its tasks. A duty of several posts becomes one of each. Throws for a line that it cannot read.
 */
export function readDuties(lines: string): StarterDuty[] {
  return blocksOf(lines).flatMap(dutiesOf);
}
