// What the page itself says, in both languages. Messages about formulas come from the library.
export const words = {
  en: {
    title: 'Formula playground',
    lead: 'Write a formula, give it figures, and see what comes out. Everything happens in this page; nothing is sent anywhere.',
    playground: 'Playground', guide: 'Guide', skip: 'To the formula',
    startFrom: 'Start from', examples: 'Examples', example: 'Example', indicator: 'Indicator', choose: 'Choose…',
    openCatalog: 'Open a catalog file…', copyLink: 'Copy a link', linkCopied: 'Link copied: it contains the formula and its figures.',
    linkInAddress: 'The link is in the address bar.',
    formula: 'Formula', formulaHint: 'Suggestions come as you type, or with Ctrl and Space.',
    result: 'Outcome', exactly: 'exactly', mistakes: 'There is no outcome while the formula has mistakes.',
    holds: 'true: the condition holds', holdsNot: 'false: the condition does not hold',
    resultUnit: 'Unit of the result', decimals: 'Decimals', anyDecimals: 'as needed', numbers: 'Numbers are written', anyNumbers: 'so that they are clear',
    figures: 'Figures', figuresHint: 'One figure, several over time (4; 5; 3), or items (lkjip: 1; lppd: 0).',
    noFigures: 'The formula names nothing that needs a figure.',
    name: 'Name', figure: 'Figure', unit: 'Unit', total: 'Total by', previous: 'Period before', lastYear: 'Year before', yearToDate: 'Since January',
    sum: 'sum', average: 'average', last: 'last', latest: 'latest', first: 'first', min: 'smallest', max: 'largest',
    typeset: 'Typeset', working: 'Step by step', notations: 'Other notations',
    canonical: 'Plain', decree: 'As in decrees', latex: 'LaTeX', copy: 'Copy', copied: 'Copied',
    printed: 'As printed', reading: 'How it was read', sources: 'Sources of data', notes: 'Notes', period: 'Period', notAPeriod: 'A period is written 2018, 2018-S1, 2018-Q3 or 2018-03.',
    catalogSound: 'is sound.', catalogProblems: 'has problems:', close: 'Close',
    write: 'Write', insert: 'Insert', remove: 'Remove', openInPlayground: 'Open in the playground',
    suggestions: n => `${n} suggestions`, messages: n => (n === 1 ? '1 message' : `${n} messages`),
    loading: 'Loading the library…', failed: 'The library could not be loaded. Reload the page to try again.',
    exampleNames: ['Attendance', 'The decree’s own notation', 'Several quarters', 'Items of a document list', 'A condition', 'Growth since last year'],
  },
  id: {
    title: 'Papan coba rumus',
    lead: 'Tulis rumus, isi angkanya, dan lihat hasilnya. Semuanya berlangsung di halaman ini; tidak ada yang dikirim ke mana pun.',
    playground: 'Papan coba', guide: 'Panduan', skip: 'Ke rumus',
    startFrom: 'Mulai dari', examples: 'Contoh-contoh', example: 'Contoh', indicator: 'Indikator', choose: 'Pilih…',
    openCatalog: 'Buka berkas katalog…', copyLink: 'Salin tautan', linkCopied: 'Tautan disalin, memuat rumus beserta angkanya.',
    linkInAddress: 'Tautannya ada di bilah alamat.',
    formula: 'Rumus', formulaHint: 'Saran muncul saat mengetik, atau dengan Ctrl dan Spasi.',
    result: 'Hasil', exactly: 'tepatnya', mistakes: 'Belum ada hasil selama rumusnya masih keliru.',
    holds: 'benar: syaratnya terpenuhi', holdsNot: 'salah: syaratnya tidak terpenuhi',
    resultUnit: 'Satuan hasil', decimals: 'Desimal', anyDecimals: 'seperlunya', numbers: 'Bilangan ditulis', anyNumbers: 'asal jelas',
    figures: 'Angka', figuresHint: 'Satu angka, beberapa angka menurut waktu (4; 5; 3), atau butir (lkjip: 1; lppd: 0).',
    noFigures: 'Rumus ini tidak memuat nama yang memerlukan angka.',
    name: 'Nama', figure: 'Angka', unit: 'Satuan', total: 'Total dengan', previous: 'Periode sebelumnya', lastYear: 'Tahun lalu', yearToDate: 'Sejak Januari',
    sum: 'jumlah', average: 'rata-rata', last: 'akhir', latest: 'terbaru', first: 'awal', min: 'terkecil', max: 'terbesar',
    typeset: 'Tampilan rumus', working: 'Langkah demi langkah', notations: 'Notasi lain',
    canonical: 'Biasa', decree: 'Seperti dalam keputusan', latex: 'LaTeX', copy: 'Salin', copied: 'Disalin',
    printed: 'Seperti tercetak', reading: 'Cara membacanya', sources: 'Sumber data', notes: 'Catatan', period: 'Periode', notAPeriod: 'Periode ditulis 2018, 2018-S1, 2018-Q3, atau 2018-03.',
    catalogSound: 'tidak bermasalah.', catalogProblems: 'bermasalah:', close: 'Tutup',
    write: 'Tulis', insert: 'Sisipkan', remove: 'Hapus', openInPlayground: 'Buka di papan coba',
    suggestions: n => `${n} saran`, messages: n => `${n} pesan`,
    loading: 'Memuat pustaka…', failed: 'Pustaka tidak dapat dimuat. Muat ulang halaman untuk mencoba lagi.',
    exampleNames: ['Kehadiran', 'Notasi keputusan', 'Beberapa triwulan', 'Butir-butir dokumen', 'Syarat', 'Pertumbuhan sejak tahun lalu'],
  },
};

/** The formulas to start from, in the order of their names above; with function names, in both languages. */
export const examples = [
  { formula: '(pegawai - tidakHadir) / pegawai * 100%', values: { pegawai: '80', tidakHadir: '1' }, units: { pegawai: 'orang', tidakHadir: 'orang' }, unit: '%', decimals: 2 },
  {
    formula: 'Σ pegawai × (hariKerja − Σ hariTidakMasuk / Σ pegawai) / (Σ pegawai × hariKerja) × 100%',
    values: { pegawai: '24', hariKerja: '240', hariTidakMasuk: '36' },
    units: { pegawai: 'orang', hariKerja: 'hari', hariTidakMasuk: 'orang × hari' }, unit: '%', decimals: 2,
  },
  { formula: { en: 'Percent(laporan, target)', id: 'Persen(laporan, target)' }, values: { laporan: ['4', '5', '3', '8'], target: '24' }, units: { laporan: 'laporan', target: 'laporan' }, unit: '%', decimals: 2 },
  {
    formula: { en: 'dokumen / ItemCount(dokumen) * 100%', id: 'dokumen / JumlahButir(dokumen) * 100%' }, values: { dokumen: { lkjip: '1', lppd: '1', renja: '0', renstra: '1' } },
    items: { dokumen: ['lkjip', 'lppd', 'renja', 'renstra'] }, unit: '%',
  },
  { formula: { en: 'If(capaian >= 90%, 100, 50)', id: 'Jika(capaian >= 90%, 100, 50)' }, values: { capaian: '92.5' }, units: { capaian: '%' } },
  { formula: { en: 'Growth(laporan, LastYear(laporan))', id: 'Pertumbuhan(laporan, TahunLalu(laporan))' }, values: { laporan: '144' }, lastYear: { laporan: '120' }, units: { laporan: 'laporan' }, unit: '%', decimals: 2 },
];

export const decrees = [
  ['lawang-2018', 'Kecamatan Lawang (2018)'],
  ['ngronggot-2019', 'Kecamatan Ngronggot (2019)'],
  ['wonoasih-2024', 'Kecamatan Wonoasih (2024)'],
];
