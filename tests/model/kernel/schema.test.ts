import { describe, expect, it } from 'vitest';
import { boolean } from '../../../model/kernel/kinds/boolean.ts';
import { choice } from '../../../model/kernel/kinds/choice.ts';
import { lines } from '../../../model/kernel/kinds/lines.ts';
import { integer } from '../../../model/kernel/kinds/number.ts';
import { tags } from '../../../model/kernel/kinds/tags.ts';
import { text } from '../../../model/kernel/kinds/text.ts';
import { sampleRow } from '../../../model/kernel/samples.ts';
import { checkFields, checkNew, checkValue, checkWhole } from '../../../model/kernel/schema.ts';
import { REGISTERS } from '../../../model/resources/index.ts';
import { cashCounts } from '../../../model/resources/money/cash_counts.ts';
import { suppliers } from '../../../model/resources/parts/suppliers.ts';
import { salaries } from '../../../model/resources/people/salaries.ts';

describe('a value', () => {
  it.each([
    [text(), '', { ok: true, value: null }],
    [text(), undefined, { ok: true, value: null }],
    [text({ required: true }), null, { ok: false, error: { key: 'validation.required' } }],
    [boolean(), null, { ok: false, error: { key: 'validation.boolean' } }],
    [boolean(), undefined, { ok: false, error: { key: 'validation.required' } }],
    [tags(), null, { ok: true, value: [] }],
    [lines({ a: text() }), null, { ok: true, value: [] }],
    [integer({ required: true, initial: 3 }), null, { ok: false, error: { key: 'validation.required' } }],
    [integer(), Number.MAX_SAFE_INTEGER + 1, { ok: false, error: { key: 'validation.number', args: { max: Number.MAX_SAFE_INTEGER } } }],
  ])('%o with %j', (of, given, expected) => {
    expect(checkValue(of, given)).toEqual(expected);
  });
});

describe('fields', () => {
  it('are checked one by one, and unknown names are never lost in silence', () => {
    const given = { name: ' 恒联 ', rating: 6, colour: 'red', constructor: 1 };
    expect(checkFields(suppliers.fields, given)).toEqual({
      ok: false,
      errors: {
        rating: { key: 'validation.max', args: { max: 5 } },
        colour: { key: 'validation.unknown_field', args: { field: 'colour' } },
        constructor: { key: 'validation.unknown_field', args: { field: 'constructor' } },
      },
    });
    expect(checkFields(suppliers.fields, { name: ' 恒联 ' })).toEqual({ ok: true, value: { name: '恒联' } });
  });

  it('say in which line and field something is wrong', () => {
    const contacts = [{ name: '陆志明' }, { name: '', phone: '1' }, { phone: '13700000011' }];
    expect(checkFields(suppliers.fields, { contacts })).toEqual({
      ok: false,
      errors: {
        contacts: {
          1: { name: { key: 'validation.required', args: { min: 1 } }, phone: { key: 'validation.pattern' } },
          2: { name: { key: 'validation.required' } },
        },
      },
    });
  });
});

describe('a line', () => {
  const of = lines({ kind: choice(['a', 'b'], { required: true }), cost: integer({ required: true, initial: 1 }), is_ok: boolean() });
  it.each([
    [{}, { kind: { key: 'validation.required' } }],
    [
      { kind: null, cost: null },
      { kind: { key: 'validation.required' }, cost: { key: 'validation.required' } },
    ],
    [{ kind: 'c' }, { kind: { key: 'validation.choice' } }],
  ])('%j says what is missing and what is wrong', (line, errors) => {
    expect(checkValue(of, [line])).toEqual({ ok: false, error: { 0: errors } });
  });
  it('has its initial values', () => {
    expect(checkValue(of, [{ kind: 'a' }])).toMatchObject({ ok: true, value: [{ kind: 'a', cost: 1 }] });
  });
});

describe('a new row', () => {
  it('is complete: every field has a value or null', () => {
    const checked = checkNew(salaries, { staff_id: 's', effective_on: '2026-04-01', base_fen: 500_000 });
    expect(checked).toEqual({
      ok: true,
      value: {
        staff_id: 's',
        effective_on: '2026-04-01',
        base_fen: 500_000,
        post_fen: 0,
        performance_fen: 0,
        allowance_fen: 0,
        state: 'draft',
        reason: null,
        submitted_by: null,
        approved_by: null,
      },
    });
  });

  it('takes null for what may be missing and refuses it for what has no meaning without', () => {
    const checked = checkNew(salaries, { staff_id: 's', effective_on: '2026-04-01', reason: null, base_fen: null });
    expect(checked).toEqual({ ok: false, errors: { base_fen: { key: 'validation.required' } } });
  });
});

describe('what follows from a row', () => {
  const row = { session_id: 's', staff_id: 'p', counted_at: '2026-11-24T10:00:00.000Z' };
  const pieces = [{ denomination: '50', count: 3 }];

  it('stands in it, whatever was sent', () => {
    expect(checkNew(cashCounts, { ...row, pieces, total_fen: 1 })).toMatchObject({ ok: true, value: { total_fen: 15_000 } });
    expect(checkWhole(cashCounts, { ...row, pieces: [] })).toMatchObject({ ok: true, value: { total_fen: 0 } });
  });

  it('is nobody’s to write, in any register', () => {
    for (const definition of REGISTERS.filter(one => one.derive !== undefined)) {
      const made = definition.derive?.(sampleRow(definition, 0, target => `${target}-1`)) ?? {};
      for (const name of Object.keys(made))
        expect([definition.name, name, definition.fields[name]?.readOnly]).toEqual([definition.name, name, true]);
    }
  });
});
