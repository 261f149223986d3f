import AddIcon from '@mui/icons-material/AddOutlined';
import CloseIcon from '@mui/icons-material/CloseOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Field } from '../../../model/kernel/field.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { partsOf } from '../kinds.ts';
import { useFieldLabel } from '../labels.ts';
import { useRights } from '../rights.ts';
import { conditionsOf, type FilterValues, filteredFields, looseField, withConditions } from './filters.ts';

const FilterEditor = lazy(() => import('./FilterEditor.tsx'));

interface FilterChipsProps {
  readonly of: Definition;
  readonly values: FilterValues;
  readonly onChange: (values: FilterValues) => void;
}

/** Which records count: a chip for each condition, one press to change it, one to drop it. */
export function FilterChips({ of: definition, values, onChange }: FilterChipsProps): ReactElement {
  const translate = useTranslate();
  const label = useFieldLabel(definition.name);
  const rights = useRights(definition);
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const [edited, setEdited] = useState<{ name: string; anchor: HTMLElement }>();
  const active = filteredFields(definition, values);
  const offered = [...definition.list.filters, ...definition.list.columns.filter(name => !definition.list.filters.includes(name))].filter(
    name => {
      const of = looseField(definition, name);
      return of !== undefined && partsOf(of).filter !== undefined && rights.reads(name) && !active.includes(name);
    },
  );
  const drop = (name: string): void => onChange(withConditions(definition, values, name, {}));
  const anchorOf = (button: HTMLElement): HTMLElement => button.closest<HTMLElement>('.fchip, .fadd') ?? button;
  return (
    <>
      {active.map(name => (
        <span className="fchip" key={name}>
          {name === 'id' ? (
            <span className="chosen">{translate('bb.filter.chosen', { count: [values.id].flat().length })}</span>
          ) : (
            <button type="button" onClick={event => setEdited({ name, anchor: anchorOf(event.currentTarget) })}>
              <span className="what">{label(name)}</span>
              <ConditionText of={definition} name={name} values={values} />
            </button>
          )}
          <button type="button" aria-label={`${translate('ra.action.remove_filter')} ${label(name)}`} onClick={() => drop(name)}>
            <CloseIcon sx={{ fontSize: 16 }} />
          </button>
        </span>
      ))}
      {offered.length > 0 && (
        <button type="button" className="fadd" aria-haspopup="menu" onClick={event => setMenu(event.currentTarget)}>
          <AddIcon sx={{ fontSize: 16 }} />
          {translate('bb.list.filter')}
        </button>
      )}
      {(active.length > 0 || values.q !== undefined) && (
        <button type="button" className="link small" onClick={() => onChange({})}>
          {translate('bb.list.clear')}
        </button>
      )}
      <Menu anchorEl={menu} open={menu !== null} onClose={() => setMenu(null)}>
        {offered.map(name => (
          <MenuItem
            key={name}
            onClick={() => {
              if (menu !== null) setEdited({ name, anchor: menu });
              setMenu(null);
            }}
          >
            {label(name)}
          </MenuItem>
        ))}
      </Menu>
      {edited !== undefined && (
        <Suspense fallback={null}>
          <FilterEditor
            of={definition}
            name={edited.name}
            anchor={edited.anchor}
            conditions={conditionsOf(definition, values, edited.name)}
            onClose={() => setEdited(undefined)}
            onApply={conditions => {
              onChange(withConditions(definition, values, edited.name, conditions));
              setEdited(undefined);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** Kinds whose values are earlier or later, not less or more. */
const TIMES: ReadonlySet<string> = new Set(['date', 'instant', 'month', 'time']);

/** A condition in words: 在岗、休假 · 2023-01-01 以前 · 含“扳手”. */
export function ConditionText({
  of: definition,
  name,
  values,
}: Omit<FilterChipsProps, 'onChange'> & { readonly name: string }): ReactElement {
  const translate = useTranslate();
  const of = looseField(definition, name);
  const on = conditionsOf(definition, values, name);
  if (of === undefined) return <>…</>;
  const show = (value: unknown): ReactNode => <Value of={of} register={definition.name} name={name} value={value} />;
  if (on._null !== undefined) return <>{translate(on._null === true ? 'bb.filter.is_empty' : 'bb.filter.is_filled')}</>;
  if (on._like !== undefined) return <>{translate('bb.filter.contains', { text: String(on._like) })}</>;
  const equal = on[''] ?? undefined;
  if (equal !== undefined) {
    const all = Array.isArray(equal) ? equal : [equal];
    return (
      <span>
        {all.slice(0, 3).map((value, index) => (
          <span key={String(value)}>
            {index > 0 && translate('bb.comma')}
            {show(value)}
          </span>
        ))}
        {all.length > 3 && ` +${all.length - 3}`}
      </span>
    );
  }
  const low = on._gte ?? on._gt;
  const high = on._lte ?? on._lt;
  const isTime = TIMES.has(of.kind);
  return (
    <span>
      {low !== undefined && show(low)}
      {low !== undefined && high !== undefined && ' – '}
      {high !== undefined && show(high)}
      {high === undefined && ` ${translate(isTime ? 'bb.filter.later' : 'bb.filter.from')}`}
      {low === undefined && ` ${translate(isTime ? 'bb.filter.earlier' : 'bb.filter.until')}`}
      {on._neq !== undefined && (
        <>
          {translate('bb.filter.not')} {show(on._neq)}
        </>
      )}
    </span>
  );
}

function Value({ of, register, name, value }: { of: Field; register: string; name: string; value: unknown }): ReactElement {
  const { Cell } = partsOf(of);
  if (of.kind === 'choice' || of.kind === 'tags') return <ChoiceWord register={register} name={name} code={String(value)} />;
  if (of.kind === 'references') return <Cell value={[value]} of={of} register={register} name={name} />;
  return <Cell value={value} of={of} register={register} name={name} />;
}

function ChoiceWord({ register, name, code }: { register: string; name: string; code: string }): ReactElement {
  const translate = useTranslate();
  return <>{translate(`resources.${register}.options.${name}.${code}`, { _: code })}</>;
}
