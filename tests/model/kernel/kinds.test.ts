import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../model/kernel/field.ts';
import { CellError, type Words } from '../../../model/kernel/kind.ts';
import { boolean } from '../../../model/kernel/kinds/boolean.ts';
import { choice } from '../../../model/kernel/kinds/choice.ts';
import { date, instant, month, time } from '../../../model/kernel/kinds/date.ts';
import { lines } from '../../../model/kernel/kinds/lines.ts';
import { longText } from '../../../model/kernel/kinds/long_text.ts';
import {
  duration,
  integer,
  money,
  parseDecimal,
  percent,
  printDecimal,
  quantity,
  rating,
  unitPrice,
} from '../../../model/kernel/kinds/number.ts';
import { reference, references } from '../../../model/kernel/kinds/reference.ts';
import { tags } from '../../../model/kernel/kinds/tags.ts';
import { text } from '../../../model/kernel/kinds/text.ts';
import { KIND_NAMES, kindOf } from '../../../model/kernel/kinds.ts';
import { checkValue } from '../../../model/kernel/schema.ts';
import { REGISTERS } from '../../../model/resources/index.ts';

const STAFF: Readonly<Record<string, string>> = { 'staff-1': '马志远', 'staff-2': '白露' };
const words: Words = {
  choice: (_of, code) => ({ in_store: '在库', on_loan: '借出' })[code] ?? code,
  yes: '是',
  no: '否',
  labelOf: (_target, id) => STAFF[id],
  idOf: (_target, label) => Object.keys(STAFF).find(id => STAFF[id] === label),
};

/** Field of each kind that can stand in a file. */
const FIELDS: readonly (readonly [string, Field])[] = [
  ['text', text()],
  ['text with pattern', text({ pattern: '[+\\d][\\d ()-]{5,24}' })],
  ['code', text({ code: true })],
  ['long_text', longText()],
  ['integer', integer()],
  ['bounded integer', integer({ min: 1, max: 12 })],
  ['quantity', quantity()],
  ['money', money({ min: 0 })],
  ['unit_price', unitPrice()],
  ['percent', percent()],
  ['rating', rating()],
  ['level', rating({ min: 0, max: 4 })],
  ['duration', duration()],
  ['boolean', boolean()],
  ['date', date()],
  ['time', time()],
  ['instant', instant()],
  ['month', month()],
  ['choice', choice(['in_store', 'on_loan'])],
  ['tags', tags()],
  ['closed tags', tags({ options: ['in_store', 'on_loan'] })],
  ['lines', lines({ name: text({ required: true }), qty: quantity({ min: 0 }), due_on: date() })],
];

describe.each(FIELDS)('%s', (_name, of) => {
  const kind = kindOf(of);

  it('has at least two samples, which its own check accepts unchanged', () => {
    const samples = kind.samples(of);
    expect(new Set(samples.map(one => JSON.stringify(one))).size).toBeGreaterThanOrEqual(2);
    for (const sample of samples) expect(kind.schema(of).parse(sample)).toEqual(sample);
  });

  it('survives the column and the cell of a file', () => {
    for (const sample of kind.samples(of)) {
      expect(kind.decode(kind.encode(sample))).toEqual(sample);
      const cell = kind.toText(sample, of, words);
      if (cell !== '') expect(kind.schema(of).parse(kind.fromText(cell, of, words)), cell).toEqual(sample);
    }
  });
});

describe('every field of every register', () => {
  it('has samples where tests need them', () => {
    const without = ['reference', 'signature', 'files', 'references'];
    for (const definition of REGISTERS) {
      for (const [name, of] of Object.entries(definition.fields)) {
        if (without.includes(of.kind)) continue;
        const samples = kindOf(of).samples(of);
        expect(samples.length, `${definition.name}.${name}`).toBeGreaterThanOrEqual(2);
        for (const sample of samples) {
          if (of.kind !== 'lines') expect(checkValue(of, sample), `${definition.name}.${name}`).toEqual({ ok: true, value: sample });
        }
      }
    }
  });

  it('is of a known kind', () => {
    expect(KIND_NAMES).toHaveLength(24);
  });
});

describe('numbers', () => {
  it('are written and read without loss, whatever the digits', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(0, 2, 3, 4), fc.constantFrom(0, 2), (value, digits, least) => {
        expect(parseDecimal(printDecimal(value, digits, Math.min(least, digits)), digits)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it.each([
    ['1,234.50', 2, 123_450],
    ['¥ 12', 2, 1200],
    ['￥１２．５', 2, 1250],
    ['-0.05', 2, -5],
    ['12元', 2, 1200],
    ['6%', 2, 600],
    ['1.500', 3, 1500],
    ['1.50000', 2, 150],
    ['-0', 2, 0],
    ['007', 0, 7],
  ])('%s with %i digits is %i', (cell, digits, value) => {
    expect(parseDecimal(cell, digits)).toBe(value);
  });

  it.each(['', 'abc', '1.2.3', '1e5', '--1', '三百七', '12.345', '9007199254740993'])('%s is refused, not rounded', cell => {
    expect(() => parseDecimal(cell, 2)).toThrow(CellError);
  });

  it('keep to their bounds in the check as in the column', () => {
    const of = integer({ min: 1, max: 12 });
    expect(checkValue(of, 13)).toEqual({ ok: false, error: { key: 'validation.max', args: { max: 12 } } });
    expect(checkValue(of, 0)).toEqual({ ok: false, error: { key: 'validation.min', args: { min: 1 } } });
    expect(checkValue(of, 1.5)).toEqual({ ok: false, error: { key: 'validation.number' } });
    expect(checkValue(of, '3')).toEqual({ ok: false, error: { key: 'validation.number' } });
    expect(kindOf(of).check?.(of, 'x')).toBe('x >= 1 AND x <= 12');
  });
});

describe('days', () => {
  it.each([
    ['2026-9-1', '2026-09-01'],
    ['2026/09/01', '2026-09-01'],
    ['2026.9.1', '2026-09-01'],
    ['20260901', '2026-09-01'],
    ['2026年9月1日', '2026-09-01'],
    ['２０２６－０９－０１', '2026-09-01'],
    ['2026-09-01 00:00:00', '2026-09-01'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (cell, value) => {
    expect(kindOf(date()).fromText(cell, date(), words)).toBe(value);
  });

  it.each(['2025-02-29', '2026-13-01', '2026-00-10', '01/09/2026', '0026-01-01', 'gestern', '2026-09-01 08:30'])('%s is no day', cell => {
    expect(() => kindOf(date()).fromText(cell, date(), words)).toThrow(CellError);
  });

  it.each([
    ['2026-9', '2026-09'],
    ['2026年9月', '2026-09'],
    ['202609', '2026-09'],
    ['2026-09-01', '2026-09'],
  ])('the month %s is %s', (cell, value) => {
    expect(kindOf(month()).fromText(cell, month(), words)).toBe(value);
  });

  it('turns instants of any zone into one width', () => {
    const of = instant();
    expect(checkValue(of, '2026-03-04T08:30:00+08:00')).toEqual({ ok: true, value: '2026-03-04T00:30:00.000Z' });
    expect(checkValue(of, '2026-02-30T08:30:00Z')).toEqual({ ok: false, error: { key: 'validation.instant' } });
    expect(checkValue(of, '2026-03-04')).toEqual({ ok: false, error: { key: 'validation.instant' } });
  });
});

describe('texts', () => {
  it('are stored composed and without outer blanks; codes are folded as well', () => {
    expect(checkValue(text(), '  e\u0301cole ')).toEqual({ ok: true, value: 'école' });
    expect(checkValue(text({ code: true }), ' ａb－１  x ')).toEqual({ ok: true, value: 'AB-1 X' });
  });

  it('refuse what cannot be seen and what is too long', () => {
    for (const hidden of ['a\u0000b', 'a\u202eb', 'a\nb', '\ud800', 'a\ufeffb']) {
      expect(checkValue(text(), hidden)).toEqual({ ok: false, error: { key: 'validation.characters' } });
    }
    expect(checkValue(text({ max: 3 }), 'abcd')).toEqual({ ok: false, error: { key: 'validation.max_length', args: { max: 3 } } });
    expect(checkValue(text({ required: true }), '   ')).toMatchObject({ ok: false, error: { key: 'validation.required' } });
    expect(checkValue(text({ pattern: '\\d+' }), '12a')).toEqual({ ok: false, error: { key: 'validation.pattern' } });
  });

  it('never break however odd the text is', () => {
    const of = text();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 250 }), value => {
        const first = checkValue(of, value);
        if (first.ok && first.value !== null) expect(checkValue(of, first.value)).toEqual(first);
      }),
    );
  });
});

describe('choices, tags and references', () => {
  it('read labels and codes, and name nobody whom the reader may not see', () => {
    const state = choice(['in_store', 'on_loan']);
    expect(kindOf(state).fromText('借出', state, words)).toBe('on_loan');
    expect(kindOf(state).fromText('ON_LOAN ', state, words)).toBe('on_loan');
    expect(() => kindOf(state).fromText('丢了', state, words)).toThrow(CellError);
    const of = reference('staff');
    expect(kindOf(of).fromText(' 白露 ', of, words)).toBe('staff-2');
    expect(kindOf(of).toText('staff-9', of, words)).toBe('');
    expect(() => kindOf(of).fromText('新来的', of, words)).toThrow(CellError);
    const several = references('staff');
    expect(kindOf(several).fromText('白露、马志远', several, words)).toEqual(['staff-2', 'staff-1']);
  });

  it('hold nothing twice', () => {
    expect(checkValue(tags(), ['A4', ' A4', '途观'])).toEqual({ ok: true, value: ['A4', '途观'] });
    expect(checkValue(references('staff'), ['a', 'a'])).toEqual({ ok: true, value: ['a'] });
  });

  it('read yes and no as people write them', () => {
    const of = boolean();
    for (const cell of ['是', '√', 'Yes', '1', '有']) expect(kindOf(of).fromText(cell, of, words)).toBe(true);
    for (const cell of ['否', '×', 'no', '0', '无']) expect(kindOf(of).fromText(cell, of, words)).toBe(false);
    expect(() => kindOf(of).fromText('maybe', of, words)).toThrow(CellError);
  });
});

describe('lines', () => {
  const of = lines({ name: text({ required: true }), note: text() }, { max: 2 });

  it('keep marks that part cells', () => {
    const value = [
      { name: 'a; b | c \\ d', note: 'x: y' },
      { name: 'e', note: null },
    ];
    expect(kindOf(of).fromText(kindOf(of).toText(value, of, words), of, words)).toEqual(value);
  });

  it('keep any text through a cell', () => {
    const part = fc
      .string({ unit: fc.constantFrom('a', '文', ';', '|', '\\', ':', ' ', '：'), minLength: 1, maxLength: 8 })
      .map(one => `x${one}x`);
    fc.assert(
      fc.property(fc.array(fc.record({ name: part, note: fc.option(part) }), { maxLength: 3 }), value => {
        const cell = kindOf(of).toText(value, of, words);
        expect(kindOf(of).fromText(cell, of, words)).toEqual(value);
      }),
    );
    const ends = [
      { name: 'a\\', note: 'b\\' },
      { name: 'c', note: null },
    ];
    expect(kindOf(of).fromText(kindOf(of).toText(ends, of, words), of, words)).toEqual(ends);
  });

  it('say which line and field is wrong, and refuse fields that do not exist', () => {
    expect(checkValue(of, [{ name: 'a' }, { name: '' }])).toMatchObject({
      ok: false,
      error: { 1: { name: { key: 'validation.required' } } },
    });
    expect(checkValue(of, [{ name: 'a', colour: 'red' }])).toMatchObject({ ok: false, error: { 0: { key: 'validation.line' } } });
    expect(checkValue(of, [{ name: 'a' }, { name: 'b' }, { name: 'c' }])).toMatchObject({
      ok: false,
      error: { key: 'validation.max_items' },
    });
  });
});
