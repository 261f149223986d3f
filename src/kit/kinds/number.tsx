import InputAdornment from '@mui/material/InputAdornment';
import { type ReactElement, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Field, KindName } from '../../../model/kernel/field.ts';
import type { Message } from '../../../model/kernel/kind.ts';
import { parseDecimal, printDecimal } from '../../../model/kernel/kinds/number.ts';
import { groupDigits } from '../format.ts';
import type { CellProps, InputProps, KindParts } from '../kind.ts';
import { TextBox } from './TextBox.tsx';

/** Digits after the point that are stored, and those that are always written. */
const DIGITS: Partial<Readonly<Record<KindName, readonly [number, number]>>> = {
  quantity: [3, 0],
  money: [2, 2],
  unit_price: [4, 2],
  percent: [2, 0],
};

function print(value: unknown, of: Field): string {
  if (typeof value !== 'number') return String(value ?? '');
  const [digits, least] = DIGITS[of.kind] ?? [0, 0];
  const decimal = printDecimal(value, digits, least);
  return of.plain === true ? decimal : groupDigits(decimal);
}

function parse(text: string, of: Field): number {
  return parseDecimal(text, DIGITS[of.kind]?.[0] ?? 0);
}

function problem(value: unknown, of: Field): Message | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'number') return { key: 'validation.number', args: { value: String(value) } };
  if (of.min !== undefined && value < of.min) return { key: 'validation.min', args: { min: print(of.min, of) } };
  if (of.max !== undefined && value > of.max) return { key: 'validation.max', args: { max: print(of.max, of) } };
  return undefined;
}

function Cell({ value, of }: CellProps): ReactElement {
  return <span style={{ whiteSpace: 'nowrap' }}>{print(value, of)}</span>;
}

/** What stands behind the number: a sign or a label key. */
const UNITS: Partial<Readonly<Record<KindName, string>>> = { money: '¥', unit_price: '¥', percent: '%', duration: 'bb.unit.minutes' };

function Input(props: InputProps): ReactElement {
  const translate = useTranslate();
  const unit = UNITS[props.of.kind];
  const end = unit === undefined ? {} : { endAdornment: <InputAdornment position="end">{translate(unit, { _: unit })}</InputAdornment> };
  return (
    <TextBox
      {...props}
      print={print}
      parse={parse}
      more={{ ...end, slotProps: { input: { inputMode: 'decimal', autoComplete: 'off', style: { textAlign: 'right' } } } }}
    />
  );
}

const parts = (kind: KindName): KindParts => ({
  Cell,
  Input,
  filter: 'range',
  isNumber: true,
  ...(UNITS[kind] === undefined ? {} : { unit: UNITS[kind] }),
  text: { print, parse },
  problem,
});

export const integerParts: KindParts = parts('integer');
export const quantityParts: KindParts = parts('quantity');
export const moneyParts: KindParts = parts('money');
export const unitPriceParts: KindParts = parts('unit_price');
export const percentParts: KindParts = parts('percent');
export const durationParts: KindParts = parts('duration');

function Stars({ count, most }: { readonly count: number; readonly most: number }): ReactElement {
  return (
    <span role="img" aria-label={`${count} / ${most}`} style={{ color: 'var(--accent-text)', letterSpacing: 2 }}>
      {'★'.repeat(count)}
      <span style={{ color: 'var(--line-2)' }}>{'★'.repeat(Math.max(most - count, 0))}</span>
    </span>
  );
}

function RatingCell({ value, of }: CellProps): ReactElement {
  return <Stars count={Number(value)} most={of.max ?? 5} />;
}

function RatingInput({ id, value, onChange, of, label, describedBy }: InputProps): ReactElement {
  const [over, setOver] = useState<number>();
  const most = of.max ?? 5;
  const shown = over ?? (typeof value === 'number' ? value : 0);
  return (
    <div id={id} role="radiogroup" aria-label={label} aria-describedby={describedBy} className="row" style={{ gap: 0, minHeight: 32 }}>
      {Array.from({ length: most }, (_, index) => index + 1).map(star => (
        // biome-ignore lint/a11y/useSemanticElements: a star that can be taken back by a second press is no native radio
        <button
          key={star}
          type="button"
          role="radio"
          aria-checked={value === star}
          aria-label={String(star)}
          onMouseEnter={() => setOver(star)}
          onMouseLeave={() => setOver(undefined)}
          onClick={() => onChange(value === star ? null : star)}
          style={{ border: 0, background: 'none', fontSize: 20, color: star <= shown ? 'var(--accent-text)' : 'var(--line-2)' }}
        >
          ★
        </button>
      ))}
    </div>
  );
}

export const ratingParts: KindParts = { Cell: RatingCell, Input: RatingInput, filter: 'range', text: { print, parse }, problem };
