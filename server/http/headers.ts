import type { FastifyInstance } from 'fastify';

/** Sent with every answer. Styles may be inline because the theme (emotion) writes them as the page runs; scripts may not. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
    "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
};

/** Security headers on every answer, and `no-store` on the answers of the API. */
export function addHeaders(app: FastifyInstance, isHttps: boolean): void {
  const pages = isHttps ? { ...EVERYWHERE, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : EVERYWHERE;
  const api = { ...pages, 'cache-control': 'no-store' };
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.url.startsWith('/api') ? api : pages);
    done();
  });
}
