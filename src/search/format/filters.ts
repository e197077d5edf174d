/** Names and values of the index's filters, shared by the build and the browser. */

/** Filter of the index for the kind of a result; `jenis` in an address. */
export const KIND_FILTER = 'kind';

/** Filter of the index for the Kemendagri code of the province, `00` for national. */
export const PROVINCE_FILTER = 'provinsi';

/** Filter of the index for the codes of a document's regions, including their provinces. */
export const PLACE_FILTER = 'tempat';

/** Filter of the index for KIPP awards: `top-45` and `top-45-2019`. */
export const AWARD_FILTER = 'penghargaan';

/** Filter of the index for the years of KIPP awards. */
export const AWARD_YEAR_FILTER = 'tahun';

/** The facet of target groups. */
export const TARGET_GROUP_FACET = 'sasaran';

/** The kinds of results, in the order of the form. */
export const KINDS = ['inovasi', 'panduan', 'wilayah', 'halaman'] as const;

/** A kind of result. */
export type Kind = (typeof KINDS)[number];

/** Orders of results: best match, strongest evidence, latest year, name. The first is the default. */
export const ORDERS = ['relevansi', 'bukti', 'tahun', 'nama'] as const;

/** An order of results. */
export type Order = (typeof ORDERS)[number];
