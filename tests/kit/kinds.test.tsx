import { describe, expect, it } from 'vitest';
import type { Field } from '../../model/kernel/field.ts';
import { KIND_NAMES } from '../../model/kernel/kinds.ts';
import { clockFor, groupDigits } from '../../src/kit/format.ts';
import { parseDay, parseMonth, parseTime, parseWall } from '../../src/kit/kinds/dateText.ts';
import { partsOf } from '../../src/kit/kinds.ts';

const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({ kind, required: false, readOnly: false, ...more });

describe('every kind', () => {
  it.each(KIND_NAMES)('%s has a screen half', kind => {
    expect(partsOf({ kind }).Cell).toBeTypeOf('function');
  });
});

describe('days as people type them', () => {
  it.each([
    ['2026-9-1', '2026-09-01'],
    ['2026/09/21', '2026-09-21'],
    ['２０２６．９．２１', '2026-09-21'],
    ['20260921', '2026-09-21'],
    ['2026年9月21日', '2026-09-21'],
    ['9.21', '2026-09-21'],
    ['2-29', undefined],
    ['2024-2-29', '2024-02-29'],
    ['2026-13-1', undefined],
    ['tomorrow', undefined],
  ])('%s', (text, day) => {
    expect(parseDay(text, 2026)).toBe(day);
  });
  it.each([
    ['2026-9', '2026-09'],
    ['202609', '2026-09'],
    ['2026年9月', '2026-09'],
    ['2026-13', undefined],
  ])('month %s', (text, month) => {
    expect(parseMonth(text)).toBe(month);
  });
  it.each([
    ['8:30', '08:30'],
    ['830', '08:30'],
    ['8点30', '08:30'],
    ['8', '08:00'],
    ['24:00', undefined],
    ['12：05', '12:05'],
  ])('time %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });
  it.each([
    ['2026-9-1 8:30', '2026-09-01 08:30'],
    ['2026-09-01T17:05', '2026-09-01 17:05'],
    ['2026年9月1日 18点', '2026-09-01 18:00'],
    ['20260901', '2026-09-01 00:00'],
    ['18:00', '2026-11-25 18:00'],
    ['１８：００', '2026-11-25 18:00'],
    ['18点30', '2026-11-25 18:30'],
    ['24:00', undefined],
    ['2026-13-1 8:00', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('day and time %s', (text, at) => {
    const wall = parseWall(text, '2026-11-25');
    expect(wall === undefined ? undefined : `${wall.day} ${wall.time}`).toBe(at);
  });
});

describe('instants', () => {
  const shanghai = clockFor('zh', 'Asia/Shanghai', '2026-11-25');

  it('are shown on the wall of the station, whatever zone the browser is in', () => {
    expect(shanghai.minute('2026-11-24T16:30:00.000Z')).toBe('2026-11-25 00:30');
    expect(shanghai.short('2026-09-21T02:24:00.000Z')).toBe('9月21日 10:24');
    expect(shanghai.short('2025-09-21T02:24:00.000Z')).toBe('2025年9月21日 10:24');
  });
  it('come back from the wall as the same moment', () => {
    for (const at of ['2026-11-24T16:30:00.000Z', '2026-01-01T00:00:00.000Z', '2026-02-28T23:59:00.000Z']) {
      const wall = shanghai.wall(at);
      expect(shanghai.instant(wall.day, wall.time)).toBe(at);
    }
  });
});

describe('numbers', () => {
  it.each([
    ['money', '1,080', 108000],
    ['money', '¥ 12.5', 1250],
    ['quantity', '2.5', 2500],
    ['unit_price', '0.0001', 1],
    ['percent', '13%', 1300],
    ['integer', '１２', 12],
  ] as const)('%s reads %s', (kind, text, value) => {
    expect(partsOf({ kind }).text?.parse(text, field(kind))).toBe(value);
  });
  it('are written with separators and without rounding', () => {
    const money = partsOf({ kind: 'money' });
    expect(money.text?.print(108000, field('money'))).toBe('1,080.00');
    expect(money.text?.print(-123456789, field('money'))).toBe('-1,234,567.89');
    expect(groupDigits('-0.5')).toBe('-0.5');
    expect(partsOf({ kind: 'integer' }).text?.print(2026, field('integer', { plain: true }))).toBe('2026');
  });
  it('say what is wrong instead of guessing', () => {
    const money = partsOf({ kind: 'money' });
    expect(money.problem?.('三百七', field('money'))).toMatchObject({ key: 'validation.number' });
    expect(money.problem?.(-1, field('money', { min: 0 }))).toMatchObject({ key: 'validation.min', args: { min: '0.00' } });
    expect(() => money.text?.parse('1.234', field('money'))).toThrow();
  });
});
