import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { LinkBase, useLocale, useTranslate } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';
import { useGrants } from '../../providers/session.ts';
import { useSlots } from '../slots.ts';
import { ImportButton } from './FileButtons.tsx';
import { mayStart, STARTER_REGISTERS, StarterButton } from './StarterButton.tsx';

/** A register without rows says what it is for and offers the first step. */
export function EmptyState({ of: definition, canCreate }: { readonly of: Definition; readonly canCreate: boolean }): ReactElement {
  const translate = useTranslate();
  const { ImportDialog } = useSlots();
  const one = translate(`resources.${definition.name}.one`, { _: definition.name });
  const many = translate(`resources.${definition.name}.name`, { _: definition.name });
  const mayImport = canCreate && ImportDialog !== undefined && definition.key.length > 0;
  const offersStarter = mayStart(useGrants()) && STARTER_REGISTERS.has(definition.name);
  const steps = [mayImport, offersStarter, canCreate];
  const noOf = (index: number): number => steps.slice(0, index + 1).filter(Boolean).length;
  return (
    <div className="state" style={{ borderTop: '1px solid var(--line)' }}>
      <Drawing />
      <h2>{translate('bb.empty.title', { name: useLocale() === 'en' ? many.charAt(0).toLowerCase() + many.slice(1) : many })}</h2>
      <p className="muted">{translate(`resources.${definition.name}.purpose`, { _: '' })}</p>
      {(canCreate || offersStarter) && (
        <ol className="steps">
          {mayImport && (
            <Step no={noOf(0)} title={translate('bb.empty.import')} hint={translate('bb.empty.import_hint')}>
              <ImportButton register={definition.name} variant="contained" />
            </Step>
          )}
          {offersStarter && (
            <Step no={noOf(1)} title={translate('bb.start.starter')} hint={translate('bb.start.starter_hint')}>
              <StarterButton />
            </Step>
          )}
          {canCreate && (
            <Step no={noOf(2)} title={translate('bb.empty.create')} hint={translate('bb.empty.create_hint')}>
              <Button component={LinkBase} to={`/${definition.name}/create`} variant={mayImport ? 'outlined' : 'contained'}>
                {translate('bb.list.new', { one })}
              </Button>
            </Step>
          )}
        </ol>
      )}
    </div>
  );
}

function Step({ no, title, hint, children }: { no: number; title: string; hint: string; children: ReactElement }): ReactElement {
  return (
    <li>
      <span className="no">{no}</span>
      <span className="grow">
        <div className="strong">{title}</div>
        <div className="muted small">{hint}</div>
      </span>
      {children}
    </li>
  );
}

/** Four empty bays and one that is taken: the mark of the house, as a row of gates. */
function Drawing(): ReactElement {
  const gate = (x: number): string => `M${x} 90V46a24 24 0 0 1 48 0V90`;
  return (
    <svg width="300" height="104" viewBox="0 0 300 104" fill="none" strokeWidth="1.25" aria-hidden="true" style={{ maxWidth: '80vw' }}>
      {[10, 66, 122, 234].map(x => (
        <path key={x} d={gate(x)} stroke="var(--field-line)" strokeDasharray="4 4" />
      ))}
      <path d={gate(178)} fill="var(--accent)" stroke="var(--accent)" />
      <path d="M0 90H300" stroke="var(--text-2)" />
    </svg>
  );
}
