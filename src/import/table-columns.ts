/** The columns a table of innovations may have. Contributors read about them on the page Impor. */

/** How the cell of a column is read. */
export type ColumnShape =
  | 'text'
  | 'year'
  | 'list'
  | 'said'
  | 'sources'
  | 'awards'
  | 'other-awards'
  | 'results'
  | 'replications'
  | 'cost-items'
  | 'lessons'
  | 'status';

/** A column: the key of the record that it fills and the headers it may have. */
export interface Column {
  key: string;
  headers: readonly string[];
  shape: ColumnShape;
  required?: boolean;
}

/** All columns, the ones that every row needs first. */
export const COLUMNS: readonly Column[] = [
  { key: 'name', headers: ['nama', 'nama inovasi', 'name'], shape: 'text', required: true },
  { key: 'institution', headers: ['instansi', 'institution'], shape: 'text', required: true },
  {
    key: 'institution_type',
    headers: ['jenis instansi', 'institution type', 'institution_type'],
    shape: 'text',
    required: true,
  },
  {
    key: 'region_code',
    headers: ['wilayah', 'kode wilayah', 'region', 'region_code'],
    shape: 'text',
    required: true,
  },
  { key: 'sources', headers: ['sumber', 'sources'], shape: 'sources', required: true },
  {
    key: 'categories',
    headers: ['sektor', 'kategori', 'sectors', 'categories'],
    shape: 'list',
    required: true,
  },
  { key: 'slug', headers: ['slug', 'alamat'], shape: 'text' },
  { key: 'acronym', headers: ['singkatan', 'acronym'], shape: 'text' },
  { key: 'aliases', headers: ['nama lain', 'aliases'], shape: 'list' },
  { key: 'summary', headers: ['ringkasan', 'summary'], shape: 'text' },
  { key: 'started', headers: ['mulai', 'tahun mulai', 'started'], shape: 'year' },
  { key: 'status', headers: ['status', 'masih berjalan'], shape: 'status' },
  { key: 'kipp', headers: ['penghargaan kipp', 'penghargaan', 'kipp', 'awards'], shape: 'awards' },
  {
    key: 'other_awards',
    headers: ['penghargaan lain', 'other awards', 'other_awards'],
    shape: 'other-awards',
  },
  {
    key: 'target_groups',
    headers: ['kelompok sasaran', 'sasaran', 'target groups', 'target_groups'],
    shape: 'list',
  },
  { key: 'problem', headers: ['masalah', 'problem'], shape: 'said' },
  { key: 'solution', headers: ['solusi', 'solution'], shape: 'said' },
  { key: 'how', headers: ['cara kerja', 'how'], shape: 'said' },
  {
    key: 'business_process',
    headers: ['proses', 'alur', 'business process', 'business_process'],
    shape: 'said',
  },
  { key: 'novelty', headers: ['kebaruan', 'novelty'], shape: 'said' },
  { key: 'results', headers: ['hasil', 'results'], shape: 'results' },
  { key: 'actors', headers: ['pelaku', 'actors'], shape: 'said' },
  { key: 'legal_basis', headers: ['dasar hukum', 'legal basis', 'legal_basis'], shape: 'said' },
  { key: 'budget', headers: ['biaya', 'anggaran', 'budget', 'cost'], shape: 'said' },
  { key: 'cost_level', headers: ['tingkat biaya', 'cost level', 'cost_level'], shape: 'text' },
  {
    key: 'cost_items',
    headers: ['rincian biaya', 'cost items', 'cost_items'],
    shape: 'cost-items',
  },
  {
    key: 'data_used',
    headers: ['data', 'data yang dipakai', 'data used', 'data_used'],
    shape: 'said',
  },
  {
    key: 'complaint_channel',
    headers: ['pengaduan', 'complaints', 'complaint_channel'],
    shape: 'said',
  },
  {
    key: 'staff_and_training',
    headers: ['petugas', 'petugas dan pelatihan', 'staff', 'staff_and_training'],
    shape: 'said',
  },
  {
    key: 'service_standard',
    headers: ['standar layanan', 'service standard', 'service_standard'],
    shape: 'said',
  },
  { key: 'sustainability', headers: ['keberlanjutan', 'sustainability'], shape: 'said' },
  { key: 'obstacles', headers: ['kendala', 'obstacles'], shape: 'said' },
  { key: 'lessons', headers: ['pelajaran', 'lessons'], shape: 'said' },
  {
    key: 'replicator_lessons',
    headers: ['pengalaman peniru', 'replicator lessons', 'replicator_lessons'],
    shape: 'lessons',
  },
  { key: 'replications', headers: ['replikasi', 'replications'], shape: 'replications' },
  { key: 'replicates', headers: ['meniru', 'replicates'], shape: 'list' },
];

/** Headers that tables often have and that hold nothing of an innovation. */
export const IGNORED_HEADERS = new Set(['no', 'no.', 'nomor', '#', 'number']);
