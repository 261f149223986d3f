import type { Field, KindName } from '../../model/kernel/field.ts';
import type { KindParts } from './kind.ts';
import { booleanParts } from './kinds/boolean.tsx';
import { choiceParts } from './kinds/choice.tsx';
import { dateParts, instantParts, monthParts, timeParts } from './kinds/date.tsx';
import { filesParts, signatureParts } from './kinds/files.tsx';
import { jsonParts } from './kinds/json.tsx';
import { linesParts } from './kinds/lines.tsx';
import { longTextParts } from './kinds/long_text.tsx';
import { durationParts, integerParts, moneyParts, percentParts, quantityParts, ratingParts, unitPriceParts } from './kinds/number.tsx';
import { referenceParts, referencesParts } from './kinds/reference.tsx';
import { secretParts } from './kinds/secret.tsx';
import { sequenceParts } from './kinds/sequence.tsx';
import { tagsParts } from './kinds/tags.tsx';
import { textParts } from './kinds/text.tsx';

const PARTS: Readonly<Record<KindName, KindParts>> = {
  text: textParts,
  long_text: longTextParts,
  integer: integerParts,
  quantity: quantityParts,
  money: moneyParts,
  unit_price: unitPriceParts,
  percent: percentParts,
  rating: ratingParts,
  boolean: booleanParts,
  date: dateParts,
  time: timeParts,
  instant: instantParts,
  month: monthParts,
  choice: choiceParts,
  tags: tagsParts,
  reference: referenceParts,
  references: referencesParts,
  duration: durationParts,
  lines: linesParts,
  files: filesParts,
  signature: signatureParts,
  sequence: sequenceParts,
  secret: secretParts,
  json: jsonParts,
};

/** The screen's half of a field's kind. */
export function partsOf(of: Pick<Field, 'kind'>): KindParts {
  return PARTS[of.kind];
}
