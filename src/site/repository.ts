/** Web addresses of the project's repository. */

import { href } from './paths.ts';

/** The branch that the site is built from; links to files and their history point to it. */
const DEFAULT_BRANCH = 'main';

/**
 * Returns the web address of the repository without a slash at its end: `REPOSITORY_URL`, or on GitHub
 * Actions the repository of the build. Undefined if the environment sets neither.
 */
export function repositoryUrl(): string | undefined {
  const { REPOSITORY_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
  if (REPOSITORY_URL) return REPOSITORY_URL.replace(/\/$/, '');
  return GITHUB_SERVER_URL && GITHUB_REPOSITORY
    ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
    : undefined;
}

/**
 * Returns the address where a reader proposes a change to a file: the repository's own editor, or the
 * contributor guide if the repository is unknown.
 */
export function proposeChangeUrl(file: string): string {
  const repository = repositoryUrl();
  return repository ? `${repository}/edit/${DEFAULT_BRANCH}/${file}` : href('/kontribusi/');
}

/** Returns the address of a file's history; undefined if the repository is unknown. */
export function fileHistoryUrl(file: string): string | undefined {
  const repository = repositoryUrl();
  return repository && `${repository}/commits/${DEFAULT_BRANCH}/${file}`;
}
