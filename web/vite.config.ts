import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The API that the development server speaks to. */
const API = process.env['API'] ?? 'http://127.0.0.1:3100';
const RELAYES = ['/api', '/health', '/dev'];

export default defineConfig({
  plugins: [react()],
  // The API puts a fresh nonce here at each answer of the page.
  html: { cspNonce: '__NONCE_CSP__' },
  build: {
    target: 'es2022',
    manifest: true,
    // An asset is always a file of ours: the content security policy admits no `data:` script or font.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: Object.fromEntries(RELAYES.map((chemin) => [chemin, { target: API, changeOrigin: false }])),
  },
});
