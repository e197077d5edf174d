/**
 * The words for headline facts that nobody documents, in a line below a name. They stand apart from
 * the facts' rules, so that a browser that shows search results need not load those.
 */
export const UNKNOWN_FACTS = {
  impact: 'dampak belum dinilai',
  evidence: 'belum ada angka',
  cost: 'biaya belum terdokumentasi',
  status: 'belum diketahui apakah masih berjalan',
} as const;
