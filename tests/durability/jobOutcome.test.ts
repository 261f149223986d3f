import { expect, it } from 'vitest';
import { FAILED_STARTS, failure, type Outcome, outcomeOf, outcomeText } from '../../server/jobs/outcome.ts';

it.each<[string, Outcome]>([
  ['first start: nothing to catch up with', { code: 'first' }],
  ['failed: no disk', { code: 'failed', fault: 'other', error: 'no disk' }],
  ['failed: database is locked', { code: 'failed', fault: 'database_busy', error: 'database is locked' }],
  [
    '{"code":"failed","error":"no space left","cause":"ENOSPC"}',
    { code: 'failed', fault: 'disk_full', error: 'no space left', cause: 'ENOSPC' },
  ],
  ['3 tasks made, 0 missed', { code: 'done', figures: {} }],
  ['', { code: 'done', figures: {} }],
])('reads what earlier programs wrote: %j', (text, outcome) => {
  expect(outcomeOf(text)).toEqual(outcome);
});

it.each<Outcome>([{ code: 'first' }, { code: 'done', figures: { made: 3, missed: 0 } }, failure(new Error('no disk'))])(
  'reads what it wrote: %j',
  outcome => {
    expect(outcomeOf(outcomeText(outcome))).toEqual(outcome);
  },
);

it('a failure of any kind is found by how its text begins, and keeps the code that the system gave it', () => {
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  expect(failure(full)).toEqual({ code: 'failed', fault: 'disk_full', error: 'no space left', cause: 'ENOSPC' });
  expect(failure('gone')).toEqual({ code: 'failed', fault: 'other', error: 'gone' });
  for (const one of [failure(full), failure('gone')]) expect(outcomeText(one).startsWith(FAILED_STARTS[0])).toBe(true);
});
