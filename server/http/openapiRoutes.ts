import type { FastifyInstance } from 'fastify';
import { ACTIONS } from '../../model/resources/index.ts';
import type { Deps } from './deps.ts';
import { openapiOf } from './openapi.ts';

/** The description of the wire. */
export async function openapiRoutes(app: FastifyInstance, { registry }: Deps): Promise<void> {
  const text = JSON.stringify(openapiOf(registry.all, ACTIONS));
  app.get('/api/openapi.json', { config: { policy: 'member' } }, async (_request, reply) =>
    reply.header('content-type', 'application/json; charset=utf-8').send(text),
  );
}
