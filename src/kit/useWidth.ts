import useMediaQuery from '@mui/material/useMediaQuery';

/** A phone: one column, bars at the bottom. */
export function usePhone(): boolean {
  return useMediaQuery('(max-width: 599.95px)', { noSsr: true });
}
/** Room for the whole menu. */
export function useWide(): boolean {
  return useMediaQuery('(min-width: 1200px)', { noSsr: true });
}
/** Room for a record beside the list. */
export function useRoomForPanel(): boolean {
  return useMediaQuery('(min-width: 1000px)', { noSsr: true });
}
