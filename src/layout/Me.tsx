import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { type ReactElement, useState } from 'react';
import { LinkBase, useLocaleState, useLogout, useTheme, useTranslate } from 'react-admin';
import { Bell } from '../features/inbox/Bell.tsx';
import { usePhone } from '../kit/useWidth.ts';
import { useSession } from '../providers/session.ts';

/** The other language, by its own name. */
export function LanguageButton(): ReactElement {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const short = locale === 'zh' ? 'EN' : '中';
  return (
    <Tooltip title={translate('bb.me.language')}>
      <IconButton
        className="lang"
        aria-label={`${short} ${translate('bb.me.language')}`}
        onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
        sx={{ fontSize: 13 }}
      >
        {short}
      </IconButton>
    </Tooltip>
  );
}

/** Light or dark. */
export function ThemeButton(): ReactElement {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const isDark = theme === 'dark' || (theme === undefined && document.documentElement.dataset.theme === 'dark');
  return (
    <Tooltip title={translate('ra.action.toggle_theme')}>
      <IconButton aria-label={translate('ra.action.toggle_theme')} onClick={() => setTheme(isDark ? 'light' : 'dark')}>
        {isDark ? <LightIcon /> : <DarkIcon />}
      </IconButton>
    </Tooltip>
  );
}

/** The right end of every bar: language, theme, who is here. */
export function Me(): ReactElement {
  const translate = useTranslate();
  const session = useSession();
  const logout = useLogout();
  const isPhone = usePhone();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = session?.user.name ?? '';
  const role = session?.roles[0];
  const hasInbox = session?.user.staff_id != null;
  if (isPhone)
    return (
      <>
        {hasInbox && <Bell />}
        <ThemeButton />
      </>
    );
  return (
    <>
      {hasInbox && <Bell />}
      <LanguageButton />
      <ThemeButton />
      <span className="rule" />
      <button type="button" className="who" aria-haspopup="menu" onClick={event => setAnchor(event.currentTarget)}>
        <span className="ava me" aria-hidden="true">
          {[...name][0]}
        </span>
        {name}
        {role !== undefined && <span className="muted small">{translate(`bb.role.${role}`, { _: role })}</span>}
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem component={LinkBase} to="/profile" onClick={() => setAnchor(null)}>
          {translate('bb.me.profile')}
        </MenuItem>
        <MenuItem onClick={() => void logout()}>{translate('ra.auth.logout')}</MenuItem>
      </Menu>
    </>
  );
}
