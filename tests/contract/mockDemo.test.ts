import { expect, test } from 'vitest';
import { demoSeed } from '../../mock-api/demoSeed.ts';
import { REGISTERS } from '../../model/resources/index.ts';
import { openMock } from './mockBackend.ts';

const SERVER_ONLY = [
  'today',
  'today/overdue',
  'inbox',
  'jobs',
  'approvals/waiting',
  'imports/1/progress',
  'reports/demand',
  'staff/1/history',
];

test('the mock says of what only the server can that it needs the server', async () => {
  const mock = await openMock(REGISTERS);
  const answers = await Promise.all(SERVER_ONLY.map(path => mock.client.request(`/${path}`)));
  await mock.close();
  const needs = { status: 501, body: { root: { key: 'problem.needs_server' } } };
  expect(answers).toMatchObject(SERVER_ONLY.map(() => needs));
});

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
