import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(new URL('../../', import.meta.url).pathname);

/** Folder → the folders it may import from, itself left out. The longest folder that fits rules a file. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'model/kernel': [],
  'model/access': ['model/kernel'],
  'model/rules': ['model/kernel'],
  'model/resources': ['model/kernel', 'model/rules'],
  'model/datasets': ['model/kernel', 'model/rules', 'model/resources'],
  data: ['model'],
  'server/db': ['model', 'server'],
  server: ['model', 'data'],
  'mock-api': ['model', 'data'],
  'src/kit': ['model', 'data', 'src/providers', 'src/i18n', 'src/theme'],
  'src/features': ['model', 'data', 'src/kit', 'src/providers', 'src/i18n', 'src/theme', 'src/layout'],
  src: ['model', 'data', 'src'],
  scripts: ['model', 'data', 'server', 'src', 'mock-api'],
};
/** Packages that a folder may use; others are free there. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = { model: ['zod', 'pinyin-pro'], data: [] };
/** Heights of the server's folders: none imports from a higher one. */
const HEIGHTS: Readonly<Record<string, number>> = {
  db: 0,
  store: 1,
  actions: 2,
  duties: 2,
  reports: 2,
  files: 2,
  jobs: 2,
  seed: 3,
  session: 2,
  http: 4,
  cli: 4,
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly isRelative: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Every import of a file, dynamic ones and re-exports too; relative ones as paths from the root. */
function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm)].map(([, name]) => name ?? '');
  return found.map(name => {
    const isRelative = name.startsWith('.');
    return { file: relative(ROOT, path), from: isRelative ? relative(ROOT, resolve(dirname(path), name)) : name, isRelative };
  });
}

const all = ['model', 'data', 'server', 'mock-api', 'src', 'scripts'].flatMap(folder => sources(join(ROOT, folder)).flatMap(importsOf));
const inside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
const ruling = (path: string): string | undefined =>
  Object.keys(MAY)
    .filter(folder => inside(path, folder))
    .sort((a, b) => b.length - a.length)[0];

describe('walls', () => {
  it('finds imports at all', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(all).toContainEqual({ file: 'model/resources/parts/parts.ts', from: 'model/kernel/resource.ts', isRelative: true });
  });

  it('stand between the folders', () => {
    const wrong = all.filter(({ file, from, isRelative }) => {
      const home = ruling(file);
      if (!isRelative || home === undefined) return false;
      return !inside(from, home) && !(MAY[home] ?? []).some(folder => inside(from, folder)) && from !== 'package.json';
    });
    expect(wrong.map(one => `${one.file} → ${one.from}`)).toEqual([]);
  });

  it('keep packages out of the model and the data', () => {
    const wrong = all.filter(({ file, from, isRelative }) => {
      const home = Object.keys(PACKAGES).find(folder => inside(file, folder));
      return home !== undefined && !isRelative && !(PACKAGES[home] ?? []).includes(from);
    });
    expect(wrong.map(one => `${one.file} → ${one.from}`)).toEqual([]);
  });

  it('keep the features apart', () => {
    const featureOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1];
    const wrong = all.filter(({ file, from }) => {
      const [a, b] = [featureOf(file), featureOf(from)];
      return a !== undefined && b !== undefined && a !== b;
    });
    expect(wrong.map(one => `${one.file} → ${one.from}`)).toEqual([]);
  });

  it('let the layers of the server look down only', () => {
    const heightOf = (path: string): number => HEIGHTS[/^server\/([^/]+)\//.exec(path)?.[1] ?? ''] ?? -1;
    const wrong = all.filter(({ file, from, isRelative }) => {
      const [a, b] = [heightOf(file), heightOf(from)];
      return isRelative && a >= 0 && b >= 0 && b > a;
    });
    expect(wrong.map(one => `${one.file} → ${one.from}`)).toEqual([]);
  });

  it('import with the ending of the file', () => {
    const bare = all.filter(
      ({ file, from, isRelative }) => isRelative && !file.startsWith('src/') && !/\.(tsx?|json|css|svg|sql)$/.test(from),
    );
    expect(bare.map(one => `${one.file} → ${one.from}`)).toEqual([]);
  });
});
