import Button from '@mui/material/Button';
import { type ReactElement, useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useFieldLabel } from '../labels.ts';

interface SaveBarProps {
  readonly of: Definition;
  readonly isNew: boolean;
  /** The typed changes are given up; the form is clean again when this is called. */
  readonly onDiscard: () => void;
}
const MOST_NAMED = 4;

/** Brings a field into view and puts the cursor into it. */
function goTo(name: string): void {
  const field = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
}

/** What is unsaved, what is wrong (each a link to its field), and the button. Ctrl+S saves. */
export function SaveBar({ of: definition, isNew, onDiscard }: SaveBarProps): ReactElement {
  const translate = useTranslate();
  const label = useFieldLabel(definition.name);
  const { reset } = useFormContext();
  const { dirtyFields, errors, isSubmitting } = useFormState();
  const dirty = Object.keys(dirtyFields).length;
  const wrong = Object.keys(errors).filter(name => definition.fields[name] !== undefined);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || (event.key !== 's' && event.key !== 'Enter')) return;
      event.preventDefault();
      document.querySelector<HTMLButtonElement>('.save-bar [type="submit"]')?.click();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const discard = (): void => {
    reset();
    onDiscard();
  };
  return (
    <div className="save-bar">
      <span className={`dot ${wrong.length > 0 ? 'wrong' : dirty > 0 ? 'warn' : ''}`} />
      <span className="small" role="status">
        {dirty > 0
          ? translate('bb.form.unsaved', { smart_count: dirty })
          : translate(isNew ? 'bb.form.nothing_typed' : 'bb.form.nothing_changed')}
        {wrong.length > 0 && (
          <span className="t-wrong">
            {' · '}
            {translate('bb.form.to_mend', { smart_count: wrong.length })}
            {wrong.slice(0, MOST_NAMED).map((name, index) => (
              <span key={name}>
                {index > 0 && translate('bb.list.joint')}
                <button type="button" className="link" style={{ color: 'inherit', textDecoration: 'underline' }} onClick={() => goTo(name)}>
                  {label(name)}
                </button>
              </span>
            ))}
          </span>
        )}
      </span>
      <span className="grow" />
      <Button variant="text" onClick={discard}>
        {translate(dirty > 0 ? 'bb.form.discard' : 'ra.action.cancel')}
      </Button>
      <Button type="submit" variant="contained" disabled={isSubmitting}>
        {translate('ra.action.save')}
        <kbd
          className="key-hint"
          style={{
            marginLeft: 6,
            background: 'none',
            color: 'inherit',
            boxShadow: 'inset 0 0 0 1px color-mix(in srgb, currentColor 45%, transparent)',
          }}
        >
          Ctrl S
        </kbd>
      </Button>
    </div>
  );
}
