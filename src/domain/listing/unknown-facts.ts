/**
 * Ids and words for what is not documented. They are apart from the rules of facets and headline
 * facts, because a browser that shows search results needs only these.
 */

/** The id of the facet value for entries without the fact. */
export const UNDOCUMENTED = 'belum-terdokumentasi';

/** The words for headline facts that are not documented, in the line below a name. */
export const UNKNOWN_FACTS = {
  impact: 'dampak belum dinilai',
  evidence: 'belum ada angka',
  cost: 'biaya belum terdokumentasi',
  status: 'belum diketahui apakah masih berjalan',
} as const;
