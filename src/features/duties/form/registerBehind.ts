type Row = Readonly<Record<string, unknown>>;

/** The register whose fields and records the field of a duty speaks of: that of its event, or that of its proof; empty without one. */
export function registerBehind(field: string, row: Row): string {
  const code = field.startsWith('event') ? row.event : row.closes_register;
  return String(code ?? '').split('.')[0] ?? '';
}
