/** What every page needs to know about where the site stands: links, previews, the repository. */

/** A path of the site with the base under which it is published. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The absolute address of a path, for link previews, the sitemap and citations. */
export function absoluteUrl(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/**
 * The web address of the project's repository, or `undefined` where the build was not told:
 * `REPOSITORY_URL`, or on GitHub Actions the repository the build runs in.
 */
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
