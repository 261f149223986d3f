import { HttpError } from 'react-admin';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataProvider } from '../../src/providers/dataProvider.ts';
import { request, toFormErrors } from '../../src/providers/http.ts';
import { i18nProvider } from '../../src/providers/i18nProvider.ts';
import { setSession } from '../../src/providers/session.ts';
import { settleSignIn } from '../../src/providers/signInAgain.ts';
import { sessionWith } from './support/renderKit.tsx';

type Call = readonly [string, RequestInit];
let calls: Call[] = [];
/** Answers the requests in order with these. */
function answer(...answers: readonly (readonly [number, unknown])[]): void {
  const rest = [...answers];
  vi.stubGlobal('fetch', async (url: string, options: RequestInit) => {
    calls.push([url, options]);
    const [status, body] = rest.shift() ?? [500, {}];
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'Content-Range': 'staff 0-0/1' } });
  });
}

beforeEach(async () => {
  calls = [];
  await i18nProvider.changeLocale('zh');
});
afterEach(() => {
  vi.unstubAllGlobals();
  setSession(undefined);
});

describe('errors of the wire', () => {
  it('keep their arguments on the way to the field, nested lines included', () => {
    const errors = toFormErrors({
      qty: { key: 'validation.min', args: { min: 4 } },
      lines: { 0: { sku: { key: 'validation.required' } } },
    });
    expect(errors).toEqual({
      qty: '@@react-admin@@{"message":"validation.min","args":{"min":4}}',
      lines: { 0: { sku: '@@react-admin@@{"message":"validation.required","args":{}}' } },
    });
  });
  it('are a sentence in the reader’s language', async () => {
    answer([409, { root: { key: 'problem.stale' }, stored: { version: 2 } }]);
    const error = await request('/api/staff/1', { method: 'PUT' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ status: 409, message: '别人刚改过这条记录', body: { stored: { version: 2 } } });
  });
  it('say when nobody answers', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('failed');
    });
    await expect(request('/api/staff')).rejects.toMatchObject({ status: 0, message: '连不上服务器' });
  });
});

describe('a session that has ended', () => {
  it('is asked for once, and the request is repeated as it was', async () => {
    setSession(sessionWith({}));
    answer([401, {}], [401, {}], [200, { id: '1' }], [200, { id: '2' }]);
    const both = Promise.all([
      request('/api/staff', { method: 'POST', body: '{"name":"a"}' }),
      request('/api/staff', { method: 'POST', body: '{"name":"b"}' }),
    ]);
    await vi.waitFor(() => {
      settleSignIn(true);
      expect(calls).toHaveLength(4);
    });
    expect((await both).map(one => one.status)).toEqual([200, 200]);
    expect(calls.slice(2).map(([, options]) => options.body)).toEqual(['{"name":"a"}', '{"name":"b"}']);
  });
  it('stays an error when nobody signs in', async () => {
    setSession(sessionWith({}));
    answer([401, {}]);
    const refused = vi.fn();
    void request('/api/staff').catch(refused);
    await vi.waitFor(() => {
      settleSignIn(false);
      expect(refused).toHaveBeenCalledWith(expect.objectContaining({ status: 401 }));
    });
    expect(calls).toHaveLength(1);
  });
});

describe('the data provider', () => {
  it('sends the key of an opened form with its create', async () => {
    answer([201, { id: '1' }]);
    await dataProvider.create('staff', { data: { name: '马' }, meta: { key: 'form-1' } });
    expect(new Headers(calls[0]?.[1].headers).get('Idempotency-Key')).toBe('form-1');
  });
  it('changes and removes many rows in one request', async () => {
    answer(
      [200, { created: [], updated: [{ id: '1' }, { id: '2' }], deleted: [] }],
      [200, { created: [], updated: [], deleted: [{ id: '1' }] }],
    );
    expect(await dataProvider.updateMany('staff', { ids: ['1', '2'], data: { gender: 'male' } })).toEqual({ data: ['1', '2'] });
    expect(await dataProvider.deleteMany('staff', { ids: ['1'] })).toEqual({ data: ['1'] });
    expect(calls.map(([url]) => url)).toEqual(['/api/staff/bulk', '/api/staff/bulk']);
  });
});
