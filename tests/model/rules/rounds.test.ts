import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  hasFailed,
  type Item,
  isAnswered,
  isOfLine,
  itemErrors,
  lackOf,
  standOf,
  wordsIn,
} from '../../../model/rules/rounds.ts';

const item = (values: Partial<Item> = {}): Item => ({
  text: '胎压',
  text_en: null,
  answer: 'yes_no',
  is_required: true,
  min_milli: null,
  max_milli: null,
  unit: null,
  options: null,
  bad_options: null,
  severity: 'slight',
  fills: null,
  ...values,
});
const answer = (values: Partial<Answer> = {}): Answer => ({
  entry: 'e1',
  item: 1,
  verdict: null,
  value_milli: null,
  answer: null,
  photos: [],
  signature: null,
  cause: null,
  note: null,
  owner_id: null,
  due_on: null,
  answered_by: 'a',
  answered_at: '2026-11-25T01:00:00.000Z',
  seen: [],
  arrival: 'in_time',
  ...values,
});
const photo = { id: 'f'.repeat(64), name: 'p.jpg', type: 'image/jpeg', size: 1 };

describe('an answer', () => {
  it.each<[string, Partial<Item>, Partial<Answer>, boolean, boolean]>([
    ['a yes', {}, { verdict: 'yes' }, true, false],
    ['a no', {}, { verdict: 'no' }, true, true],
    ['nothing', {}, {}, false, false],
    ['what does not apply', {}, { verdict: 'not_applicable' }, true, false],
    ['what does not apply to a figure', { answer: 'number', min_milli: 5 }, { verdict: 'not_applicable', value_milli: 1 }, true, false],
    ['a figure on its lower limit', { answer: 'number', min_milli: 600, max_milli: 1000 }, { value_milli: 600 }, true, false],
    ['a figure on its upper limit', { answer: 'number', min_milli: 600, max_milli: 1000 }, { value_milli: 1000 }, true, false],
    ['a figure below', { answer: 'number', min_milli: 600 }, { value_milli: 599 }, true, true],
    ['a figure above', { answer: 'number', max_milli: 1000 }, { value_milli: 1001 }, true, true],
    ['nought without limits', { answer: 'number' }, { value_milli: 0 }, true, false],
    ['a figure below nought', { answer: 'number', min_milli: 0 }, { value_milli: -1 }, true, true],
    ['no figure', { answer: 'number', min_milli: 600 }, {}, false, false],
    ['a good word', { answer: 'choice', options: '正常、偏高', bad_options: '偏低' }, { answer: '正常' }, true, false],
    ['a bad word', { answer: 'choice', options: '正常', bad_options: '偏低/渗漏' }, { answer: '渗漏' }, true, true],
    ['a blank text', { answer: 'text' }, { answer: '  ' }, false, false],
    ['a text', { answer: 'text' }, { answer: '好' }, true, false],
    ['a photo', { answer: 'photo' }, { photos: [photo] }, true, false],
    ['no photo', { answer: 'photo' }, {}, false, false],
    ['a signature', { answer: 'signature' }, { signature: photo.id }, true, false],
  ])('%s', (_name, of, given, answered, failed) => {
    expect([isAnswered(item(of), answer(given)), hasFailed(item(of), answer(given))]).toEqual([answered, failed]);
  });

  it('to a choice is one of its words', () => {
    const choice = item({ answer: 'choice', options: '正常', bad_options: '偏低' });
    expect(['正常', '偏低', '没看', null].map(one => isOfLine(choice, answer({ answer: one })))).toEqual([true, true, false, true]);
    expect(wordsIn(' 正常；偏高/ 偏低、')).toEqual(['正常', '偏高', '偏低']);
    expect(wordsIn(null)).toEqual([]);
  });
});

describe('what a line lacks', () => {
  const lack = (of: Partial<Item>, ...answers: Partial<Answer>[]) => lackOf(item(of), standOf(answers.map(one => answer(one))));
  it('is an answer, a cause, or agreement', () => {
    expect(lack({})).toBe('answer');
    expect(lack({ is_required: false })).toBeUndefined();
    expect(lack({}, { verdict: 'yes' })).toBeUndefined();
    expect(lack({}, { verdict: 'no' })).toBe('cause');
    expect(lack({ is_required: false }, { verdict: 'no', cause: ' ' })).toBe('cause');
    expect(lack({}, { verdict: 'no', cause: '漏油' })).toBeUndefined();
    expect(lack({}, { verdict: 'yes' }, { entry: 'e2', verdict: 'no', cause: '漏油', answered_by: 'b' })).toBe('agreement');
    expect(lack({}, { verdict: 'yes' }, { entry: 'e2', verdict: 'yes', answered_by: 'b' })).toBeUndefined();
    expect(lack({}, { verdict: 'yes', arrival: 'late' })).toBe('answer');
  });
});

describe('the answers of two people', () => {
  it('stand side by side until somebody answers who has seen both', () => {
    const [mine, his] = [
      answer({ verdict: 'yes' }),
      answer({ entry: 'e2', verdict: 'no', answered_by: 'b', answered_at: '2026-11-25T02:00:00.000Z' }),
    ];
    expect(standOf([mine, his])).toMatchObject({ counts: { entry: 'e2' }, others: [{ entry: 'e1' }] });
    const again = answer({ entry: 'e3', verdict: 'no', seen: ['e1', 'e2'] });
    expect(standOf([mine, his, again])).toMatchObject({ counts: { entry: 'e3' }, others: [] });
  });

  it('follow who has seen what, not whose clock is ahead', () => {
    const ahead = answer({ verdict: 'no', answered_at: '2030-01-01T00:00:00.000Z' });
    const after = answer({ entry: 'e2', verdict: 'yes', answered_by: 'b', seen: ['e1'] });
    expect(standOf([ahead, after]).counts?.entry).toBe('e2');
  });

  it('that name each other still leave one that counts', () => {
    const stand = standOf([answer({ seen: ['e2'] }), answer({ entry: 'e2', answered_by: 'b', seen: ['e1'] })]);
    expect(stand.counts).toBeDefined();
    expect(stand.others).toEqual([]);
  });

  const answers = fc
    .array(
      fc.record({
        by: fc.constantFrom('a', 'b', 'c'),
        verdict: fc.constantFrom('yes' as const, 'no' as const),
        minute: fc.integer({ min: 0, max: 59 }),
        saw: fc.array(fc.nat(12), { maxLength: 3 }),
        arrival: fc.constantFrom('in_time' as const, 'in_time' as const, 'late' as const),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map(list =>
      list.map(({ by, verdict, minute, saw, arrival }, index) =>
        answer({
          entry: `e${index}`,
          verdict,
          arrival,
          answered_by: by,
          answered_at: `2026-11-25T01:${String(minute).padStart(2, '0')}:00.000Z`,
          seen: saw.filter(one => one < index).map(one => `e${one}`),
        }),
      ),
    );

  it('come to the same in whatever order they arrive, however often', () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.nat()), (list, chance) => {
        const order = [...list].map(one => [chance.next().value ?? 0, one] as const).sort((a, b) => a[0] - b[0]);
        expect(standOf(order.map(([, one]) => one))).toEqual(standOf(list));
      }),
    );
  });

  it('are never lost: what was said last by each is what counts, stands beside it, says the same, or was seen', () => {
    fc.assert(
      fc.property(answers, list => {
        const stand = standOf(list);
        const inTime = list.filter(one => one.arrival === 'in_time');
        const seen = new Set(inTime.flatMap(one => one.seen));
        for (const person of ['a', 'b', 'c']) {
          const left = inTime.filter(one => one.answered_by === person && !seen.has(one.entry));
          const last = standOf(left).counts;
          if (last === undefined) continue;
          const isShown = stand.counts?.entry === last.entry || stand.others.some(one => one.entry === last.entry);
          expect(isShown || stand.counts?.verdict === last.verdict).toBe(true);
        }
        expect(stand.late).toHaveLength(list.filter(one => one.arrival === 'late').length);
      }),
    );
  });
});

describe('the lines of a template', () => {
  it.each<[string, Partial<Item>, string | undefined]>([
    ['a choice of one', { answer: 'choice', options: '好' }, 'options'],
    ['a choice of the same twice', { answer: 'choice', options: '好', bad_options: '好' }, 'options'],
    ['a good and a bad word', { answer: 'choice', options: '好', bad_options: '坏' }, undefined],
    ['crossed limits', { answer: 'number', min_milli: 2, max_milli: 1 }, 'max_milli'],
    ['equal limits', { answer: 'number', min_milli: 2, max_milli: 2 }, undefined],
    ['one limit', { answer: 'number', max_milli: 2 }, undefined],
  ])('%s', (_name, of, field) => {
    const errors = itemErrors([item(), item(of)]) as { items?: Record<string, Record<string, unknown>> };
    expect(Object.keys(errors.items?.['1'] ?? {})[0]).toBe(field);
    expect(errors.items?.['0']).toBeUndefined();
  });
});
