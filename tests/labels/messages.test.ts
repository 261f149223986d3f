import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages as en } from '../../data/labels/en/messages.ts';
import { labels as enSettings } from '../../data/labels/en/settings.ts';
import { messages as zh } from '../../data/labels/zh/messages.ts';
import { labels as zhSettings } from '../../data/labels/zh/settings.ts';
import { ACTIONS } from '../../model/resources/index.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const slots = (text: string): string[] => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('messages', () => {
  it('has words for every key that the code can send', () => {
    const used = ['model', 'server', 'mock-api', 'src', 'scripts'].flatMap(folder =>
      sources(join(ROOT, folder)).flatMap(path =>
        [...readFileSync(path, 'utf8').matchAll(/['"`]((?:validation|query|problem)\.[a-z_]+)['"`]/g)].map(([, key]) => key ?? ''),
      ),
    );
    expect(Object.keys(zh)).toEqual(expect.arrayContaining([...new Set(used)].sort()));
  });

  it('asks for the same arguments in both languages', () => {
    for (const [key, text] of Object.entries(zh)) expect(slots(en[key as keyof typeof zh]), key).toEqual(slots(text));
  });

  it('speaks Chinese in Chinese', () => {
    for (const [key, text] of Object.entries(zh)) {
      expect(text.replace(/%\{\w+\}/g, ''), key).not.toMatch(/[A-Za-z]|(?<!申)请(?!求|假)|您|！|。$/);
    }
  });
});

describe('verbs of the audit log', () => {
  it('have words: those of the store, of every action, and of every note that the server writes', () => {
    const written = sources(join(ROOT, 'server')).flatMap(path => {
      const text = readFileSync(path, 'utf8');
      const notes = [...text.matchAll(/\bnote\((?:[^,()]|\([^()]*\))+,(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+, '([a-z_]+)'/g)];
      return notes.map(([, verb]) => verb ?? '');
    });
    const verbs = ['create', 'update', 'delete', 'archive', 'restore', 'undo_import', ...ACTIONS.map(action => action.name), ...written];
    expect(written).toContain('refused');
    for (const { audit_log } of [zhSettings, enSettings])
      expect(Object.keys(audit_log.options.verb)).toEqual(expect.arrayContaining(verbs));
  });
});
