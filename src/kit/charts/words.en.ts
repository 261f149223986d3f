/** The words of the charts. */
export const words = {
  unit: { wan: '× ¥10,000', yuan: '¥', part: 'parts', person: 'people', sheet: '', piece: 'pieces', tag: 'tags', post: '' },
  total: 'Total',
  other: 'Other',
  none: 'Not filled in',
  unknown: 'No data',
  numbers: 'Show numbers',
  more: 'All ›',
  empty: 'No data yet',
  open_records: 'Open the records of %{name}',
  chart_of: '%{name}, %{from}–%{to}',
  shown: '%{count} rows, the first %{limit} are listed',
  loading: 'Reading figures',
  notes: {
    abc_by_units: 'Parts without a cost are ranked A, B, C by quantity',
    gaps: 'Parts with missing months get no demand type; a missing month is not zero',
  },
};
