/** What the test runner adds to the environment; a command of the project would take it for its own. */
const OF_THE_RUNNER = ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

/** The environment in which somebody runs the commands of the project. */
export function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.includes(name));
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1' };
}
