import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { GRANTS } from '../../model/access/grants.ts';
import { grantsFor } from '../../model/kernel/access.ts';
import { rounds } from '../../model/resources/today/rounds.ts';
import type { Item } from '../../model/rules/rounds.ts';
import RoundRunner from '../../src/features/rounds/RoundRunner.tsx';
import { openOutbox } from '../../src/kit/outbox/carrier.ts';
import OutboxLine from '../../src/kit/outbox/OutboxLine.tsx';
import { needLabels } from '../../src/providers/i18nProvider.ts';
import type { Session } from '../../src/providers/session.ts';
import { renderKit, sessionWith } from '../kit/support/renderKit.tsx';

type Row = Record<string, unknown>;

const ME = 'staff-1';
const asked = (text: string, answer: Item['answer'], more: Partial<Item> = {}): Item => ({
  text,
  text_en: null,
  answer,
  is_required: true,
  min_milli: null,
  max_milli: null,
  unit: null,
  options: null,
  bad_options: null,
  severity: 'slight',
  fills: null,
  ...more,
});
const LAMP = asked('通道畅通', 'yes_no');
const HEAT = asked('烤漆房温度', 'number', { min_milli: 20_000, max_milli: 35_000, unit: '℃' });
const TANK = asked('灭火器压力', 'choice', { options: '满、半', bad_options: '空' });
const WORDS = asked('其他情况', 'text', { is_required: false });
const PHOTO = asked('现场照片', 'photo');
const SIGN = asked('检查人签名', 'signature');

/** A server of one round, which can be out of reach or refuse what it is told. */
class Station {
  readonly told: Row[] = [];
  mood: 'hears' | 'away' | 'refuses' = 'hears';
  #round: Row & { answers: Row[] };
  readonly #items: readonly Item[];

  constructor(id: string, items: readonly Item[]) {
    this.#items = items;
    this.#round = { id, number: 'DJ1', title: '周检', template_id: 't1', due_on: '2026-11-25', state: 'open', answers: [] };
  }

  readonly answer = async (url: string, { body, method = 'GET' }: RequestInit = {}): Promise<Response> => {
    if (this.mood === 'away') throw new TypeError('no way');
    const reply = (json: unknown, status = 200): Response => new Response(JSON.stringify(json), { status });
    if (url.startsWith('/api/files')) return reply({ id: 'stored', name: 'stored.png', type: 'image/png', size: 3 });
    if (url.startsWith('/api/checklist_templates/')) return reply({ id: 't1', items: this.#items, finding_days: 3 });
    if (method === 'GET') return reply(this.#round);
    if (this.mood === 'refuses') return reply({ root: { key: 'resources.rounds.errors.order_not_in_work' } }, 409);
    const input = JSON.parse(String(body)) as { answers?: Row[] };
    if (url.endsWith('/hand_in')) this.#round = { ...this.#round, state: 'handed_in' };
    for (const given of input.answers ?? []) {
      this.told.push(given);
      const others = this.#round.answers.filter(one => one.item !== given.item);
      this.#round = { ...this.#round, answers: [...others, { ...given, answered_by: ME, standing: 'counts' }] };
    }
    return reply(this.#round);
  };
}

let station: Station;
let count = 0;

/** Walks a new round with these lines. */
async function walk(...items: readonly Item[]): Promise<void> {
  count += 1;
  const id = `round-${count}`;
  station = new Station(id, items);
  vi.stubGlobal('fetch', station.answer);
  const session: Session = sessionWith(grantsFor(GRANTS, ['workshop_supervisor']));
  await renderKit(
    <>
      <OutboxLine />
      <RoundRunner of={rounds} id={id} />
    </>,
    { getList: async () => ({ data: [], total: 0 }), getMany: async () => ({ data: [] }) },
    { ...session, user: { ...session.user, staff_id: ME } },
  );
  await screen.findByText(`0 / ${items.length} 项`);
}

const line = ({ text }: Item): HTMLElement => screen.getByRole('listitem', { name: text });
const press = (item: Item, word: string): boolean => fireEvent.click(within(line(item)).getByRole('button', { name: word }));
/** Types into a field and leaves it. */
const fill = (item: Item, text: string, label = item.text): void => {
  const box = within(line(item)).getByRole('textbox', { name: label });
  fireEvent.change(box, { target: { value: text } });
  fireEvent.blur(box);
};
const handIn = (): HTMLButtonElement => screen.getByRole('button', { name: '交表' }) as HTMLButtonElement;
/** A stroke of the finger, and the word that it is done. */
function sign(item: Item): void {
  const pad = line(item).querySelector('canvas') as HTMLCanvasElement;
  pad.setPointerCapture = () => undefined;
  fireEvent.pointerDown(pad, { clientX: 1, clientY: 1 });
  fireEvent.pointerMove(pad, { clientX: 9, clientY: 9 });
  fireEvent.pointerUp(pad);
  press(item, '签好了');
}

beforeAll(() => needLabels('today'));
beforeEach(() => {
  const pen = { beginPath: vi.fn(), moveTo: vi.fn(), lineTo: vi.fn(), stroke: vi.fn(), clearRect: vi.fn() };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(done => done(new Blob(['png'], { type: 'image/png' })));
});
afterEach(async () => {
  cleanup();
  const { outbox } = await openOutbox();
  for (const parcel of outbox.state.parcels) await outbox.discard(parcel.id);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the lines of a round', () => {
  it.each([
    ['yes', LAMP, () => press(LAMP, '合格'), { verdict: 'yes' }],
    ['does not apply', LAMP, () => press(LAMP, '不适用'), { verdict: 'not_applicable' }],
    ['a number', HEAT, () => fill(HEAT, '25.5'), { value_milli: 25_500 }],
    ['a number at its lower limit', HEAT, () => fill(HEAT, '20'), { value_milli: 20_000 }],
    ['a number at its upper limit', HEAT, () => fill(HEAT, '35'), { value_milli: 35_000 }],
    ['a word of a choice', TANK, () => press(TANK, '半'), { answer: '半' }],
    ['a text', WORDS, () => fill(WORDS, ' 无 '), { answer: '无' }],
    ['a signature', SIGN, () => sign(SIGN), { signature: 'stored' }],
    [
      'a photo',
      PHOTO,
      () =>
        fireEvent.change(within(line(PHOTO)).getByLabelText('拍照', { selector: 'input' }), {
          target: { files: [new File(['x'], 'a.png')] },
        }),
      { photos: [{ id: 'stored' }] },
    ],
  ])('take %s, which goes to the server, and the round can be handed in', async (_name, item, answer, told) => {
    await walk(item);
    answer();
    await screen.findByText('1 / 1 项');
    await waitFor(() => expect(station.told).toMatchObject([{ item: 1, ...told }]));
    await waitFor(() => expect(handIn().disabled).toBe(false));
    fireEvent.click(handIn());
    expect(await screen.findByText('已交表')).toBeTruthy();
  });

  it.each([
    ['no', LAMP, () => press(LAMP, '不合格'), undefined],
    ['a bad word', TANK, () => press(TANK, '空'), undefined],
    ['too low a number', HEAT, () => fill(HEAT, '19.999'), /20–35 ℃/],
    ['too high a number', HEAT, () => fill(HEAT, '35.001'), /20–35 ℃/],
  ])('fail with %s, and then want their cause', async (_name, item, answer, limits) => {
    await walk(item);
    answer();
    await screen.findByText('1 项不合格');
    if (limits !== undefined) expect(within(line(item)).getByText(limits).textContent).toContain('超出范围');
    expect(within(line(item)).getByText('写原因才能交表')).toBeTruthy();
    expect(screen.getByText('还差 1 项')).toBeTruthy();
    expect(handIn().disabled).toBe(true);
    fill(item, '查过了', '不合格原因');
    await waitFor(() => expect(handIn().disabled).toBe(false));
    expect(within(line(item)).queryByText('写原因才能交表')).toBeNull();
  });

  it('keep nothing that is no number', async () => {
    await walk(HEAT);
    fill(HEAT, '二十度');
    expect(await within(line(HEAT)).findByText('不是数字')).toBeTruthy();
    expect(screen.getByText('0 / 1 项')).toBeTruthy();
    expect(station.told).toEqual([]);
  });
});

describe('handing in', () => {
  it('waits for all that is required, and for nothing else', async () => {
    await walk(LAMP, WORDS, TANK);
    expect(screen.getByText('还差 2 项')).toBeTruthy();
    expect(handIn().disabled).toBe(true);
    press(LAMP, '合格');
    await screen.findByText('还差 1 项');
    expect(handIn().disabled).toBe(true);
    press(TANK, '满');
    await waitFor(() => expect(handIn().disabled).toBe(false));
    expect(screen.getByText('2 / 3 项')).toBeTruthy();
  });

  it('is kept with the answers while there is no connection, and goes when it is back', async () => {
    await walk(LAMP);
    station.mood = 'away';
    press(LAMP, '合格');
    expect(await within(line(LAMP)).findByText('待送')).toBeTruthy();
    fireEvent.click(handIn());
    expect(await screen.findByText('已存下，连接恢复后交表')).toBeTruthy();
    expect(await screen.findByText(/^没有连接，2 条/)).toBeTruthy();
    expect(within(line(LAMP)).getByRole('button', { name: '不合格' })).toHaveProperty('disabled', true);
    station.mood = 'hears';
    await waitFor(() => expect(screen.getByRole('button', { name: '现在送' })).toHaveProperty('disabled', false));
    fireEvent.click(screen.getByRole('button', { name: '现在送' }));
    expect(await screen.findByText('已交表')).toBeTruthy();
    expect(station.told).toHaveLength(1);
    await waitFor(() => expect(screen.queryByText(/^没有连接/)).toBeNull());
  });

  it('does not count an answer that the server refused: it is named, and sent again or discarded', async () => {
    await walk(LAMP);
    station.mood = 'refuses';
    press(LAMP, '合格');
    expect((await screen.findByText(/^没被收下：/)).textContent).toBe('没被收下：周检第 1 项：工单不在维修中');
    await screen.findByText('0 / 1 项');
    expect(handIn().disabled).toBe(true);
    station.mood = 'hears';
    fireEvent.click(screen.getByRole('button', { name: '再送' }));
    await screen.findByText('1 / 1 项');
    await waitFor(() => expect(screen.queryByText(/^没被收下：/)).toBeNull());
    expect(station.told).toMatchObject([{ item: 1, verdict: 'yes' }]);
  });
});
