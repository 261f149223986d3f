import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import type { TestContext } from '../../support/databases.ts';
import { type Client, type TestStation, testStation } from './station.ts';

export interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly version: number;
}
export type Line = Readonly<Record<string, unknown>>;

export const ITEMS = [
  { text: '消防通道畅通', answer: 'yes_no', is_required: true, severity: 'serious' },
  { text: '供气压力', answer: 'number', is_required: true, min_milli: 600, max_milli: 1000, unit: '兆帕' },
  { text: '灭火器压力', answer: 'choice', is_required: true, options: '正常、偏高', bad_options: '偏低' },
  { text: '备注', answer: 'text', is_required: false },
];

/** A station with a service manager and three people without a role of their own, and a checklist in use. */
export interface Walking {
  readonly station: TestStation;
  readonly ids: Readonly<Record<'boss' | 'walker' | 'mate' | 'stranger', string>>;
  readonly boss: Client;
  readonly walker: Client;
  readonly mate: Client;
  readonly stranger: Client;
  readonly template: Json;
  act(who: Client, register: string, id: string, action: string, input?: object): Promise<LightMyRequestResponse>;
  get(who: Client, register: string, id: string): Promise<Json>;
  list(who: Client, register: string, filter: object): Promise<Json[]>;
  /** A checklist in use. */
  publish(values: object): Promise<Json>;
  /** A round of one's own, of the first checklist unless said. */
  begin(who: Client, of?: Json, more?: object): Promise<Json>;
  /** An answer, a minute after the one before. */
  said(item: number, values: Line, seen?: readonly string[]): Line;
  send(who: Client, round: Json, ...answers: Line[]): Promise<LightMyRequestResponse>;
  /** Answers to all required lines of the first checklist, nothing wrong. */
  good(): Line[];
}

const NAMES = ['boss', 'walker', 'mate', 'stranger'] as const;

/** Opens the station on an empty database. */
export async function openWalking(context: TestContext): Promise<Walking> {
  const station = await testStation(context);
  const people: [string, string][] = [];
  for (const name of NAMES) people.push([name, (await station.person(name, name === 'boss' ? ['service_manager'] : [])).staffId]);
  const [boss, walker, mate, stranger] = (await Promise.all(NAMES.map(name => station.signIn(name)))) as [Client, Client, Client, Client];
  const act: Walking['act'] = (who, register, id, action, input = {}) => who.send('POST', `/api/${register}/${id}/${action}`, input);
  const get: Walking['get'] = async (who, register, id) => (await who.get(`/api/${register}/${id}`)).json();
  const publish = async (values: object): Promise<Json> => {
    const draft: Json = (await boss.send('POST', '/api/checklist_templates', values)).json();
    return (await act(boss, 'checklist_templates', draft.id, 'publish')).json();
  };
  const template = await publish({ code: 'AQ', name: '安全巡查', kind: 'safety', about: 'place', items: ITEMS });
  let [count, minute] = [0, 0];
  const said: Walking['said'] = (item, values, seen = []) => {
    minute += 1;
    return {
      entry: `entry-${count}-${minute}`,
      item,
      answered_at: new Date(Date.UTC(2026, 10, 24, 1, minute)).toISOString(),
      seen,
      ...values,
    };
  };
  return {
    station,
    ids: Object.fromEntries(people) as Walking['ids'],
    boss,
    walker,
    mate,
    stranger,
    template,
    act,
    get,
    publish,
    said,
    list: async (who, register, filter) => (await who.get(`/api/${register}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json(),
    begin: async (who, of = template, more = {}) => {
      count += 1;
      const round = `round-${count}`;
      const answer = await act(who, 'checklist_templates', of.id, 'start', { round, place: '机修车间', ...more });
      expect(answer.statusCode, answer.body).toBe(200);
      return get(who, 'rounds', round);
    },
    send: (who, round, ...answers) => act(who, 'rounds', round.id, 'answer', { answers }),
    good: () => [said(1, { verdict: 'yes' }), said(2, { value_milli: 800 }), said(3, { answer: '正常' })],
  };
}
