/** One innovation as read from its file: what the rules look at. */
import type { Innovation, InnovationData } from '../../domain/innovation/innovation.ts';
import type { YamlSource } from '../formats/yaml-source.ts';
import type { Body } from './body.ts';

/** An entry of the catalogue, read and fitted to its schema, with its places in the file. */
export interface Entry {
  /** Path of its file in the project. */
  file: string;
  slug: string;
  data: InnovationData;
  body: Body;
  source: YamlSource;
}

/** The innovation that the site shows. */
export function innovationOf(
  entry: Pick<Entry, 'data' | 'slug'> & { body: Pick<Body, 'sections'> },
): Innovation {
  return { ...entry.data, slug: entry.slug, body: entry.body.sections };
}
