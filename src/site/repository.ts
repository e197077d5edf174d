/**
 * The web address of the project's repository, or `undefined` where the build was not told:
 * `REPOSITORY_URL`, or on GitHub Actions the repository the build runs in.
 */

import { href } from './paths.ts';

export function repositoryUrl(): string | undefined {
  const { REPOSITORY_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
  if (REPOSITORY_URL) return REPOSITORY_URL.replace(/\/$/, '');
  return GITHUB_SERVER_URL && GITHUB_REPOSITORY
    ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
    : undefined;
}

/**
 * Where a reader proposes a change to a file: the repository's own editor where the repository is
 * known, else the contributor guide, which explains how.
 */
export function proposeChangeUrl(file: string): string {
  const repository = repositoryUrl();
  return repository ? `${repository}/edit/main/${file}` : href('/kontribusi/');
}
