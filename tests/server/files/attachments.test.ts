import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileEntry } from '../../../model/kernel/kinds/files.ts';
import { cleanName } from '../../../server/files/attachments.ts';
import { acceptedType } from '../../../server/files/fileTypes.ts';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, type TestStation, testStation } from '../http/station.ts';
import { workbook } from './workbooks.ts';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');

describe('what may be attached', () => {
  it.each([
    ['a picture', PNG, 'image/png'],
    ['a .pdf', PDF, 'application/pdf'],
    ['text', Buffer.from('保养记录\r\n1. 机油'), 'text/plain; charset=utf-8'],
  ])('takes %s', async (_name, bytes, type) => expect(await acceptedType(bytes)).toBe(type));

  it('takes a workbook', async () => {
    expect(await acceptedType(await workbook([['a']]))).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  it.each([
    ['a page', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a page after a blank', ' \n<html>'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['text with markup in it', 'hello <img src=x onerror=alert(1)>'],
    ['a program', '\u007fELF\u0002\u0001\u0001'],
    ['a Windows program', 'MZ\u0090\u0000\u0003'],
    ['bytes', '\u0000\u0001\u0002'],
    ['a bare archive', 'PK\u0003\u0004\u0014\u0000'],
  ])('refuses %s', async (_name, text) => expect(await acceptedType(Buffer.from(text, 'latin1'))).toBeUndefined());

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\x\\合同.pdf', '合同.pdf'],
    ['a\u202egpj.exe', 'a_gpj.exe'],
    ['.htaccess', '_htaccess'],
    ['', 'file'],
  ])('keeps of the name %j only %j', (given, kept) => expect(cleanName(given)).toBe(kept));
});

eachDatabase((_dialect, open) => {
  const dir = mkdtempSync(join(tmpdir(), 'backbay-files-'));
  let station: TestStation;
  let hr: Client;
  const send = (client: Client, bytes: Buffer, name = '合同.pdf') =>
    station.app.inject({
      method: 'POST',
      url: '/api/files',
      headers: { cookie: client.cookie, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
      payload: bytes,
    });

  beforeAll(async () => {
    station = await testStation(await open(), { BACKBAY_DIR: dir });
    for (const role of ['hr', 'front_desk']) await station.person(role, [role]);
    hr = await station.signIn('hr');
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('lies under its content once, and has the rights of the record that names it', async () => {
    const entry = (await send(hr, PDF)).json() as FileEntry;
    expect(entry).toMatchObject({ name: '合同.pdf', type: 'application/pdf', size: PDF.length });
    await send(hr, PDF, 'again.pdf');
    expect(readdirSync(join(dir, 'files', entry.id.slice(0, 2)))).toEqual([entry.id]);
    const made = (await hr.send('POST', '/api/staff', { number: 'F1', name: '文件', contract_files: [entry] })).json() as { id: string };
    const answer = await hr.get(`/api/files/staff/${made.id}/${entry.id}`);
    expect(answer.rawPayload.equals(PDF)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="__.pdf"; filename*=UTF-8''${encodeURIComponent('合同.pdf')}`);
    const desk = await station.signIn('front_desk');
    expect((await desk.get(`/api/staff/${made.id}`)).statusCode).toBe(200);
    expect((await desk.get(`/api/files/staff/${made.id}/${entry.id}`)).statusCode).toBe(404);
  });

  it('is refused when it is nothing, of a wrong kind, or nobody sends it', async () => {
    expect((await send(hr, Buffer.from('<html>'))).statusCode).toBe(415);
    expect((await send(hr, Buffer.alloc(0))).statusCode).toBe(422);
    expect((await station.app.inject({ method: 'POST', url: '/api/files', payload: PDF })).statusCode).toBe(401);
    expect((await hr.get(`/api/files/staff/x/${'0'.repeat(64)}`)).statusCode).toBe(404);
  });
});
