import BackIcon from '@mui/icons-material/ArrowBackOutlined';
import IconButton from '@mui/material/IconButton';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { currentSession } from '../providers/session.ts';
import { useSlots } from './slots.ts';
import { usePhone } from './useWidth.ts';

interface PageBarProps {
  readonly title: string;
  /** Total, date or state: quiet, right of the name. */
  readonly total?: ReactNode;
  /** Where the arrow leads; no arrow without it. */
  readonly back?: string | undefined;
  readonly children?: ReactNode;
}

/** The first 48 pixels of every page: its name, how much there is, and who is here. */
export function PageBar({ title, total, back, children }: PageBarProps): ReactElement {
  const translate = useTranslate();
  const { Me, Beside } = useSlots();
  const isPhone = usePhone();
  useEffect(() => {
    document.title = [title, currentSession()?.station.name ?? 'Backbay'].join(' · ');
  }, [title]);
  const beside = back === undefined ? <Beside /> : null;
  const bar = (
    <header className="bar">
      {back !== undefined && (
        <IconButton component={LinkBase} to={back} aria-label={translate('ra.action.back')} edge="start">
          <BackIcon />
        </IconButton>
      )}
      <h1 id="page-name">{title}</h1>
      {total !== undefined && <span className="total">{total}</span>}
      {!isPhone && beside}
      {children}
      <div className="bar-me">
        <Me />
      </div>
    </header>
  );
  return isPhone ? (
    <>
      {bar}
      {beside}
    </>
  ) : (
    bar
  );
}
