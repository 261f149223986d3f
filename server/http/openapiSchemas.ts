import type { Field } from '../../model/kernel/field.ts';
import type { Definition, FieldMap } from '../../model/kernel/resource.ts';

/** A part of the description, as JSON. */
export type Part = { readonly [key: string]: unknown };

const DATE = '^\\d{4}-\\d{2}-\\d{2}$';
const SCALARS: Readonly<Record<string, Part>> = {
  text: { type: 'string' },
  long_text: { type: 'string' },
  integer: { type: 'integer' },
  quantity: { type: 'integer', description: 'thousandths of the unit' },
  money: { type: 'integer', description: 'fen' },
  unit_price: { type: 'integer', description: '1/10000 yuan' },
  percent: { type: 'integer', description: '1/100 percent' },
  rating: { type: 'integer' },
  duration: { type: 'integer', description: 'minutes' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date', pattern: DATE },
  time: { type: 'string', pattern: '^\\d{2}:\\d{2}$' },
  instant: { type: 'string', format: 'date-time' },
  month: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
  choice: { type: 'string' },
  reference: { type: 'string', description: 'id of a record' },
  sequence: { type: 'string' },
  secret: { type: 'string', writeOnly: true },
  signature: { type: 'object' },
  json: {},
};

const listOf = (items: Part, of: Field): Part => ({ type: 'array', items, ...(of.max === undefined ? {} : { maxItems: of.max }) });

function bounds(of: Field, type: unknown): Part {
  const isNumber = type === 'integer';
  return {
    ...(of.min === undefined ? {} : { [isNumber ? 'minimum' : 'minLength']: of.min }),
    ...(of.max === undefined ? {} : { [isNumber ? 'maximum' : 'maxLength']: of.max }),
    ...(of.pattern === undefined ? {} : { pattern: `^(?:${of.pattern})$` }),
  };
}

function bare(of: Field): Part {
  switch (of.kind) {
    case 'tags':
      return listOf(of.options === undefined ? { type: 'string' } : { type: 'string', enum: of.options }, of);
    case 'references':
      return listOf({ type: 'string', 'x-register': of.target }, of);
    case 'files':
      return listOf({ type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' }, type: { type: 'string' } } }, of);
    case 'lines':
      return listOf(objectSchema(of.fields ?? {}), of);
    default: {
      const base = SCALARS[of.kind] ?? {};
      return {
        ...base,
        ...(of.options === undefined ? {} : { enum: of.options }),
        ...(of.target === undefined ? {} : { 'x-register': of.target }),
        ...bounds(of, base.type),
      };
    }
  }
}

/** The JSON schema of a field's value: null allowed unless it is required. */
export function fieldSchema(of: Field): Part {
  const schema = bare(of);
  const { type } = schema;
  const isMissable = !of.required && typeof type === 'string';
  return {
    ...schema,
    ...(isMissable ? { type: [type, 'null'], ...(of.options && of.kind === 'choice' ? { enum: [...of.options, null] } : {}) } : {}),
    ...(of.readOnly ? { readOnly: true } : {}),
    ...(of.initial === undefined ? {} : { default: of.initial }),
  };
}

/** The JSON schema of fields that are written together; unknown names are refused. */
export function objectSchema(fields: FieldMap): Part {
  const required = Object.keys(fields).filter(
    name => fields[name]?.required && fields[name]?.initial === undefined && !fields[name]?.readOnly,
  );
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, fieldSchema(of)])),
    ...(required.length === 0 ? {} : { required }),
  };
}

/** A row as it is answered: fields hidden from the reader are absent, so none is required but the id. */
export function rowSchema(definition: Definition): Part {
  const shown = Object.entries(definition.fields).filter(([, of]) => of.kind !== 'secret');
  const instant = { type: 'string', format: 'date-time' };
  const account = { type: ['string', 'null'], 'x-register': 'users' };
  return {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string' },
      ...Object.fromEntries(shown.map(([name, of]) => [name, fieldSchema(of)])),
      version: { type: 'integer' },
      created_at: instant,
      created_by: account,
      ...(definition.appendOnly ? {} : { updated_at: instant, updated_by: account }),
      ...(definition.archive ? { archived_at: { ...instant, type: ['string', 'null'] } } : {}),
    },
  };
}
