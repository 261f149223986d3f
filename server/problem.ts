import type { Json } from '../model/kernel/field.ts';
import type { Message } from '../model/kernel/kind.ts';
import type { Errors } from '../model/kernel/resource.ts';

/**
 * A refusal that the caller can understand. `server/http` writes it as problem+json; everything else that is thrown is a 500
 * whose details go to the log only.
 */
export class Problem extends Error {
  readonly status: number;
  /** Label key of the one sentence that says what happened. */
  readonly root: Message;
  /** Messages per field, nested by line index. */
  readonly errors: Errors | undefined;
  /** Further members of the answer, such as both rows of a version conflict. */
  readonly more: Readonly<Record<string, Json | undefined>> | undefined;

  constructor(status: number, root: Message, extra: { errors?: Errors; more?: Readonly<Record<string, Json | undefined>> } = {}) {
    super(root.key);
    this.status = status;
    this.root = root;
    this.errors = extra.errors;
    this.more = extra.more;
  }
}

/** 404, the same for a row that is not there and one that is not the reader's to see. */
export const notFound = (): Problem => new Problem(404, { key: 'problem.not_found' });
/** 403: not yours to do. */
export const forbidden = (): Problem => new Problem(403, { key: 'problem.forbidden' });
/** 422 with messages on fields. */
export const invalid = (errors: Errors): Problem => new Problem(422, { key: 'problem.invalid' }, { errors });
/** 422 for a name that does not exist, or that this reader may not know to exist: the two must look alike. */
export const unknownField = (field: string): Problem =>
  new Problem(
    422,
    { key: 'problem.unknown_field', args: { field } },
    { errors: { [field]: { key: 'validation.unknown_field', args: { field } } } },
  );
