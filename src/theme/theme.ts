import type { RaThemeOptions } from 'react-admin';

export type Mode = 'light' | 'dark';

/** The tokens that MUI computes with; everything else reads `var(--…)`. Kept equal to `tokens.css` by a test. */
export const PALETTE = {
  light: {
    desk: '#f1f4f4',
    surface: '#ffffff',
    'surface-3': '#ebf0f0',
    line: '#dfe5e6',
    text: '#1a2225',
    'text-2': '#48545a',
    accent: '#0b6170',
    'accent-hover': '#094f5c',
    'on-accent': '#ffffff',
    'done-solid': '#1f8a4c',
    'warn-solid': '#b07a0c',
    'wrong-solid': '#c5352a',
    'info-solid': '#2471b8',
  },
  dark: {
    desk: '#0e1315',
    surface: '#151b1e',
    'surface-3': '#232c30',
    line: '#273135',
    text: '#e4eaec',
    'text-2': '#b0bbbf',
    accent: '#2f97a8',
    'accent-hover': '#3fa8b9',
    'on-accent': '#04191d',
    'done-solid': '#3fa968',
    'warn-solid': '#d29b2c',
    'wrong-solid': '#e5665c',
    'info-solid': '#4c97dc',
  },
} as const satisfies Record<Mode, Record<string, string>>;

const font = 'var(--font)';
const text = (
  size: number,
  line: number,
  weight = 400,
): { fontSize: number; lineHeight: string; fontWeight: number; letterSpacing: number } => ({
  fontSize: size,
  lineHeight: `${line}px`,
  fontWeight: weight,
  letterSpacing: 0,
});

const components: NonNullable<RaThemeOptions['components']> = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined', color: 'inherit' },
    styleOverrides: {
      root: {
        minWidth: 0,
        height: 32,
        padding: '0 12px',
        borderRadius: 'var(--r-6)',
        whiteSpace: 'nowrap',
        fontWeight: 400,
        fontSize: 14,
        lineHeight: '20px',
        transition: 'background-color var(--m-fast)',
        '@media (pointer: coarse)': { minHeight: 40 },
        '& .MuiButton-startIcon': { marginRight: 6, marginLeft: -3 },
        '&.Mui-focusVisible': { boxShadow: 'var(--ring)' },
      },
      sizeSmall: { height: 28, padding: '0 10px', fontSize: 13 },
      outlined: {
        borderColor: 'var(--line-2)',
        background: 'var(--surface)',
        color: 'var(--text)',
        '&:hover': { background: 'var(--surface-3)', borderColor: 'var(--line-2)' },
      },
      contained: {
        background: 'var(--accent)',
        color: 'var(--on-accent)',
        fontWeight: 600,
        '&:hover': { background: 'var(--accent-hover)' },
        '&.Mui-disabled': { background: 'var(--surface-3)', color: 'var(--text-3)' },
      },
      text: { color: 'var(--text-2)', '&:hover': { background: 'var(--surface-3)' } },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: {
        width: 32,
        height: 32,
        borderRadius: 'var(--r-6)',
        color: 'var(--text-2)',
        fontSize: 20,
        '&:hover': { background: 'var(--surface-3)', color: 'var(--text)' },
        '&.Mui-focusVisible': { boxShadow: 'var(--ring)' },
        '@media (pointer: coarse)': { minWidth: 40, minHeight: 40 },
      },
      sizeSmall: { width: 28, height: 28, fontSize: 18 },
    },
  },
  MuiSvgIcon: { styleOverrides: { root: { fontSize: 20 }, fontSizeSmall: { fontSize: 18 } } },
  MuiCheckbox: {
    defaultProps: { size: 'small', disableRipple: true },
    styleOverrides: {
      root: {
        padding: 6,
        color: 'var(--field-line)',
        '&.Mui-checked, &.MuiCheckbox-indeterminate': { color: 'var(--accent-text)' },
        '&.Mui-focusVisible': { boxShadow: 'var(--ring)', borderRadius: 'var(--r-6)' },
      },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false, size: 'small' },
    styleOverrides: {
      root: {
        minHeight: 32,
        borderRadius: 'var(--r-6)',
        background: 'var(--surface)',
        fontSize: 14,
        lineHeight: '20px',
        '@media (pointer: coarse)': { minHeight: 44, fontSize: 16 },
        '& .MuiOutlinedInput-notchedOutline, &:hover .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--field-line)' },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--focus)', borderWidth: 2 },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--wrong-solid)', borderWidth: 2 },
        '&.MuiInputBase-multiline': { padding: '5px 10px' },
        '&.MuiInputBase-multiline > .MuiInputBase-input': { padding: 0, height: 'auto' },
      },
      input: { padding: '5px 10px', height: 20 },
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      paper: { boxShadow: 'var(--shadow-2)', borderRadius: 'var(--r-10)', marginTop: 4 },
      option: { fontSize: 14, minHeight: 34, '@media (pointer: coarse)': { minHeight: 44 } },
      noOptions: { fontSize: 13, color: 'var(--text-3)' },
      loading: { fontSize: 13, color: 'var(--text-3)' },
      tag: { height: 22, borderRadius: 'var(--r-4)', margin: 2 },
    },
  },
  MuiChip: { styleOverrides: { root: { height: 22, borderRadius: 'var(--r-4)', fontSize: 13, background: 'var(--accent-tint)' } } },
  MuiMenu: {
    styleOverrides: { paper: { boxShadow: 'var(--shadow-2)', borderRadius: 'var(--r-10)' }, list: { paddingTop: 6, paddingBottom: 6 } },
  },
  MuiPopover: { styleOverrides: { paper: { boxShadow: 'var(--shadow-2)', borderRadius: 'var(--r-10)' } } },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        fontSize: 14,
        minHeight: 34,
        gap: 10,
        padding: '4px 14px',
        '&.Mui-selected': { background: 'var(--accent-tint)' },
        '@media (pointer: coarse)': { minHeight: 44 },
      },
    },
  },
  MuiDialog: {
    styleOverrides: {
      paper: { borderRadius: 'var(--r-10)', boxShadow: 'var(--shadow-3)', backgroundImage: 'none' },
    },
  },
  MuiDialogTitle: { styleOverrides: { root: { ...text(18, 24, 600), padding: '18px 20px 8px' } } },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px 12px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 20px 16px', gap: 8, '& > :not(style) ~ :not(style)': { marginLeft: 0 } } } },
  MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { background: 'var(--backdrop)' } } } },
  MuiTooltip: {
    defaultProps: { enterDelay: 400, disableInteractive: true },
    styleOverrides: {
      tooltip: {
        background: 'var(--surface)',
        color: 'var(--text)',
        boxShadow: 'var(--shadow-2)',
        borderRadius: 'var(--r-6)',
        fontSize: 13,
        lineHeight: '18px',
        fontWeight: 400,
        padding: '6px 10px',
        maxWidth: 330,
      },
    },
  },
  // On a phone the buttons of a record stand below, where a thumb reaches them: what is told comes from above.
  MuiSnackbar: { styleOverrides: { root: { '&&': { bottom: 64, '@media (max-width: 599px)': { bottom: 'auto', top: 60 } } } } },
  MuiSnackbarContent: {
    styleOverrides: {
      root: {
        background: 'var(--text)',
        color: 'var(--surface)',
        borderRadius: 'var(--r-6)',
        fontSize: 14,
        padding: '4px 14px',
        minWidth: 0,
        '@media (min-width: 600px)': { minWidth: 0 },
        boxShadow: 'var(--shadow-2)',
      },
    },
  },
  MuiLinearProgress: { styleOverrides: { root: { height: 6, borderRadius: 2, background: 'var(--surface-3)' } } },
};

/**
 * The theme of MUI in one mode. react-admin calls `createTheme` on it, so it is options, not a theme.
 */
export function backbayTheme(mode: Mode): RaThemeOptions {
  const of = PALETTE[mode];
  const solid = (main: string): { main: string; contrastText: string } => ({ main, contrastText: of['on-accent'] });
  return {
    palette: {
      mode,
      background: { default: of.desk, paper: of.surface },
      text: { primary: of.text, secondary: of['text-2'] },
      divider: of.line,
      primary: { main: of.accent, dark: of['accent-hover'], contrastText: of['on-accent'] },
      success: solid(of['done-solid']),
      warning: solid(of['warn-solid']),
      error: solid(of['wrong-solid']),
      info: solid(of['info-solid']),
      action: { hover: of['surface-3'], hoverOpacity: 1, selectedOpacity: 0.1 },
    },
    shape: { borderRadius: 6 },
    typography: {
      fontFamily: font,
      fontSize: 14,
      fontWeightMedium: 600,
      fontWeightBold: 600,
      h1: text(18, 24, 600),
      h2: text(14, 20, 600),
      h6: text(18, 24, 600),
      body1: text(14, 20),
      body2: text(14, 20),
      caption: text(12, 16),
      button: { textTransform: 'none', letterSpacing: 0 },
    },
    transitions: {
      duration: {
        shortest: 80,
        shorter: 100,
        short: 120,
        standard: 150,
        complex: 150,
        enteringScreen: 150,
        leavingScreen: 120,
      },
    },
    components,
  };
}
