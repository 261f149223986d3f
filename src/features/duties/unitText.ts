/** The units that the duties of the packs limit by, in English: for one, for several. Others stand as they were typed. */
const IN_ENGLISH: Readonly<Record<string, readonly [string, string]>> = {
  元: ['yuan', 'yuan'],
  分钟: ['minute', 'minutes'],
  小时: ['hour', 'hours'],
  天: ['day', 'days'],
  日: ['day', 'days'],
  个月: ['month', 'months'],
  年: ['year', 'years'],
  次: ['time', 'times'],
  件: ['piece', 'pieces'],
  分: ['point', 'points'],
  个: ['', ''],
};

/** The unit of a limit in the reader's language. */
export function unitText(unit: string | null | undefined, value: unknown, isEnglish: boolean): string {
  const known = isEnglish ? IN_ENGLISH[unit ?? ''] : undefined;
  return known === undefined ? (unit ?? '') : known[Number(value) === 1 ? 0 : 1];
}
