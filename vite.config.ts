import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const api = process.env.BACKBAY_API ?? 'http://127.0.0.1:3000';
/** The browser's own host is passed on: the server refuses writes whose origin is another. */
const toApi = { target: api, changeOrigin: false };
const noExporter = new URL('src/providers/noExporter.ts', import.meta.url).pathname;
const esmRouter = new URL('node_modules/react-router/dist/development/index.mjs', import.meta.url).pathname;

/** One vitest project a folder of tests, so that the fast ones can run alone. */
const node = (name: string, folders: string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include: folders.map(folder => `tests/${folder}/**/*.test.ts`), environment: 'node', ...more },
});

export default defineConfig({
  plugins: [react()],
  resolve: { alias: [{ find: /^jsonexport\/dist\/index\.js$/, replacement: noExporter }] },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': toApi, '/healthz': toApi } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              // Taken first, because a group draws in what its modules import: charts must not own what every page needs.
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-is|clsx|use-sync-external-store|prop-types|eventemitter3)[\\/]/,
              priority: 30,
            },
            {
              // What every page needs, in one piece: it packs better than in twenty.
              name: 'base',
              test: /node_modules[\\/](@emotion|stylis|@mui[\\/](system|styled-engine|private-theming|utils)|@tanstack|lodash|node-polyglot|ra-i18n-polyglot)[\\/]/,
              priority: 25,
            },
            { name: 'charts', test: /node_modules[\\/](recharts|victory-vendor|d3-|immer|@reduxjs|decimal|es-toolkit)/, priority: 20 },
          ],
        },
      },
    },
  },
  test: {
    env: { TZ: 'UTC' },
    projects: [
      node('model', ['model', 'docs'], { testTimeout: 30_000 }),
      node('labels', ['labels']),
      node('server', ['server'], { testTimeout: 30_000, hookTimeout: 60_000 }),
      node('contract', ['contract'], { testTimeout: 60_000, hookTimeout: 120_000 }),
      node('access', ['access'], { testTimeout: 300_000, hookTimeout: 120_000 }),
      node('durability', ['durability'], { testTimeout: 300_000, hookTimeout: 120_000 }),
      node('e2e', ['e2e'], {
        globalSetup: 'tests/e2e/support/setup.ts',
        testTimeout: 120_000,
        hookTimeout: 180_000,
        // As long as a page may take: what is polled says what a user waits for, not how fast the machine is.
        expect: { poll: { timeout: 20_000 } },
      }),
      {
        extends: true,
        resolve: { alias: [{ find: /^react-router$/, replacement: esmRouter }] },
        test: {
          name: 'kit',
          include: ['tests/kit/**/*.test.tsx', 'tests/features/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/kit/support/unmount.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
