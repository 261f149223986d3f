import { plainNumber } from './sheet.ts';

interface Entry {
  readonly name: string;
  readonly content: Buffer;
}

/** Excel's own formats `0%` and `0.00%`. */
const BUILT_IN = new Set(['9', '10']);
const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
/** A format shows percents when it has the sign outside quoted text and not behind a backslash. */
const showsPercents = (format: string): boolean => format.replace(/&quot;.*?&quot;|\\./g, '').includes('%');

/** The numbers of the cell styles that show a share as percents. */
function percentStyles(styles: string): Set<string> {
  const formats = new Set(BUILT_IN);
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)) {
    const id = attribute(tag, 'numFmtId');
    if (id !== undefined && showsPercents(attribute(tag, 'formatCode') ?? '')) formats.add(id);
  }
  const [, cells = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles) ?? [];
  const found = new Set<string>();
  for (const [index, [tag]] of [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].entries()) {
    if (formats.has(attribute(tag, 'numFmtId') ?? '')) found.add(String(index));
  }
  return found;
}

function asShown(cell: string, prefix: string, attributes: string, inner: string): string {
  const type = attribute(attributes, 't') ?? 'n';
  const value = /<(?:\w+:)?v>([^<]*)<\/(?:\w+:)?v>/.exec(inner)?.[1];
  if (type !== 'n' || value === undefined || value.trim() === '' || Number.isNaN(Number(value))) return cell;
  const place = attribute(attributes, 'r');
  const shown = `${plainNumber(String(Number(value) * 100))}%`;
  return `<${prefix}c${place === undefined ? '' : ` r="${place}"`} t="str"><${prefix}v>${shown}</${prefix}v></${prefix}c>`;
}

/**
 * The parts of a workbook with its percents as people see them: a cell that shows 13 % holds 0.13, and the reader would hand over
 * the number alone.
 */
export function withPercents(entries: readonly Entry[]): readonly Entry[] {
  const styles = entries.find(entry => entry.name === 'xl/styles.xml');
  const percents = styles === undefined ? new Set<string>() : percentStyles(styles.content.toString('utf8'));
  if (percents.size === 0) return entries;
  return entries.map(entry => {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) return entry;
    const text = entry.content
      .toString('utf8')
      .replace(/<((?:\w+:)?)c\b([^>]*[^>/])>([\s\S]*?)<\/\1c>/g, (cell: string, prefix: string, attributes: string, inner: string) =>
        percents.has(attribute(attributes, 's') ?? '') ? asShown(cell, prefix, attributes, inner) : cell,
      );
    return { ...entry, content: Buffer.from(text) };
  });
}
