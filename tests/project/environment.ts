/** Variables that the test runner sets and that commands of the project would react to. */
const OF_THE_RUNNER = ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

/** Returns the environment of this process without the variables of the test runner. */
export function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.includes(name));
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1' };
}
