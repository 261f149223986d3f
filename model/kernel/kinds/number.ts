import { z } from 'zod';
import { type CommonOptions, type Field, field, type KindName, type Maybe } from '../field.ts';
import { CellError, COMPARE, decodeAsIs, encodeAsIs, type Kind } from '../kind.ts';

export interface NumberOptions extends CommonOptions {
  readonly min?: number;
  readonly max?: number;
  /** Quantity: digits after the point that people may type, 0 to 3. */
  readonly scale?: number;
  /** Counts nothing, as a year does: written without separators between thousands. */
  readonly plain?: boolean;
}

/** A whole number. */
export function integer<const O extends NumberOptions>(options?: O): Field<Maybe<number, O>> {
  return field('integer', options);
}
/** A quantity in thousandths of the stock unit. */
export function quantity<const O extends NumberOptions>(options?: O): Field<Maybe<number, O>> {
  return field('quantity', options);
}
/** An amount in fen. */
export function money<const O extends NumberOptions>(options?: O): Field<Maybe<number, O>> {
  return field('money', options);
}
/** A price for one unit, in 1/10,000 yuan. */
export function unitPrice<const O extends NumberOptions>(options?: O): Field<Maybe<number, O>> {
  return field('unit_price', options);
}
/** A share in 1/100 %. */
export function percent<const O extends NumberOptions>(options?: O): Field<Maybe<number, O>> {
  return field('percent', options);
}
/** Stars from 1 to 5, unless `max` says otherwise. */
export function rating<const O extends NumberOptions>(options?: O): Field<Maybe<number, O>> {
  return field('rating', { min: 1, max: 5, ...options });
}
/** A length of time in minutes. */
export function duration<const O extends NumberOptions>(options?: O): Field<Maybe<number, O>> {
  return field('duration', { min: 0, ...options });
}

/**
 * Reads a decimal as people write it (`1,234.5`, `¥ 12`, full-width digits) into an integer of 10^-`digits`.
 * Throws CellError when it is no number or has more digits than fit: nothing is rounded silently.
 */
export function parseDecimal(cell: string, digits: number): number {
  const plain = cell
    .normalize('NFKC')
    .replace(/[¥￥%,\s]/g, '')
    .replace(/元$/, '');
  const match = /^([-+]?)(\d+)(?:\.(\d*))?$/.exec(plain);
  if (match === null) throw new CellError({ key: 'validation.number', args: { value: cell } });
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) throw new CellError({ key: 'validation.decimals', args: { max: digits } });
  const scaled = Number(`${match[2]}${fraction.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(scaled)) throw new CellError({ key: 'validation.number', args: { value: cell } });
  return match[1] === '-' && scaled !== 0 ? -scaled : scaled;
}

/** Writes an integer of 10^-`digits` as a decimal without trailing zeros beyond `least` digits. */
export function printDecimal(value: number, digits: number, least = 0): string {
  const whole = String(Math.abs(value)).padStart(digits + 1, '0');
  const fraction = digits === 0 ? '' : whole.slice(-digits).replace(/0+$/, '').padEnd(least, '0');
  const head = digits === 0 ? whole : whole.slice(0, -digits);
  return `${value < 0 ? '-' : ''}${head}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * The most that a number says where its field names no limit, either way: sums over tens of thousands of rows stay exact, so that no
 * single row can break the totals of a list for everybody.
 */
export const LARGEST = 100_000_000_000;

function numberKind(name: KindName, digits: number, least: number, samples: readonly number[]): Kind<number> {
  return {
    name,
    column: 'integer',
    operators: COMPARE,
    schema: of =>
      z
        .int({ error: 'validation.number' })
        .min(of.min ?? -LARGEST, { error: 'validation.min' })
        .max(of.max ?? LARGEST, { error: 'validation.max' }),
    check: (of, column) => {
      const bounds = [
        of.min === undefined ? undefined : `${column} >= ${of.min}`,
        of.max === undefined ? undefined : `${column} <= ${of.max}`,
      ].filter(bound => bound !== undefined);
      return bounds.length === 0 ? undefined : bounds.join(' AND ');
    },
    encode: encodeAsIs,
    decode: decodeAsIs,
    toText: value => printDecimal(value, digits, least),
    fromText: cell => parseDecimal(cell, digits),
    samples: of => {
      const fit = samples.filter(value => value >= (of.min ?? -Infinity) && value <= (of.max ?? Infinity));
      return fit.length >= 2 ? fit : [of.min ?? 0, of.max ?? (of.min ?? 0) + 1];
    },
  };
}

export const integerKind = /* @__PURE__ */ numberKind('integer', 0, 0, [3, 1, 12, 0, -5, 40]);
export const quantityKind = /* @__PURE__ */ numberKind('quantity', 3, 0, [1000, 2500, 1, 0]);
export const moneyKind = /* @__PURE__ */ numberKind('money', 2, 2, [108000, 37200, 1, 0]);
export const unitPriceKind = /* @__PURE__ */ numberKind('unit_price', 4, 2, [1234500, 99, 0]);
export const percentKind = /* @__PURE__ */ numberKind('percent', 2, 0, [1300, 600, 10000, 0]);
export const ratingKind = /* @__PURE__ */ numberKind('rating', 0, 0, [3, 5, 1, 4]);
export const durationKind = /* @__PURE__ */ numberKind('duration', 0, 0, [480, 30, 0]);
