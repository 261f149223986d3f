/** The words of the jobs page. */
export const words = {
  title: 'Jobs',
  purpose: 'What the server does by itself, and how the last runs ended. After a downtime each is caught up once',
  none: 'Nothing has run yet',
  done: 'Well',
  failed: 'Failed',
  running: 'Running',
  first: 'First start: nothing to catch up with',
  reason: 'Failed: %{reason}',
  head: { due: 'Due', ended: 'Ended', result: 'Result' },
  job: {
    backup: 'Nightly backup',
    housekeeping: 'Housekeeping',
    occurrences: 'Tasks from duties',
    expiries: 'What expires',
    digest: 'Morning message',
  },
  what: {
    backup: 'Every day at 02:30, read again after writing; old ones go',
    housekeeping: 'Every day at 03:40; forgets what was kept for a while only',
    occurrences: 'Every quarter of an hour: makes tasks from duties, closes what records prove, says what was missed',
    expiries: 'Every day at 07:00: certificates, contracts, calibrations, insurances',
    digest: 'Every day at 07:30: what is wanted every morning, in one message',
  },
};
