import { DUTIES, type DutyLine } from './station.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a line says of when: kind and rhythm as the register holds them. */
function timing(when: string): Values {
  const [word = '', first = '', second = '', ...rest] = when.split(' ');
  const day = Number(first);
  switch (word) {
    case 'standing':
      return { kind: 'standing' };
    case 'week':
      return { kind: 'periodic', rhythm: 'week', weekday: first };
    case 'month':
      return { kind: 'periodic', rhythm: 'month', month_day: day, on_rest: 'before' };
    case 'month_workday':
      return { kind: 'periodic', rhythm: 'month_workday', month_day: day };
    case 'quarter':
    case 'year':
      return { kind: 'periodic', rhythm: word, month_of: day, month_day: Number(second), on_rest: 'before' };
    case 'after':
      return { kind: 'event', rhythm: 'after_event', within: day, unit: second, event: rest.join(' ') };
    default:
      return { kind: 'periodic', rhythm: word };
  }
}

/** A starter duty; posts stand as codes. */
export interface StarterDuty {
  readonly post: string;
  readonly checkedBy: string | null;
  readonly values: Values & { readonly code: string };
}

function duty([post, code, name, name_en, when, due, proof, checkedBy]: DutyLine): StarterDuty {
  const values = { code, name, name_en, ...timing(when), due_time: due === '' ? null : due, proof };
  return { post, checkedBy: checkedBy === '' ? null : checkedBy, values };
}

/** The duties of the car service station's posts, as first editions. */
export const STARTER_DUTIES: readonly StarterDuty[] = DUTIES.map(duty);
