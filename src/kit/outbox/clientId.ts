const HEX = 16;
const BYTES = 16;

/**
 * A new id, given where a record is made: time first, then chance (UUID version 7). `crypto.randomUUID` is not asked for: browsers
 * offer it over HTTPS only, and a station's network often has plain HTTP.
 */
export function clientId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  const time = now.toString(HEX).padStart(12, '0');
  const rest = [...bytes].map(byte => byte.toString(HEX).padStart(2, '0')).join('');
  const variant = ((Number.parseInt(rest.slice(0, 1), HEX) & 3) | 8).toString(HEX);
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${rest.slice(1, 4)}-${variant}${rest.slice(4, 7)}-${rest.slice(8, 20)}`;
}
