import { describe, expect, it } from 'vitest';
import { labels as en } from '../../data/labels/en/datasets.ts';
import { labels as zh } from '../../data/labels/zh/datasets.ts';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { drillTo } from '../../model/datasets/drill.ts';
import { DATASETS, dataset } from '../../model/datasets/index.ts';
import { partClasses, partDemand } from '../../model/datasets/parts.ts';
import { staffStructure } from '../../model/datasets/people.ts';
import { mayReport } from '../../model/datasets/request.ts';
import { grantsFor, ROLES } from '../../model/kernel/access.ts';
import { fieldOf, parseListQuery } from '../../model/kernel/query.ts';
import { register } from '../../model/resources/index.ts';

const SAMPLES: Readonly<Record<string, string>> = { month: '2026-01', date: '2026-01-05' };

describe.each(DATASETS.map(one => [one.name, one] as const))('dataset %s', (name, of) => {
  it('leads to fields of a register that lists can filter', () => {
    const target = register(of.register);
    if (target === undefined) throw new Error(`no register ${of.register}`);
    for (const { drill, field } of Object.values(of.dimensions)) {
      if (drill === undefined) continue;
      expect(fieldOf(target, drill), drill).toBeDefined();
      const sample = SAMPLES[field.kind] ?? field.options?.[0] ?? 'x';
      expect(() => parseListQuery(target, { filter: JSON.stringify({ [drill]: sample }) })).not.toThrow();
    }
  });

  it('has words for its dimensions, measures and choices in both languages', () => {
    for (const words of [zh, en] as const) {
      const own = (
        words as unknown as Readonly<Record<string, { dimensions: object; measures: object; options?: Readonly<Record<string, object>> }>>
      )[name];
      expect(Object.keys(own?.dimensions ?? {})).toEqual(Object.keys(of.dimensions));
      expect(Object.keys(own?.measures ?? {})).toEqual(Object.keys(of.measures));
      for (const [dimension, { field, words: elsewhere }] of Object.entries(of.dimensions)) {
        if (field.kind !== 'choice') continue;
        const codes =
          elsewhere === undefined ? Object.keys(own?.options?.[dimension] ?? {}) : register(elsewhere[0])?.fields[elsewhere[1]]?.options;
        expect(codes, dimension).toEqual(field.options);
      }
    }
  });

  it('names a resource and field groups that some role may read', () => {
    expect(ROLES.some(role => mayReport(grantsFor(GRANT_TABLE, [role]), of))).toBe(true);
  });
});

describe('the list behind a figure', () => {
  it('is the group as a filter', () => {
    expect(drillTo(partClasses, ['abc_class', 'demand_class'], {}, { abc_class: 'a', demand_class: 'lumpy', parts: 16 })).toEqual({
      register: 'parts',
      filter: { abc_class: 'a', demand_class: 'lumpy' },
    });
    expect(drillTo(partDemand, ['month'], { part_id: 'p1', month_gte: '2026-01' }, { month: '2026-03' })).toEqual({
      register: 'part_demand',
      filter: { part_id: 'p1', month_gte: '2026-01', month: '2026-03' },
    });
    expect(drillTo(partClasses, ['idle_tier'], {}, { idle_tier: null })?.filter).toEqual({ idle_tier_null: true });
  });

  it('is not promised where the register has no such field', () => {
    expect(drillTo(staffStructure, ['team_id'], {}, { team_id: 't1' })).toBeUndefined();
    expect(drillTo(partDemand, ['month'], { category: 'brakes' }, { month: '2026-03' })).toBeUndefined();
  });
});

describe('who may ask for what', () => {
  it('keeps demand to those who read it', () => {
    const readers = ROLES.filter(role => mayReport(grantsFor(GRANT_TABLE, [role]), partDemand));
    expect(readers).toEqual(['owner', 'service_manager', 'parts_manager', 'parts_keeper']);
    expect(dataset('nothing')).toBeUndefined();
  });
});
