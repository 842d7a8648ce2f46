import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ command }) => ({
  plugins: [sveltekit()],
  // A server in a few files starts in half the time of one that looks up hundreds; the tagger's model is read as it is.
  ...(command === 'build' && {
    ssr: { noExternal: true, external: ['wink-nlp', 'wink-eng-lite-web-model'] },
  }),
  // Pages preload their own scripts; a list of every page's would be a tenth of what each page loads.
  build: {
    modulePreload: { resolveDependencies: (_, scripts) => scripts.filter((path) => path.endsWith('.css')) },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/components/**', 'tests/browser/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: { name: 'component', environment: 'happy-dom', include: ['tests/components/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/furnish-once.ts',
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
}));
