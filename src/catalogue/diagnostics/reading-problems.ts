/** The problems found while a file is read, before any rule runs. */

/** Name, meaning and remedy of a kind of problem, as the page of rules shows them. */
export interface RuleText {
  /** The name that diagnostics carry, for example `unknown-source`. */
  name: string;
  /** The requirement, in Indonesian; code between backticks. */
  description: string;
  /** What a contributor does about it, in Indonesian; code between backticks. */
  remedy: string;
}

/** Problems of files as such: their encoding, YAML and CSV, and the lists that all else needs. */
export const FILE_PROBLEMS: readonly RuleText[] = [
  {
    name: 'encoding',
    description: 'Berkas berisi teks UTF-8.',
    remedy: 'Buka di penyunting teks, lalu simpan ulang dengan pengodean UTF-8.',
  },
  {
    name: 'file-name',
    description: 'Nama berkas halaman terdiri dari huruf kecil, angka, dan tanda hubung.',
    remedy: 'Ganti nama berkasnya; nama itu menjadi alamat halaman.',
  },
  {
    name: 'front-matter',
    description: 'Berkas diawali data dalam YAML di antara dua baris `---`.',
    remedy: 'Salin pola dari entri lain. Di kedua baris itu hanya ada tiga tanda hubung.',
  },
  {
    name: 'yaml',
    description: 'Data dapat dibaca sebagai YAML: `kunci: nilai`, dengan inden dua spasi.',
    remedy:
      'Periksa inden, tanda kutip, dan titik dua di baris itu dan baris sebelumnya. Teks yang memuat `: ` ditulis dalam tanda kutip.',
  },
  {
    name: 'missing-file',
    description: 'Kosakata, daftar wilayah, dan daftar sumber angka ada pada tempatnya.',
    remedy: 'Kembalikan berkas itu dari versi sebelumnya.',
  },
  {
    name: 'vocabulary-id',
    description:
      'Id dalam kosakata jelas berbeda, sama dengan yang dikenal kode, dan id yang dirujuk ada.',
    remedy:
      'Kembalikan idnya; yang boleh diubah labelnya. Untuk id baru, jalankan `npm run schema`.',
  },
  {
    name: 'vocabulary-label',
    description: 'Dalam satu kosakata, tiap id punya label sendiri.',
    remedy: 'Bedakan labelnya, atau gabungkan kedua id.',
  },
  {
    name: 'search-words',
    description:
      'Daftar kata pencarian tidak memuat butir atau kata dua kali, dan kode wilayahnya ada.',
    remedy: 'Gabungkan butir yang sama, atau perbaiki kodenya.',
  },
  {
    name: 'region',
    description: 'Tiap baris daftar wilayah lengkap, dan isinya cocok dengan kodenya.',
    remedy: 'Perbaiki kolom itu menurut Kepmendagri kode wilayah.',
  },
  {
    name: 'figure-row',
    description:
      'Tiap baris angka punya semua kolom, dengan tahun empat angka dan nilai berupa angka.',
    remedy:
      'Tulis desimal dengan titik (`12.5`), tanpa pemisah ribuan. Catatan yang memuat koma diapit tanda kutip.',
  },
];

/** Problems of fields that do not fit their schema. */
export const FIELD_PROBLEMS: readonly RuleText[] = [
  {
    name: 'missing',
    description: 'Bidang wajib diisi.',
    remedy: 'Tambahkan kuncinya dengan nilai menurut sumber.',
  },
  {
    name: 'unknown-key',
    description: 'Kunci ada dalam daftar bidang.',
    remedy: 'Perbaiki ejaannya, atau hapus kunci itu.',
  },
  {
    name: 'unknown-word',
    description: 'Nilai dipilih dari kosakata.',
    remedy: 'Pakai salah satu id; artinya ada di daftar bidang.',
  },
  {
    name: 'wrong-type',
    description: 'Nilai berjenis benar: teks, angka, daftar, atau kumpulan kunci.',
    remedy:
      'Tulis seperti contoh bidang itu. Teks yang tampak seperti angka ditulis dalam tanda kutip.',
  },
  {
    name: 'wrong-form',
    description: 'Nilai ditulis dalam bentuk yang diminta, misalnya tanggal `2026-03-01`.',
    remedy: 'Tulis seperti contoh bidang itu.',
  },
  {
    name: 'too-long',
    description: 'Teks, daftar, atau angka tidak melebihi batas bidangnya.',
    remedy: 'Pendekkan, atau periksa angkanya.',
  },
  {
    name: 'too-short',
    description: 'Teks, daftar, atau angka tidak kurang dari batas bidangnya.',
    remedy: 'Lengkapi, atau hapus kuncinya bila tidak ada isinya.',
  },
];
