import type { FastifyInstance } from 'fastify';

/** Sent with pages and files. Styles may be inline because the theme (emotion) writes them as the page runs; scripts may not. */
const PAGES: Readonly<Record<string, string>> = {
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

/** Sent with the answers of the API, which no browser shows as a page: what rules pages would only make every answer longer. */
const API: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Security headers on every answer, and `no-store` on the answers of the API. */
export function addHeaders(app: FastifyInstance, isHttps: boolean): void {
  const transport: Record<string, string> = isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {};
  const [pages, api] = [
    { ...PAGES, ...transport },
    { ...API, ...transport },
  ];
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.url.startsWith('/api') ? api : pages);
    done();
  });
}
