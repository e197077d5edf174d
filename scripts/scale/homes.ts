/** Where synthetic innovations are at home: as often where the real ones are, as anywhere. */
import type { Region } from '../../src/domain/region.ts';
import type { Model } from './models.ts';
import type { Random } from './random.ts';

/** Share of entries in a region that has a real one; the others spread evenly over all regions. */
const WHERE_OTHERS_ARE = 0.6;

/** Draws a region of a type. */
export type HomeDraw = (type: Region['type'], random: Random) => Region;

/** A draw over these regions and the homes of these models. */
export function homeDraw(models: readonly Model[], regions: ReadonlyMap<string, Region>): HomeDraw {
  const all = [...regions.values()].filter(({ administrative }) => !administrative);
  const homes = models.flatMap(({ home }) => (home && !home.administrative ? [home] : []));
  const ofType = (list: readonly Region[]) => ({
    provinsi: list.filter(({ type }) => type === 'provinsi'),
    kabupaten: list.filter(({ type }) => type === 'kabupaten'),
    kota: list.filter(({ type }) => type === 'kota'),
  });
  const [everywhere, usual] = [ofType(all), ofType(homes)];
  return (type, random) => {
    const among = usual[type].length > 0 && random.chance(WHERE_OTHERS_ARE) ? usual : everywhere;
    return random.pick(among[type]);
  };
}
