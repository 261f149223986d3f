/** Words of the calendar. */
export const words = {
  missing:
    'The holidays of %{year} are unknown, and so are its workdays. Import the official notice or enter its days, then set the year to official',
  estimated:
    'The holidays of %{year} are computed; swapped days are not announced yet. Import or edit the days after the notice, then set the year to official',
  open: 'Open %{year} ›',
};
