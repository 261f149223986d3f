import PreviousIcon from '@mui/icons-material/ChevronLeftOutlined';
import NextIcon from '@mui/icons-material/ChevronRightOutlined';
import IconButton from '@mui/material/IconButton';
import type { ReactElement } from 'react';
import { useListContext, useTranslate } from 'react-admin';

const SIZES = [25, 50, 100];

/** Which rows of how many, and the way to the others. */
export function Pager(): ReactElement | null {
  const { page, perPage, total, setPage, setPerPage, data } = useListContext();
  const translate = useTranslate();
  if (total === undefined) return <div className="pager" />;
  const first = (page - 1) * perPage + 1;
  const last = Math.min(first - 1 + (data?.length ?? 0), total);
  return (
    <nav className="pager" aria-label={translate('bb.list.pages')}>
      <span className="grow">
        {total === 0
          ? ''
          : translate('ra.navigation.page_range_info', { offsetBegin: first, offsetEnd: last, total: total.toLocaleString('en-US') })}
      </span>
      <label className="row" style={{ gap: 6 }}>
        {translate('ra.navigation.page_rows_per_page')}
        <select
          value={perPage}
          onChange={event => setPerPage(Number(event.target.value))}
          style={{
            font: 'inherit',
            color: 'inherit',
            background: 'var(--surface)',
            border: '1px solid var(--line-2)',
            borderRadius: 4,
            padding: '2px 4px',
          }}
        >
          {[...new Set([...SIZES, perPage])].map(size => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      </label>
      <IconButton size="small" disabled={page <= 1} onClick={() => setPage(page - 1)} aria-label={translate('ra.navigation.previous')}>
        <PreviousIcon />
      </IconButton>
      <IconButton
        size="small"
        disabled={page * perPage >= total}
        onClick={() => setPage(page + 1)}
        aria-label={translate('ra.navigation.next')}
      >
        <NextIcon />
      </IconButton>
    </nav>
  );
}
