/** A browser for tests and benches: an installed Chromium or Chrome, else the one from npm. */
import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Starts a headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path && existsSync(path));
  // Not the arguments that the bundle recommends: they run everything in one process.
  return chromium.launch({
    executablePath: installed ?? (await bundled.executablePath()),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}
