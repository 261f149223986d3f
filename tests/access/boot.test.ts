import Fastify from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { GRANT_TABLE, GROUP_TABLE } from '../../model/access/extensions.ts';
import type { Definition, FieldMap } from '../../model/kernel/resource.ts';
import { REGISTERS } from '../../model/resources/index.ts';
import { REGISTER_NAMES } from '../../model/resources/names.ts';
import { enforcePolicies } from '../../server/http/authenticate.ts';
import { startTestServer, type TestServer } from '../support/testServer.ts';

const servers: TestServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

/** Every group that a field of the register names, those of its lines too. */
function groupsIn(definition: Definition, fields: FieldMap = definition.fields): string[] {
  return Object.values(fields).flatMap(of => [
    of.group ?? definition.defaultGroup,
    ...(of.fields === undefined ? [] : groupsIn(definition, of.fields)),
  ]);
}

describe('what stays closed until somebody thought about it', () => {
  it('does not start with a route that names no policy', async () => {
    const server = await startTestServer('sqlite');
    servers.push(server);
    const app = Fastify();
    enforcePolicies(app, server.deps, server.deps.doors);
    expect(() => app.get('/api/new', async () => 'open')).toThrow('names no policy');
    await app.close();
  });

  it('answers nobody but the signed-in, routes that are open on purpose aside', async () => {
    const server = await startTestServer('sqlite');
    servers.push(server);
    const open = ['/api/station', '/healthz', '/readyz'];
    for (const definition of REGISTERS) {
      for (const path of [
        `/api/${definition.name}`,
        `/api/${definition.name}/x`,
        `/api/${definition.name}/export.csv`,
        `/api/${definition.name}/totals`,
      ]) {
        expect([path, (await server.app.inject({ url: path })).statusCode]).toEqual([path, 401]);
      }
      for (const path of [`/api/${definition.name}`, `/api/${definition.name}/bulk`, `/api/${definition.name}/x/act`]) {
        expect([path, (await server.app.inject({ method: 'POST', url: path, payload: {} })).statusCode]).toEqual([path, 401]);
      }
    }
    for (const path of [
      '/api/search',
      '/api/reports',
      '/api/events',
      '/api/openapi.json',
      '/api/session',
      '/api/inbox',
      '/api/jobs',
      '/api/today/board',
      '/api/approvals/waiting',
    ]) {
      expect([path, (await server.app.inject({ url: path })).statusCode]).toEqual([path, 401]);
    }
    for (const path of open) expect([path, (await server.app.inject({ url: path })).statusCode]).not.toEqual([path, 401]);
  });

  it('has a resource and a field group for every column', () => {
    for (const definition of REGISTERS) {
      expect(Object.keys(GRANT_TABLE), definition.name).toContain(definition.resource);
      const known = Object.keys(GROUP_TABLE[definition.resource] ?? {});
      for (const group of groupsIn(definition)) expect(known, `${definition.name}: ${group}`).toContain(group);
      const [first = ''] = definition.label;
      expect(definition.fields[first]?.group ?? definition.defaultGroup, definition.name).toBe(definition.defaultGroup);
    }
  });

  it('tells the screens the resource of every register', () => {
    const told = Object.fromEntries(Object.entries(REGISTER_NAMES).map(([name, of]) => [name, of.resource]));
    expect(told).toEqual(Object.fromEntries(REGISTERS.map(one => [one.name, one.resource])));
  });
});
