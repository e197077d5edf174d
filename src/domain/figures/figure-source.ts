import type { z } from 'zod';
import type { figureSourceSchema } from './figure-source.schema.ts';

/** One source of figures of regions. */
export type FigureSource = z.infer<typeof figureSourceSchema>;
