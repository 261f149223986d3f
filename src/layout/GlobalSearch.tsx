import SearchIcon from '@mui/icons-material/SearchOutlined';
import Dialog from '@mui/material/Dialog';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactElement, useEffect, useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { placeOf, useDomain } from '../kit/registry.ts';
import { dataProvider } from '../providers/dataProvider.ts';
import { allEntries, type Group } from './menu.ts';

interface GlobalSearchProps {
  readonly groups: readonly Group[];
  readonly onClose: () => void;
}
interface Goal {
  readonly path: string;
  readonly label: string;
  readonly kind: string;
  readonly detail?: string;
}
const WAIT = 200;
const PAGES = 6;

/** The words of every domain: a hit names its register. */
function useEveryDomain(): void {
  useDomain('today');
  useDomain('workshop');
  useDomain('customers');
  useDomain('parts');
  useDomain('people');
  useDomain('assets');
  useDomain('money');
  useDomain('documents');
  useDomain('settings');
}

/** Goes anywhere: pages by name, records by name, code or pinyin initials. */
export default function GlobalSearch({ groups, onClose }: GlobalSearchProps): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [composing, setComposing] = useState(false);
  const [q, setQ] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (composing) return;
    const later = setTimeout(() => setQ(text.trim()), WAIT);
    return () => clearTimeout(later);
  }, [text, composing]);
  const { data } = useQuery({
    queryKey: ['search', q],
    queryFn: () => dataProvider.search(q),
    enabled: q !== '',
    placeholderData: previous => previous,
    retry: false,
  });
  useEveryDomain();
  const typed = text.trim().toLowerCase();
  const pages: Goal[] = groups
    .flatMap(group =>
      allEntries(group).map(entry => ({ path: entry.path, label: translate(entry.label), kind: translate(`bb.domain.${group.domain}`) })),
    )
    .filter(goal => typed === '' || goal.label.toLowerCase().includes(typed))
    .slice(0, PAGES);
  const hits: Goal[] = (q === '' ? [] : (data ?? []))
    .filter(hit => placeOf(hit.register) !== undefined)
    .map(hit => ({
      path: `/${hit.register}/${encodeURIComponent(hit.id)}`,
      label: hit.label,
      kind: translate(`resources.${hit.register}.one`, { _: hit.register }),
      ...(hit.detail ? { detail: hit.detail } : {}),
    }));
  const goals = [...hits, ...pages];
  const go = (goal: Goal | undefined): void => {
    if (goal === undefined) return;
    onClose();
    navigate(goal.path);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const by = moves[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setAt((at + by + goals.length) % Math.max(goals.length, 1));
    }
    if (event.key === 'Enter') go(goals[at]);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={translate('bb.search.open')}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <div className="row" style={{ padding: '10px 16px', borderBottom: '1px solid var(--line)' }}>
        <SearchIcon sx={{ color: 'var(--text-3)' }} />
        <input
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls="search-goals"
          aria-activedescendant={goals.length > 0 ? `goal-${at}` : undefined}
          aria-label={translate('bb.search.open')}
          value={text}
          placeholder={translate('bb.search.placeholder')}
          onChange={event => {
            setText(event.target.value);
            setAt(0);
          }}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={event => {
            setComposing(false);
            setText(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          style={{
            flex: 1,
            minWidth: 0,
            border: 0,
            background: 'none',
            color: 'inherit',
            font: '16px/28px var(--font)',
            boxShadow: 'none',
          }}
        />
      </div>
      <div
        id="search-goals"
        role="listbox"
        aria-label={translate('bb.search.open')}
        style={{ maxHeight: '60vh', overflow: 'auto', padding: 6 }}
      >
        {goals.map((goal, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={goal.path}
            id={`goal-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="row"
            onClick={() => go(goal)}
            onMouseEnter={() => setAt(index)}
            style={{
              minHeight: 36,
              padding: '0 10px',
              borderRadius: 6,
              cursor: 'pointer',
              background: index === at ? 'var(--accent-tint)' : 'none',
            }}
          >
            <span className="strong">{goal.label}</span>
            <span className="muted small">{goal.detail}</span>
            <span className="faint small" style={{ marginLeft: 'auto' }}>
              {goal.kind}
            </span>
          </div>
        ))}
        {goals.length === 0 && (
          <p className="muted" style={{ padding: 12 }}>
            {translate('bb.search.none')}
          </p>
        )}
      </div>
    </Dialog>
  );
}
