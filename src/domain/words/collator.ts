/**
 * Compares names in Indonesian alphabetical order. Case and accents make no difference, and digits
 * count as numbers, so that `Desa 9` comes before `Desa 10`.
 */
export const NAME_COLLATOR = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });
