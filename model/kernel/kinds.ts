import type { Field, KindName } from './field.ts';
import type { Kind } from './kind.ts';
import { booleanKind } from './kinds/boolean.ts';
import { choiceKind } from './kinds/choice.ts';
import { dateKind, instantKind, monthKind, timeKind } from './kinds/date.ts';
import { filesKind, signatureKind } from './kinds/files.ts';
import { jsonKind } from './kinds/json.ts';
import { linesKind } from './kinds/lines.ts';
import { longTextKind } from './kinds/long_text.ts';
import { durationKind, integerKind, moneyKind, percentKind, quantityKind, ratingKind, unitPriceKind } from './kinds/number.ts';
import { referenceKind, referencesKind } from './kinds/reference.ts';
import { secretKind } from './kinds/secret.ts';
import { sequenceKind } from './kinds/sequence.ts';
import { tagsKind } from './kinds/tags.ts';
import { textKind } from './kinds/text.ts';

const KINDS = {
  text: textKind,
  long_text: longTextKind,
  integer: integerKind,
  quantity: quantityKind,
  money: moneyKind,
  unit_price: unitPriceKind,
  percent: percentKind,
  rating: ratingKind,
  boolean: booleanKind,
  date: dateKind,
  time: timeKind,
  instant: instantKind,
  month: monthKind,
  choice: choiceKind,
  tags: tagsKind,
  reference: referenceKind,
  references: referencesKind,
  duration: durationKind,
  /** Read late: lines know the kinds of their fields, so the two modules import each other. */
  get lines() {
    return linesKind;
  },
  files: filesKind,
  signature: signatureKind,
  sequence: sequenceKind,
  secret: secretKind,
  json: jsonKind,
} as const satisfies Record<KindName, unknown>;

/** The kind of a field; its value type is known to the caller only. */
export function kindOf(of: Pick<Field, 'kind'>): Kind {
  return KINDS[of.kind] as unknown as Kind;
}

export const KIND_NAMES = /* @__PURE__ */ Object.keys(KINDS) as KindName[];
