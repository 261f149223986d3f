import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Notification, useLocation } from 'react-admin';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { GRANTS } from '../../model/access/grants.ts';
import { grantsFor } from '../../model/kernel/access.ts';
import type { BoardTask } from '../../model/rules/board.ts';
import { LateActs } from '../../src/features/today/LateActs.tsx';
import { MAY_ACT_ON_TASK } from '../../src/features/today/mayAct.ts';
import { type MyTask, type Served, TaskItem } from '../../src/features/today/TaskItem.tsx';
import { actionsOf, definitionOf, loadDomain } from '../../src/kit/registry.ts';
import { rightsOf } from '../../src/kit/rights.ts';
import { needLabels, needWords } from '../../src/providers/i18nProvider.ts';
import { type Session, setSession } from '../../src/providers/session.ts';
import { renderKit, sessionWith } from '../kit/support/renderKit.tsx';

const ME = 'staff-1';
const TODAY = '2026-11-25';
const OWED: MyTask & BoardTask = {
  id: 't1',
  version: 1,
  title: '车间安全巡查',
  title_en: null,
  holder_id: 'staff-2',
  post_id: null,
  duty_id: 'd1',
  due_on: TODAY,
  due_time: '10:00',
  state: 'open',
  proof: 'nothing',
  is_late: false,
  waits: false,
  figure_unit: null,
  climbed_to_id: null,
  reason: null,
  explained_by: null,
  reminded_on: null,
  period: null,
  source_register: null,
  source_record: null,
  checklist: [],
};

let sent: [string, unknown][] = [];
let refuses = false;

function as(role: string): Session {
  const session = sessionWith(grantsFor(GRANTS, [role, 'employee']));
  return { ...session, user: { ...session.user, staff_id: ME } };
}

beforeAll(async () => {
  await Promise.all([needWords('today'), needWords('rounds'), needLabels('today'), loadDomain('today')]);
});
beforeEach(() => {
  sent = [];
  refuses = false;
  vi.stubGlobal(
    'fetch',
    vi.fn(async (url: string, { body }: RequestInit = {}) => {
      sent.push([url, JSON.parse(String(body ?? '{}'))]);
      if (refuses) return new Response(JSON.stringify({ root: { key: 'resources.tasks.errors.reminded_today' } }), { status: 409 });
      return new Response(JSON.stringify({ id: 't1' }), { status: 200 });
    }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const buttons = (): (string | null)[] => screen.queryAllByRole('button').map(one => one.textContent || one.getAttribute('aria-label'));

describe('what can be done about a task of the late list', () => {
  const more = '更多';
  it.each([
    ['who oversees it, when late', 'service_manager', {}, true, ['催', '转给', more]],
    ['who oversees it, reminded today', 'service_manager', { reminded_on: TODAY }, true, ['已催', '转给', more]],
    ['who oversees it, reminded the day before', 'service_manager', { reminded_on: '2026-11-24' }, true, ['催', '转给', more]],
    ['who oversees it, when missed', 'service_manager', { state: 'missed' }, false, ['写原因', more]],
    ['its holder, who oversees others', 'service_manager', { holder_id: ME }, true, ['转给', more]],
    ['its holder', 'employee', { holder_id: ME }, true, ['写原因']],
    ['another who only sees it', 'hr', {}, true, []],
  ] as const)('by %s', async (_, role, values, isLate, expected) => {
    await renderKit(<LateActs task={{ ...OWED, ...values }} holder="林晓岚" isLate={isLate} />, {}, as(role));
    expect(buttons()).toEqual(expected);
  });

  it('reminds with one tap', async () => {
    await renderKit(<LateActs task={OWED} holder="林晓岚" isLate />, {}, as('service_manager'));
    fireEvent.click(screen.getByRole('button', { name: '催' }));
    await waitFor(() => expect(sent).toEqual([['/api/tasks/t1/remind', {}]]));
  });

  it('says in plain words that he has been reminded already', async () => {
    refuses = true;
    await renderKit(
      <>
        <LateActs task={OWED} holder="林晓岚" isLate />
        <Notification />
      </>,
      {},
      as('service_manager'),
    );
    fireEvent.click(screen.getByRole('button', { name: '催' }));
    await screen.findByText('今天已经催过了');
  });

  it.each([
    ['explain', 'service_manager', {}, true],
    ['explain', 'employee', {}, false],
    ['explain', 'employee', { holder_id: ME }, true],
    ['explain', 'hr', {}, false],
    ['remind', 'service_manager', {}, true],
    ['remind', 'service_manager', { holder_id: ME }, false],
    ['remind', 'service_manager', { reminded_on: TODAY }, false],
  ] as const)('the record offers %s to a %s', (act, role, values, expected) => {
    const session = as(role);
    setSession(session);
    const [definition, action] = [definitionOf('tasks'), actionsOf('tasks').find(one => one.name === act)];
    if (definition === undefined || action === undefined) throw new Error(act);
    const task = { ...OWED, ...values };
    const mayDo = rightsOf(session.grants, definition, session.user).mayDo(task, action);
    expect(mayDo && MAY_ACT_ON_TASK[act]?.(task)).toBe(expected);
  });
});

function Place(): ReactElement {
  const { pathname, search } = useLocation();
  return <output data-testid="place">{`${pathname}${search}`}</output>;
}

describe('a task of my day', () => {
  const LISTED: readonly object[] = [{ id: 'c1', name: '安全周检', name_en: null, about: 'nothing' }];
  const show = async (
    values: Partial<MyTask>,
    served?: Served,
    filters: unknown[] = [],
    found = LISTED,
    role = 'employee',
    rounds: readonly object[] = [],
  ): Promise<void> => {
    const wall = { day: TODAY, time: '09:00', closing: '18:00' };
    const nothing = (): void => undefined;
    await renderKit(
      <>
        <TaskItem task={{ ...OWED, ...values }} wall={wall} served={served} climbedTo={undefined} onDone={nothing} onTick={nothing} />
        <Place />
      </>,
      {
        getList: async (register, { filter }) => {
          if (register === 'rounds') return { data: rounds, total: rounds.length } as never;
          filters.push(filter);
          return { data: found, total: found.length } as never;
        },
      },
      as(role),
    );
  };

  it('begins the round of its checklist in place', async () => {
    const filters: unknown[] = [];
    await show({}, { register: 'rounds', closes: true, checklist: 'AQ-W' }, filters);
    fireEvent.click(await screen.findByRole('button', { name: '开始检查' }));
    const dialog = await screen.findByRole('dialog', { name: '开始检查' });
    expect((await within(dialog).findByRole('button', { name: '安全周检' })).getAttribute('aria-pressed')).toBe('true');
    expect(filters).toEqual([{ state: 'published', code: 'AQ-W' }]);
    fireEvent.click(within(dialog).getByRole('button', { name: '开始检查' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual(['/api/checklist_templates/c1/start', expect.objectContaining({ task_id: 't1' })]);
  });

  it('goes on with a round that is open for it', async () => {
    await show({}, { register: 'rounds', closes: true, checklist: 'AQ-W' }, [], [], 'employee', [{ id: 'r7' }]);
    expect((await screen.findByRole('link', { name: '继续检查' })).getAttribute('href')).toBe('/rounds/r7/edit');
    expect(screen.queryByRole('button', { name: '开始检查' })).toBeNull();
  });

  it.each([
    ['of another register', { register: 'cash_sessions', closes: true }, {}, '去填', '#/cash_sessions'],
    ['about a round', { register: 'rounds', closes: false }, { source_register: 'rounds', source_record: 'r9' }, '看记录', '#/rounds/r9'],
    [
      'that an act makes',
      { register: 'inspections', closes: true, act: { register: 'work_orders', name: 'check_work' } },
      {},
      '去做',
      '#/work_orders?filter={"state":["in_work"]}',
    ],
    [
      'whose acts nobody knows',
      { register: 'inspections', closes: true, act: { register: 'nowhere', name: 'check_work' } },
      {},
      '去填',
      '#/inspections',
    ],
  ] as const)('leads to the record %s', async (_, served, values, word, path) => {
    await loadDomain('workshop');
    await show(values, served);
    expect(decodeURIComponent(screen.getByRole('link', { name: word }).getAttribute('href') ?? '')).toBe(path.slice(1));
  });

  describe('that a record answers', () => {
    const fulfilment = {
      closes_register: 'follow_ups',
      closes_filter: { state: 'done' },
      closes_date: null,
      closes_person: null,
      closes_source: 'work_order_id',
    };
    const served = { register: 'follow_ups', closes: true, fulfilment };
    const began = { source_register: 'work_orders', source_record: 'w1' };

    it.each([
      ['goes on with the one that was begun', [{ id: 'f7' }], '/follow_ups/f7'],
      ['opens its form with what is known', [], '/follow_ups/create?with={"work_order_id":"w1"}'],
    ] as const)('%s, and still leads to what it began with', async (_, found, path) => {
      await loadDomain('customers');
      const filters: unknown[] = [];
      await show(began, served, filters, found, 'front_desk');
      expect(screen.getByRole('link', { name: '看记录' }).getAttribute('href')).toContain('/work_orders/w1');
      fireEvent.click(await screen.findByRole('button', { name: '去填' }));
      await waitFor(() => expect(decodeURIComponent(screen.getByTestId('place').textContent)).toBe(path));
      expect(filters).toEqual([{ work_order_id: 'w1', state: ['open', 'unreached'] }]);
      expect(JSON.parse(sessionStorage.getItem('RaStoreBackbay.doing') ?? '{}')).toMatchObject({ task: 't1', register: 'follow_ups' });
    });

    it('only leads to what it began with whoever may not write the answer', async () => {
      await loadDomain('customers');
      await show(began, served, [], [], 'employee');
      expect(buttons()).toEqual(['完成 车间安全巡查']);
      expect(screen.getByRole('link', { name: '看记录' })).toBeDefined();
    });
  });

  it.each([
    ['sent back', { reason: '没擦干净' }, '退回重做：没擦干净'],
    ['explained', { reason: '等配件', explained_by: ME }, '原因：等配件'],
  ] as const)('says why it was %s', async (_, values, text) => {
    await show(values);
    expect(screen.getByText(new RegExp(text))).toBeDefined();
  });
});
