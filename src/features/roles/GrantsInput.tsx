import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { ReactElement } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { GRANT_TABLE, GROUP_TABLE } from '../../../model/access/extensions.ts';
import { ACTION_LETTERS, type ActionLetter, type Grant, ROLES, SCOPES, type Scope } from '../../../model/kernel/access.ts';
import type { InputProps } from '../../kit/kind.ts';
import { type GrantRow, grantRows, lettersOf, rowsToGrants } from './grantRows.ts';
import { RESOURCE_WORDS } from './resourceWords.ts';

const SELECT = {
  height: 32,
  font: 'inherit',
  color: 'inherit',
  background: 'var(--surface)',
  border: '1px solid var(--field-line)',
  borderRadius: 6,
} as const;

/** The grants of a role of the station's own: one line for each resource and scope, letters to press, a built-in role to begin with. */
export default function GrantsInput({ value, onChange, label }: InputProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  const rows = grantRows(value);
  const word = (resource: string): string => RESOURCE_WORDS[resource]?.[locale === 'zh' ? 0 : 1] ?? resource;
  const write = (next: readonly GrantRow[]): void => onChange(next.length === 0 ? null : rowsToGrants(next));
  const change = (at: number, more: Partial<GrantRow>): void => write(rows.map((row, index) => (index === at ? { ...row, ...more } : row)));
  const copy = (role: string): void => {
    const grants = Object.fromEntries(Object.entries(GRANT_TABLE).map(([resource, byRole]) => [resource, byRole[role] ?? []]));
    write(grantRows(grants));
  };
  const add = (resource: string): void => {
    const groups = Object.keys(GROUP_TABLE[resource] ?? {});
    write([...rows, { resource, actions: ['R'], scope: 'all', fields: groups }]);
  };
  return (
    <fieldset aria-label={label} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <div className="row" style={{ flexWrap: 'wrap', marginBottom: 8 }}>
        <select style={SELECT} value="" aria-label={translate('bb.grants.copy')} onChange={event => copy(event.target.value)}>
          <option value="">{translate('bb.grants.copy')}</option>
          {ROLES.map(role => (
            <option key={role} value={role}>
              {translate(`bb.role.${role}`, { _: role })}
            </option>
          ))}
        </select>
        <select style={SELECT} value="" aria-label={translate('bb.grants.add')} onChange={event => add(event.target.value)}>
          <option value="">{translate('bb.grants.add')}</option>
          {Object.keys(GRANT_TABLE).map(resource => (
            <option key={resource} value={resource}>
              {word(resource)}
            </option>
          ))}
        </select>
      </div>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a grant has no identity but its place
        <div key={at} className="row" style={{ minHeight: 40, borderBottom: '1px solid var(--line)', flexWrap: 'wrap' }}>
          <span style={{ width: 160 }}>{word(row.resource)}</span>
          <select
            style={SELECT}
            value={row.scope}
            aria-label={`${word(row.resource)} ${translate('bb.grants.scope')}`}
            onChange={event => change(at, { scope: event.target.value as Scope })}
          >
            {SCOPES.map(scope => (
              <option key={scope} value={scope}>
                {translate(`bb.scope.${scope}`)}
              </option>
            ))}
          </select>
          <span className="row grow" style={{ gap: 4, flexWrap: 'wrap' }}>
            {lettersOf(row.resource).map(letter => (
              <LetterButton
                key={letter}
                letter={letter}
                isOn={row.actions.includes(letter)}
                onToggle={() => change(at, { actions: toggled(row.actions, letter) })}
              />
            ))}
          </span>
          <IconButton
            size="small"
            aria-label={`${translate('ra.action.remove')} ${word(row.resource)}`}
            onClick={() => write(rows.filter((_, index) => index !== at))}
          >
            <DeleteIcon fontSize="small" />
          </IconButton>
        </div>
      ))}
    </fieldset>
  );
}

function toggled(actions: Grant['actions'], letter: ActionLetter): ActionLetter[] {
  return ACTION_LETTERS.filter(one => (one === letter ? !actions.includes(one) : actions.includes(one)));
}

function LetterButton({ letter, isOn, onToggle }: { letter: ActionLetter; isOn: boolean; onToggle: () => void }): ReactElement {
  const translate = useTranslate();
  return (
    <Button size="small" variant={isOn ? 'contained' : 'outlined'} aria-pressed={isOn} onClick={onToggle}>
      {translate(`bb.letter.${letter}`)}
    </Button>
  );
}
