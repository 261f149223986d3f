/** Samples for the few patterns in use; a new pattern adds its own here, or its contract test fails. */
export function samplesOfPattern(pattern: string): readonly string[] {
  const known = [
    '13800000117',
    '13900000118',
    '+86 10 8888 0001',
    'someone@example.com',
    'clerk@example.cn',
    'Asia/Shanghai',
    'Europe/Berlin',
    '11010519491231002X',
    '320599199004170539',
    '0102',
    'clerk_1',
    'second.user',
    'A1',
    '2026',
    '#0b6170',
    '京A12345',
    '沪BD56781',
    'LSVAA4182E2123456',
    'LFV2A21K8A3012345',
  ];
  return known.filter(text => new RegExp(`^(?:${pattern})$`, 'u').test(text));
}

/** A pattern that more of the samples fit is so wide that one of them explains nothing. */
const WIDE = 5;

/** A text that fits the pattern, to show to whoever typed one that does not; undefined where it would explain nothing. */
export function exampleOf(pattern: string): string | undefined {
  const samples = samplesOfPattern(pattern);
  return samples.length > WIDE ? undefined : samples[0];
}
