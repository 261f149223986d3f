import { expect, test } from 'vitest';
import { demoSeed } from '../../mock-api/demoSeed.ts';
import { REGISTERS } from '../../model/resources/index.ts';

test('the mock shows the demo station with its starter content, each row once', () => {
  const rows = demoSeed(REGISTERS, '2026-11-25');
  for (const [name, some] of Object.entries(rows)) expect(new Set(some.map(row => row.id)).size, name).toBe(some.length);
  for (const name of ['courses', 'metrics', 'appraisal_templates', 'reward_rules', 'training_results', 'targets'])
    expect(rows[name]?.length, name).toBeGreaterThan(8);
  const courses = new Set(rows.courses?.map(row => row.id));
  for (const result of rows.training_results ?? []) expect(courses).toContain(result.course_id);
  const metrics = new Set(rows.metrics?.map(row => row.id));
  for (const target of rows.targets ?? []) expect(metrics).toContain(target.metric_id);
  const forms = new Map(rows.appraisal_templates?.map(row => [row.id, row.state]));
  for (const one of rows.appraisals ?? []) expect(forms.get(one.template_id)).toBe('in_force');
});
