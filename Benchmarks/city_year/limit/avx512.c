// The limit: the city-year job (JOB.md) hand-written in C with pthreads and AVX-512.
// gcc -O3 -march=native -pthread avx512.c -o limit
//
//   limit DATA OUT MODE [runs]
//     e2e     CSV -> columns -> results -> scores.csv, skpd.csv       (timed in parts)
//     fused   CSV -> results without keeping the activity columns     (the end-to-end floor)
//     inmem   load once, then time: score (ordered / any order / wide columns), simulation, sweep
//
// What it knows beforehand is the schema and nothing of the values: nip -> employee, kode -> norm and the
// date range come from the files, every field is validated (digits, separators, enum words, real dates), the policy is
// run-time data. It notices at load that rows are ordered by (tanggal, nip); "any order" does not use that.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <immintrin.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
#define NT_MAX 64
static int NT = 4;
static int use_mmap = 1;
#ifndef CHUNK
#define CHUNK (2u << 20)
#endif

static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + t.tv_nsec * 1e-9; }
static void die(const char *m, const char *x) { fprintf(stderr, "limit: %s: %s\n", m, x); exit(1); }
static void *big(size_t n) {
    if (n < 4096) n = 4096;
    void *p = mmap(0, n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED) die("mmap", strerror(errno));
    madvise(p, n, MADV_HUGEPAGE);
    return p;
}

// ---------------------------------------------------------------- a pool of NT threads
static pthread_barrier_t bar_go, bar_done;
static void (*job)(int);
static void *worker(void *a) {
    for (;;) { pthread_barrier_wait(&bar_go); job((int)(intptr_t)a); pthread_barrier_wait(&bar_done); }
    return 0;
}
static void pool(void) {
    pthread_barrier_init(&bar_go, 0, NT);
    pthread_barrier_init(&bar_done, 0, NT);
    for (int i = 1; i < NT; i++) { pthread_t t; pthread_create(&t, 0, worker, (void *)(intptr_t)i); }
}
static void par(void (*f)(int)) { job = f; pthread_barrier_wait(&bar_go); f(0); pthread_barrier_wait(&bar_done); }
static atomic_uint next_item;

// ---------------------------------------------------------------- small tables
static int N;                       // employees, codes in nip order
static u64 *nip;
static char (*nip_text)[32];
static u8 *kelas, *skpd_of;
static char skpd_name[256][64];
static int n_skpd;
static u32 *hash_slot; static u32 hash_mask;
static u16 kode_code[10000];        // four digits -> code
static int norm_of[10000]; static int n_kode;

static char *slurp(const char *path, size_t *n) {
    int fd = open(path, O_RDONLY);
    if (fd < 0) die(path, strerror(errno));
    struct stat st; fstat(fd, &st);
    char *b = malloc(st.st_size + 128);
    size_t k = 0;
    while (k < (size_t)st.st_size) { ssize_t r = read(fd, b + k, st.st_size - k); if (r <= 0) die(path, "read"); k += r; }
    memset(b + k, 0, 128);
    close(fd);
    *n = k;
    return b;
}
static inline u32 hash64(u64 x) { return (u32)((x * 0x9E3779B97F4A7C15ull) >> 32); }
typedef struct { u64 nip; u8 kelas, skpd; } Person;
static int by_nip(const void *a, const void *b) { u64 x = ((Person *)a)->nip, y = ((Person *)b)->nip; return (x > y) - (x < y); }
static char *field(char **p, char sep) { char *s = *p, *e = s; while (*e != sep) { if (!*e || (*e == '\n' && sep != '\n')) die("small file", "bad row"); e++; } *e = 0; *p = e + 1; return s; }

static void load_small(const char *dir) {
    char path[4096]; size_t n;
    snprintf(path, sizeof path, "%s/pegawai.csv", dir);
    char *b = slurp(path, &n), *p = b, *end = b + n;
    field(&p, '\n');
    Person *ps = malloc(sizeof(Person) * (n / 20 + 1));
    static char names[256][64];
    N = 0;
    while (p < end) {
        char *f = field(&p, ','); if (strlen(f) != 18) die("pegawai nip", f);
        field(&p, ',');
        char *s = field(&p, ','), *k = field(&p, ','); field(&p, '\n');
        int i = 0; while (i < n_skpd && strcmp(names[i], s)) i++;
        if (i == n_skpd) { if (n_skpd == 256 || strlen(s) > 63) die("skpd", s); strcpy(names[n_skpd++], s); }
        ps[N++] = (Person){strtoull(f, 0, 10), (u8)atoi(k), (u8)i};
    }
    free(b);
    if (N > 65535) die("pegawai", "more than 65,535 employees");
    int order[256], rank[256];
    for (int i = 0; i < n_skpd; i++) order[i] = i;
    for (int i = 0; i < n_skpd; i++) for (int j = i + 1; j < n_skpd; j++) if (strcmp(names[order[j]], names[order[i]]) < 0) { int t = order[i]; order[i] = order[j]; order[j] = t; }
    for (int i = 0; i < n_skpd; i++) { rank[order[i]] = i; strcpy(skpd_name[i], names[order[i]]); }
    qsort(ps, N, sizeof(Person), by_nip);
    nip = malloc(8 * N); nip_text = malloc(32 * (N + 1)); kelas = malloc(N); skpd_of = malloc(N);
    u32 m = 1; while (m < 4u * N) m <<= 1;
    hash_mask = m - 1; hash_slot = malloc(4 * m); memset(hash_slot, 0xff, 4 * m);
    for (int i = 0; i < N; i++) {
        nip[i] = ps[i].nip; kelas[i] = ps[i].kelas; skpd_of[i] = rank[ps[i].skpd];
        char t[32]; snprintf(t, 32, "%018llu", (unsigned long long)nip[i]); memset(nip_text[i], 0, 32); memcpy(nip_text[i], t, 18);
        u32 h = hash64(nip[i]) & hash_mask; while (hash_slot[h] != ~0u) h = (h + 1) & hash_mask; hash_slot[h] = i;
    }
    memset(nip_text[N], 0, 32);
    free(ps);
    snprintf(path, sizeof path, "%s/norma.csv", dir);
    b = slurp(path, &n); p = b; end = b + n;
    field(&p, '\n');
    memset(kode_code, 0xff, sizeof kode_code);
    n_kode = 0;
    while (p < end) {
        char *k = field(&p, ','); field(&p, ','); field(&p, ',');
        int v = atoi(field(&p, '\n'));
        if (strlen(k) != 5 || k[0] != 'A') die("norma kode", k);
        kode_code[atoi(k + 1)] = n_kode; norm_of[n_kode++] = v;
    }
    free(b);
}

// ---------------------------------------------------------------- dates
#define Y0 1990
#define Y1 2100
static int month_start[(Y1 - Y0) * 16 + 16];    // day number of the month's day 0
static u8 month_len[(Y1 - Y0) * 16 + 16];
static int days_civil(int y, int m, int d) {
    y -= m <= 2; int era = y / 400, yoe = y - era * 400, doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1, doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}
static void init_dates(void) {
    for (int y = Y0; y < Y1; y++) for (int m = 1; m <= 12; m++) {
        int i = (y - Y0) * 16 + m;
        month_start[i] = days_civil(y, m, 1) - 1;
        month_len[i] = (m == 12 ? days_civil(y + 1, 1, 1) : days_civil(y, m + 1, 1)) - month_start[i] - 1;
    }
}
static inline u32 ld32(const char *p) { u32 x; memcpy(&x, p, 4); return x; }
static inline u64 ld64(const char *p) { u64 x; memcpy(&x, p, 8); return x; }
static inline u32 four(u32 x) { x &= 0x0f0f0f0f; x = ((x * 2561) >> 8) & 0x00ff00ff; return (x * 6553601) >> 16; }
// digits already validated; -1 if not a real date
static inline int date10(const char *p) {
    u32 y = four(ld32(p)) - Y0;
    u64 x = ld64(p + 2);                     // yy-mm-dd
    u32 m = ((x >> 24) & 15) * 10 + ((x >> 32) & 15), d = ((x >> 48) & 15) * 10 + ((x >> 56) & 15);
    if (__builtin_expect(y >= Y1 - Y0 || m - 1 > 11, 0)) return -1;
    u32 i = y * 16 + m;
    if (__builtin_expect(d - 1 >= month_len[i], 0)) return -1;
    return month_start[i] + d;
}
static inline u64 eighteen(const char *p) { u64 v = 0; for (int i = 0; i < 18; i++) v = v * 10 + (p[i] & 15); return v; }
static inline int find_nip(const char *p) {
    u64 v = eighteen(p);
    u32 h = hash64(v) & hash_mask;
    while (hash_slot[h] != ~0u) { if (nip[hash_slot[h]] == v) return hash_slot[h]; h = (h + 1) & hash_mask; }
    return -1;
}

// ---------------------------------------------------------------- columns
typedef struct { u32 row, n; u16 day0, day1; u32 key0, key1; u8 ordered; } Seg;
typedef struct { u16 *emp, *day, *kode, *menit, *inp; u8 *vol, *status; Seg *seg; u32 nseg; u64 rows; } Act;
typedef struct { u16 *emp, *day, *in, *out; u8 *hadir, *pagi, *sore; Seg *seg; u32 nseg; u64 rows; } Att;
static Act A; static Att B;
static int day_lo, day_hi, act_ordered, att_ordered;

typedef struct { const char *path; int fd; size_t size; const char *map; } File;
static File FA, FB;
static char *buf_of[NT_MAX];
static void open_file(File *f, const char *dir, const char *name) {
    static char path[2][4096]; static int k;
    char *s = path[k++ & 1]; snprintf(s, 4096, "%s/%s", dir, name);
    f->path = s; f->fd = open(s, O_RDONLY); if (f->fd < 0) die(s, strerror(errno));
    struct stat st; fstat(f->fd, &st); f->size = st.st_size; f->map = 0;
    if (use_mmap) { void *m = mmap(0, f->size + 4096, PROT_READ, MAP_PRIVATE, f->fd, 0); if (m == MAP_FAILED) die(s, "mmap"); madvise(m, f->size, MADV_SEQUENTIAL); f->map = m; }
}
// the pages of a parsed chunk are given back by the thread that read them: at exit one thread would do it all
static void chunk_done(File *f, u32 c) {
    size_t lo = (size_t)c * CHUNK + 4096, hi = (size_t)(c + 1) * CHUNK - 4096;      // the neighbours read over the edges
    if (f->map && hi < f->size) madvise((void *)(f->map + lo), hi - lo, MADV_DONTNEED);
}
// the rows that start in [c*CHUNK, (c+1)*CHUNK): from, to; 64 readable bytes follow `to` at least
static void chunk_rows(File *f, u32 c, int t, const char **from, const char **to) {
    size_t lo = (size_t)c * CHUNK, hi = lo + CHUNK; if (hi > f->size) hi = f->size;
    size_t a = lo ? lo - 1 : 0, z = hi + 192 < f->size ? hi + 192 : f->size;
    const char *b;
    if (f->map && z + 192 < f->size) {
        b = f->map + a;
        madvise((void *)((uintptr_t)b & ~4095ull), z - a + 4096, MADV_POPULATE_READ);   // one call for a chunk's pages, not a fault for each 64 KiB
    }
    else {
        char *w = buf_of[t]; size_t k = 0;
        while (k < z - a) { ssize_t r = pread(f->fd, w + k, z - a - k, a + k); if (r <= 0) die(f->path, "read"); k += r; }
        memset(w + k, 0, 128); b = w;
    }
    const char *p = memchr(b, '\n', z - a); p = p ? p + 1 : b + (z - a);   // the header row, or the row that began before
    const char *e = b + (hi - a);
    if (hi < f->size) { // the last row that starts before hi: the newline at or after hi-1
        const char *q = memchr(e - 1, '\n', 193); e = q ? q + 1 : e;
    }
    *from = p; *to = e;
}
static void bad(File *f, u32 c, const char *p) { char t[65]; memcpy(t, p, 64); t[64] = 0; fprintf(stderr, "limit: bad row in %s, chunk %u: %s\n", f->path, c, t); exit(1); }

#define BIT(i) (1ull << (i))
static const u64 A_DASH = BIT(23) | BIT(26);

// An activity row is 59..63 bytes: everything is of fixed width but menit (1-3) and status (7-9). A block of text is
// indexed by its newlines first; then each row is permuted to one canonical 63-byte layout (9 cases), validated by one
// subtraction and one comparison with a template, and all its numbers come out of two multiply-adds, 4 digits to a lane.
static u8 PERM[16][64] __attribute__((aligned(64))), TMPL[16][64] __attribute__((aligned(64))), LIM[64] __attribute__((aligned(64))), PERM2[64] __attribute__((aligned(64)));
static u64 KEEP[16];
static u16 day_tab[Y1 - Y0][10000];        // year, mmdd -> day number, 0 if no such date
enum { L_NIP = 0, L_Y = 5, L_MD = 6, L_KODE = 7, L_VOL = 8, L_MENIT = 9, L_IY = 10, L_IMD = 11 };
static void init_act(void) {
    static const char *word[3] = {"ditolak", "menunggu", "disetujui"};
    // canonical: nip 0-17 , 18 date 19-28 , 29 A 30 kode 31-34 , 35 vol 36 , 37 menit 38-40 , 41 status 42-50 , 51 date 52-61 \n 62
    memset(LIM, 0, 64);
    for (int i = 0; i < 18; i++) LIM[i] = 9;
    int dd[] = {0, 1, 2, 3, 5, 6, 8, 9};
    for (int i = 0; i < 8; i++) LIM[19 + dd[i]] = LIM[52 + dd[i]] = 9;
    for (int i = 31; i < 35; i++) LIM[i] = 9;
    LIM[36] = 9; LIM[38] = LIM[39] = LIM[40] = 9;
    for (int ml = 1; ml <= 3; ml++) for (int sl = 7; sl <= 9; sl++) {
        int c = (ml - 1) * 3 + sl - 7; u64 keep = 0;
        for (int i = 0; i < 63; i++) {
            int from;
            if (i < 38) from = i;
            else if (i < 41) from = i - 38 >= 3 - ml ? 38 + (i - 38) - (3 - ml) : -1;
            else if (i == 41) from = 38 + ml;
            else if (i < 51) from = i - 42 < sl ? 38 + ml + 1 + i - 42 : -1;
            else from = 38 + ml + 1 + sl + i - 51;
            if (from >= 0) { PERM[c][i] = from; keep |= BIT(i); TMPL[c][i] = '0'; }
        }
        KEEP[c] = keep;
        TMPL[c][18] = TMPL[c][29] = TMPL[c][35] = TMPL[c][37] = TMPL[c][41] = TMPL[c][51] = ',';
        TMPL[c][23] = TMPL[c][26] = TMPL[c][56] = TMPL[c][59] = '-'; TMPL[c][30] = 'A'; TMPL[c][62] = '\n';
        for (int i = 0; i < sl; i++) TMPL[c][42 + i] = word[sl - 7][i];
    }
    int p2[64], Z = 63; for (int i = 0; i < 64; i++) p2[i] = Z;
    p2[2] = 0; p2[3] = 1; for (int i = 0; i < 16; i++) p2[4 + i] = 2 + i;           // nip: lanes 0-4
    for (int i = 0; i < 4; i++) { p2[20 + i] = 19 + i; p2[28 + i] = 31 + i; p2[40 + i] = 52 + i; }
    p2[24] = 24; p2[25] = 25; p2[26] = 27; p2[27] = 28;
    p2[35] = 36; p2[37] = 38; p2[38] = 39; p2[39] = 40;
    p2[44] = 57; p2[45] = 58; p2[46] = 60; p2[47] = 61;
    for (int i = 0; i < 64; i++) PERM2[i] = p2[i];
    for (int y = Y0; y < Y1; y++) for (int m = 1; m <= 12; m++) for (int d = 1; d <= month_len[(y - Y0) * 16 + m]; d++) day_tab[y - Y0][m * 100 + d] = month_start[(y - Y0) * 16 + m] + d;
}
#define TXT 8192
#ifndef AHEAD
#define AHEAD 8192
#endif
#define MAXR (TXT / 59 + 4)
typedef struct { int lane[MAXR][16] __attribute__((aligned(64))); u64 diff[MAXR]; u16 run[MAXR + 1]; u32 nrun; u8 status[MAXR]; u32 off[TXT / 32 + 4]; u32 emp, day; } Stage;
// stages the rows of [p, p+len) that end in it; returns how many, and sets *used. Dies on a malformed row.
static inline u32 stage_rows(Stage *g, const char *p, u32 len, u32 *used, u32 chunk, __m512i *prevw) {
    u32 n = 0, many = 0;
    const __m512i nl = _mm512_set1_epi8('\n');
    for (u32 i = 0; i < len; i += 64) {
        u64 m = _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(p + i), nl);
        if (len - i < 64) m &= BIT(len - i) - 1;
        u32 c = __builtin_popcountll(m);
        g->off[n] = i + __builtin_ctzll(m | BIT(63)); m &= m - 1; g->off[n + 1] = i + __builtin_ctzll(m | BIT(63));
        n += c; many |= c > 2;
    }
    if (many || n > MAXR - 2) bad(&FA, chunk, p);
    const __m512i lim = _mm512_load_si512(LIM), p2 = _mm512_load_si512(PERM2), w1 = _mm512_set1_epi16(0x010a), w2 = _mm512_set1_epi32(0x00010064);
    u64 wrong = 0; u32 s = 0, nrun = 0; __m512i prev = *prevw;
    for (u32 r = 0; r < n; r++) {
        const char *q = p + s; u32 L = g->off[r] + 1 - s; s = g->off[r] + 1;
        _mm_prefetch(q + AHEAD, _MM_HINT_T0);         // the hardware prefetcher stops at each 4 KiB page
        u32 x = ld32(q + 38) ^ 0x2c2c2c2c; x = (x - 0x01010101) & ~x & 0x80808080;
        u32 ml = __builtin_ctz(x | 0x80000000u) >> 3, sl = L - 51 - ml;
        u32 c = (ml - 1) * 3 + sl - 7;
        wrong |= (ml - 1 > 2) | (sl - 7 > 2);
        c &= 15;
        __m512i w = _mm512_maskz_permutexvar_epi8(KEEP[c], _mm512_load_si512(PERM[c]), _mm512_loadu_si512(q));
        w = _mm512_sub_epi8(w, _mm512_load_si512(TMPL[c]));
        wrong |= _mm512_cmpgt_epu8_mask(w, lim);
        u64 diff = _mm512_cmpneq_epi8_mask(w, prev) & (BIT(29) - 1);
        prev = w;
        g->diff[nrun] = diff; g->run[nrun] = r; nrun += diff != 0;   // a new (nip, tanggal) begins here
        __m512i d = _mm512_permutexvar_epi8(p2, w);
        _mm512_store_si512(g->lane[r], _mm512_madd_epi16(_mm512_maddubs_epi16(d, w1), w2));
        g->status[r] = sl == 9 ? 0 : sl - 6;
    }
    if (__builtin_expect(wrong != 0, 0)) bad(&FA, chunk, p);
    *prevw = prev; *used = s; g->nrun = nrun; g->run[nrun] = n;
    return n;
}
// employee and day of the i-th run of rows
static inline __attribute__((always_inline)) int key_run(Stage *g, u32 i) {
    const int *l = g->lane[g->run[i]]; u64 diff = g->diff[i];
    if (diff & (BIT(18) - 1)) {
        u64 v = ((((u64)l[0] * 10000 + l[1]) * 10000 + l[2]) * 10000 + l[3]) * 10000 + l[4];
        u32 e = g->emp + 1;
        if (e < (u32)N && nip[e] == v) g->emp = e;
        else {
            u32 h = hash64(v) & hash_mask;
            for (;; h = (h + 1) & hash_mask) { if (hash_slot[h] == ~0u) return 0; if (nip[hash_slot[h]] == v) { g->emp = hash_slot[h]; break; } }
        }
    }
    if (diff >> 19) { u32 y = l[L_Y] - Y0; if (y >= Y1 - Y0 || !day_tab[y][l[L_MD]]) return 0; g->day = day_tab[y][l[L_MD]]; }
    return 1;
}
static Stage *stage_of[NT_MAX];
static void parse_act(int t) {
    Stage *g = stage_of[t];
    for (u32 c; (c = atomic_fetch_add(&next_item, 1)) < A.nseg;) {
        const char *p, *e; chunk_rows(&FA, c, t, &p, &e);
        u32 row = (u32)((size_t)c * CHUNK / 59 + c), n = row;   // 59 bytes: the shortest row
        __m512i prev = _mm512_set1_epi8(-1); g->emp = (u32)-2; g->day = 0;
        u32 lo = 65535, hi = 0, last = 0, key0 = 0, used, wrong = 0; u8 ordered = 1;
        while (p < e) {
            u32 k = stage_rows(g, p, e - p < TXT ? e - p : TXT, &used, c, &prev);
            if (!k) bad(&FA, c, p);
            for (u32 r = 0; r < k; r++) {
                const int *l = g->lane[r];
                u32 y = l[L_IY] - Y0, kd = kode_code[l[L_KODE]]; y = y < Y1 - Y0 ? y : 0;
                u32 inp = day_tab[y][l[L_IMD]];
                wrong |= (inp == 0) | (kd == 0xffff) | (l[L_VOL] > 7);
                A.kode[n + r] = kd; A.menit[n + r] = l[L_MENIT]; A.inp[n + r] = inp; A.vol[n + r] = l[L_VOL]; A.status[n + r] = g->status[r];
            }
            for (u32 i = 0, r = 0; i <= g->nrun; i++) {          // the rows before the first change go on the last block's run
                for (u32 z = g->run[i]; r < z; r += 16) {        // writes past the run are overwritten by the next
                    _mm256_storeu_si256((__m256i *)(A.emp + n + r), _mm256_set1_epi16(g->emp)); _mm256_storeu_si256((__m256i *)(A.day + n + r), _mm256_set1_epi16(g->day));
                }
                if (i == g->nrun) break;
                r = g->run[i];
                if (!key_run(g, i)) bad(&FA, c, p);
                u32 key = g->day * (u32)N + g->emp;              // day < 65536 and N <= 65535 keep this in 32 bits
                ordered &= key >= last; last = key;
                if (g->day < lo) lo = g->day;
                if (g->day > hi) hi = g->day;
            }
            n += k;
            if (wrong) bad(&FA, c, p);
            p += used;
        }
        if (n > row) key0 = A.day[row] * (u32)N + A.emp[row];
        A.seg[c] = (Seg){row, n - row, lo, hi, key0, last, ordered};
        chunk_done(&FA, c);
    }
}
static inline int hhmm(const char *p) { return ((p[0] & 15) * 10 + (p[1] & 15)) * 60 + (p[3] & 15) * 10 + (p[4] & 15); }
#define NONE 0xffff
typedef struct { u32 emp, day, hadir, in, out, pagi, sore; } ARow;
static inline __attribute__((always_inline)) const char *att_row(const char *p, ARow *r) {
    __m512i v = _mm512_loadu_si512(p);
    u64 comma = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(','));
    u64 digit = _mm512_cmplt_epu8_mask(_mm512_sub_epi8(v, _mm512_set1_epi8('0')), _mm512_set1_epi8(10));
    u64 dash = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('-'));
    const u64 DG = (BIT(18) - 1) | (0xfull << 19) | (3ull << 24) | (3ull << 27);
    if (((comma & (BIT(30) - 1)) ^ (BIT(18) | BIT(29))) | ((digit & DG) ^ DG) | ((dash & (BIT(30) - 1)) ^ A_DASH)) return 0;
    __m256i x = _mm256_loadu_si256((const __m256i *)p);
    u32 g = r->emp + 1;
    if (g < (u32)N && !(_mm256_cmpneq_epi8_mask(x, _mm256_loadu_si256((const __m256i *)nip_text[g])) & 0x3ffff)) r->emp = g;
    else { int f = find_nip(p); if (f < 0) return 0; r->emp = f; }
    int d = date10(p + 19); if (d < 0) return 0;
    r->day = d;
    const char *q = p + 30; u32 w = ld32(q);
    if (w == ('h' | 'a' << 8 | 'd' << 16 | (u32)'i' << 24) && q[4] == 'r') {
        const u64 TD = 0x1b;  // dd:dd
        if (((digit >> 36) & TD) != TD || ((digit >> 42) & TD) != TD || q[5] != ',' || q[8] != ':' || q[11] != ',' || q[14] != ':' || q[17] != ',') return 0;
        r->hadir = 0; r->in = hhmm(q + 6); r->out = hhmm(q + 12); q += 18;
    } else {
        if (w == ('i' | 'z' << 8 | 'i' << 16 | (u32)'n' << 24)) r->hadir = 1, q += 4;
        else if (w == ('s' | 'a' << 8 | 'k' << 16 | (u32)'i' << 24) && q[4] == 't') r->hadir = 2, q += 5;
        else if (w == ('c' | 'u' << 8 | 't' << 16 | (u32)'i' << 24)) r->hadir = 3, q += 4;
        else if (w == ('a' | 'l' << 8 | 'p' << 16 | (u32)'a' << 24)) r->hadir = 4, q += 4;
        else return 0;
        if (q[0] != ',' || q[1] != ',' || q[2] != ',') return 0;
        r->in = r->out = NONE; q += 3;
    }
    if ((q[0] | 1) != '1' || q[1] != ',' || (q[2] | 1) != '1' || q[3] != '\n') return 0;
    r->pagi = q[0] & 1; r->sore = q[2] & 1;
    return q + 4;
}
static void parse_att(int t) {
    for (u32 c; (c = atomic_fetch_add(&next_item, 1)) < B.nseg;) {
        const char *p, *e; chunk_rows(&FB, c, t, &p, &e);
        u32 row = (u32)((size_t)c * CHUNK / 41 + c), n = row;
        ARow r = {.emp = (u32)-2};
        u32 lo = 65535, hi = 0, last = 0, key0 = 0; u8 ordered = 1;
        while (p < e) {
            const char *q = att_row(p, &r);
            if (__builtin_expect(!q, 0)) bad(&FB, c, p);
            B.emp[n] = r.emp; B.day[n] = r.day; B.in[n] = r.in; B.out[n] = r.out; B.hadir[n] = r.hadir; B.pagi[n] = r.pagi; B.sore[n] = r.sore;
            u32 key = r.day * (u32)N + r.emp;
            ordered &= key >= last; last = key;
            if (r.day < lo) lo = r.day;
            if (r.day > hi) hi = r.day;
            n++; p = q;
        }
        if (n > row) key0 = B.day[row] * (u32)N + B.emp[row];
        B.seg[c] = (Seg){row, n - row, lo, hi, key0, last, ordered};
    }
}
static u64 finish(Seg *s, u32 n, int *ordered) {
    u64 rows = 0; u32 last = 0; *ordered = 1;
    for (u32 i = 0; i < n; i++) if (s[i].n) {
        rows += s[i].n; if (s[i].day0 < day_lo) day_lo = s[i].day0; if (s[i].day1 > day_hi) day_hi = s[i].day1;
        if (!s[i].ordered || s[i].key0 < last) *ordered = 0;
        last = s[i].key1;
    }
    return rows;
}
static void alloc_cols(void) {
    A.nseg = (FA.size + CHUNK - 1) / CHUNK; B.nseg = (FB.size + CHUNK - 1) / CHUNK;
    A.seg = calloc(A.nseg, sizeof(Seg)); B.seg = calloc(B.nseg, sizeof(Seg));
    size_t ra = FA.size / 59 + A.nseg + 2048, rb = FB.size / 41 + B.nseg + 2048;
    A.emp = big(2 * ra); A.day = big(2 * ra); A.kode = big(2 * ra); A.menit = big(2 * ra); A.inp = big(2 * ra); A.vol = big(ra); A.status = big(ra);
    B.emp = big(2 * rb); B.day = big(2 * rb); B.in = big(2 * rb); B.out = big(2 * rb); B.hadir = big(rb); B.pagi = big(rb); B.sore = big(rb);
    for (int t = 0; t < NT; t++) if (!buf_of[t]) buf_of[t] = big(CHUNK + 1024), stage_of[t] = big(sizeof(Stage));
}

// ---------------------------------------------------------------- policy and results
typedef struct { int cap, target, delay, start, end, alpa, edge[3], off[4], apel, wp, wd, cut[4], pay[5], base, step; } Policy;
static const Policy TODAY = {450, 6000, 3, 480, 990, 300, {30, 60, 90}, {50, 100, 125, 150}, 25, 6, 4, {9000, 7500, 6000, 5000}, {100, 90, 75, 50, 0}, 1000000, 350000};
typedef struct { int *P, *tpp; u16 *prod, *disc, *score; u8 *grade; } Res;    // [month][employee]
static Res R1, R2;
static int ND, NP;                  // days of the range, employees padded to 64
static int n_mon; static int mon_y[64], mon_m[64], mon_d0[64], mon_d1[64];
static u32 *S;                      // [day][employee] credited minutes of a day
static u16 *Q;                      // [day][employee] points off, hundredths
static u32 *Spriv[NT_MAX]; static u16 *Qpriv[NT_MAX];
static const Policy *pol; static Res *res; static u16 *limit_tab;   // kode*8+volume -> volume*norm, saturated

static Res new_res(void) { size_t n = (size_t)n_mon * NP; return (Res){big(4 * n), big(4 * n), big(2 * n), big(2 * n), big(2 * n), big(n)}; }
static int mon_of_day(int d) { for (int y = Y0; y < Y1; y++) for (int m = 1; m <= 12; m++) { int i = (y - Y0) * 16 + m; if (d > month_start[i] && d <= month_start[i] + month_len[i]) return i; } return 0; }
static void prepare(void) {
    ND = day_hi - day_lo + 1; NP = (N + 63) & ~63;
    n_mon = 0;
    for (int i = mon_of_day(day_lo); month_start[i] < day_hi; i++) {
        if ((i & 15) < 1 || (i & 15) > 12) continue;
        int a = month_start[i] + 1, z = month_start[i] + month_len[i];
        mon_y[n_mon] = Y0 + i / 16; mon_m[n_mon] = i & 15;
        mon_d0[n_mon] = (a < day_lo ? day_lo : a) - day_lo; mon_d1[n_mon] = (z > day_hi ? day_hi : z) - day_lo; n_mon++;
    }
    S = big((size_t)4 * ND * NP); Q = big((size_t)2 * ND * NP);
    R1 = new_res(); R2 = new_res();
    limit_tab = big(2 * 8 * 16384 + 64);
    for (int k = 0; k < n_kode; k++) for (int v = 0; v < 8; v++) { int x = v * norm_of[k]; limit_tab[k * 8 + v] = x > 65535 ? 65535 : x; }
}
static void zero_sq(int t) {
    size_t n = (size_t)ND * NP, a = n * t / NT & ~63ull, z = t == NT - 1 ? n : n * (t + 1) / NT & ~63ull;
    memset(S + a, 0, 4 * (z - a)); memset(Q + a, 0, 2 * (z - a));
}
#define BLK 2048
// credited minutes of rows [i, i+n): vectorised, into c
static inline void credit(u32 i, u32 n, u16 *restrict c, int delay) {
    const u16 *restrict kode = A.kode + i, *restrict menit = A.menit + i, *restrict day = A.day + i, *restrict inp = A.inp + i; const u8 *restrict vol = A.vol + i, *restrict st = A.status + i;
    const __m512i dl = _mm512_set1_epi16(delay);
    for (u32 k = 0; k < n; k += 32) {
        __m512i kd = _mm512_slli_epi16(_mm512_loadu_si512(kode + k), 3);
        kd = _mm512_add_epi16(kd, _mm512_cvtepu8_epi16(_mm256_loadu_si256((const __m256i *)(vol + k))));
        __m512i lo = _mm512_i32gather_epi32(_mm512_cvtepu16_epi32(_mm512_castsi512_si256(kd)), limit_tab, 2);
        __m512i hi = _mm512_i32gather_epi32(_mm512_cvtepu16_epi32(_mm512_extracti64x4_epi64(kd, 1)), limit_tab, 2);
        __m512i lim = _mm512_inserti64x4(_mm512_castsi256_si512(_mm512_cvtepi32_epi16(lo)), _mm512_cvtepi32_epi16(hi), 1);
        __mmask32 ok = _mm512_cmple_epi16_mask(_mm512_sub_epi16(_mm512_loadu_si512(inp + k), _mm512_loadu_si512(day + k)), dl);
        ok &= _mm256_cmpeq_epi8_mask(_mm256_loadu_si256((const __m256i *)(st + k)), _mm256_setzero_si256());
        _mm512_storeu_si512(c + k, _mm512_maskz_min_epu16(ok, lim, _mm512_loadu_si512(menit + k)));
    }
}
// points off of attendance rows [i, i+n)
static inline void points(u32 i, u32 n, u16 *restrict c, const Policy *p) {
    const u16 *restrict in = B.in + i, *restrict out = B.out + i; const u8 *restrict h = B.hadir + i, *restrict a = B.pagi + i, *restrict b = B.sore + i;
    const short o0 = p->off[0], o1 = p->off[1] - p->off[0], o2 = p->off[2] - p->off[1], o3 = p->off[3] - p->off[2], e0 = p->edge[0], e1 = p->edge[1], e2 = p->edge[2], st = p->start, en = p->end, ap = p->apel, al = p->alpa;
    for (u32 k = 0; k < n; k++) {
        short l = in[k] - st, e = en - out[k];
        short x = (l > 0 ? o0 : 0) + (l > e0 ? o1 : 0) + (l > e1 ? o2 : 0) + (l > e2 ? o3 : 0) + (e > 0 ? o0 : 0) + (e > e0 ? o1 : 0) + (e > e1 ? o2 : 0) + (e > e2 ? o3 : 0) + ap * (2 - a[k] - b[k]);
        c[k] = h[k] == 0 ? x : h[k] == 4 ? al : 0;
    }
}
static void rows_ordered(int t) {
    (void)t;
    u16 c[BLK + 32];
    for (u32 w; (w = atomic_fetch_add(&next_item, 1)) < A.nseg + B.nseg;) {
        if (w < A.nseg) {
            Seg g = A.seg[w]; if (!g.n) continue;
            u32 first = 0, lastv = 0, base = (u32)day_lo * N;
            for (u32 i = 0; i < g.n; i += BLK) {
                u32 m = g.n - i < BLK ? g.n - i : BLK, r = g.row + i;
                credit(r, m, c, pol->delay);
                const u16 *emp = A.emp + r, *day = A.day + r;
                u32 k = 0;
                // the segment's first and last keys may be shared with its neighbours: added atomically, once
                if (i == 0) for (; k < m && day[k] * (u32)N + emp[k] == g.key0; k++) first += c[k];
                u32 z = m;
                if (i + BLK >= g.n && g.key1 != g.key0) for (; z > k && day[z - 1] * (u32)N + emp[z - 1] == g.key1; z--) lastv += c[z - 1];
                for (; k < z; k++) S[(u32)(day[k] - day_lo) * NP + emp[k]] += c[k];
            }
            // (a last run longer than a block falls into plain adds of the same thread; runs here are at most 14 rows)
            u32 k0 = g.key0 - base, k1 = g.key1 - base;
            __atomic_fetch_add(&S[(k0 / N) * NP + k0 % N], first, __ATOMIC_RELAXED);
            if (g.key1 != g.key0) __atomic_fetch_add(&S[(k1 / N) * NP + k1 % N], lastv, __ATOMIC_RELAXED);
        } else {
            Seg g = B.seg[w - A.nseg]; if (!g.n) continue;
            for (u32 i = 0; i < g.n; i += BLK) {
                u32 m = g.n - i < BLK ? g.n - i : BLK, r = g.row + i;
                points(r, m, c, pol);
                const u16 *emp = B.emp + r, *day = B.day + r;
                for (u32 k = 0; k < m; k++) {
                    u16 *q = &Q[(u32)(day[k] - day_lo) * NP + emp[k]];
                    if (i + k == 0 || i + k == g.n - 1) __atomic_fetch_add(q, c[k], __ATOMIC_RELAXED); else *q += c[k];
                }
            }
        }
    }
}
static void rows_any(int t) {       // no use of the order: a private [day][employee] table for each thread
    u16 c[BLK + 32];
    memset(Spriv[t], 0, (size_t)4 * ND * NP); memset(Qpriv[t], 0, (size_t)2 * ND * NP);
    u32 *s = Spriv[t]; u16 *q = Qpriv[t];
    for (u32 w; (w = atomic_fetch_add(&next_item, 1)) < A.nseg + B.nseg;) {
        Seg g = w < A.nseg ? A.seg[w] : B.seg[w - A.nseg];
        for (u32 i = 0; i < g.n; i += BLK) {
            u32 m = g.n - i < BLK ? g.n - i : BLK, r = g.row + i;
            if (w < A.nseg) { credit(r, m, c, pol->delay); for (u32 k = 0; k < m; k++) s[(u32)(A.day[r + k] - day_lo) * NP + A.emp[r + k]] += c[k]; }
            else { points(r, m, c, pol); for (u32 k = 0; k < m; k++) q[(u32)(B.day[r + k] - day_lo) * NP + B.emp[r + k]] += c[k]; }
        }
    }
}
static void merge_any(int t) {
    size_t n = (size_t)ND * NP, a = n * t / NT & ~63ull, z = t == NT - 1 ? n : n * (t + 1) / NT & ~63ull;
    for (size_t i = a; i < z; i++) { u32 x = 0; u16 y = 0; for (int k = 0; k < NT; k++) x += Spriv[k][i], y += Qpriv[k][i]; S[i] = x; Q[i] = y; }
}
// month results of 64 employees at a time
static void months(int t) {
    (void)t;
    const Policy p = *pol; const Res r = *res; const u32 cap = p.cap, nb = NP / 64;
    for (u32 w; (w = atomic_fetch_add(&next_item, 1)) < nb * n_mon;) {
        u32 m = w / nb, e0 = w % nb * 64;
        u32 ps[64] = {0}, qs[64] = {0};
        for (int d = mon_d0[m]; d <= mon_d1[m]; d++) {
            const u32 *s = S + (size_t)d * NP + e0; const u16 *q = Q + (size_t)d * NP + e0;
            for (int k = 0; k < 64; k++) { ps[k] += s[k] < cap ? s[k] : cap; qs[k] += q[k]; }
        }
        for (u32 k = 0; k < 64 && e0 + k < (u32)N; k++) {
            size_t i = (size_t)m * NP + e0 + k;
            u64 prod = (20000ull * ps[k] + p.target) / (2ull * p.target); if (prod > 10000) prod = 10000;
            int disc = 10000 - (int)qs[k]; if (disc < 0) disc = 0;
            int sc = (p.wp * (int)prod + p.wd * disc + 5) / 10;
            int g = (sc < p.cut[0]) + (sc < p.cut[1]) + (sc < p.cut[2]) + (sc < p.cut[3]);
            r.P[i] = ps[k]; r.prod[i] = prod; r.disc[i] = disc; r.score[i] = sc; r.grade[i] = g;
            r.tpp[i] = (long)(p.base + p.step * kelas[e0 + k]) * p.pay[g] / 100;
        }
    }
}
static void run_rows(int any) {
    if (any || !act_ordered || !att_ordered) {
        for (int t = 0; t < NT; t++) if (!Spriv[t]) Spriv[t] = big((size_t)4 * ND * NP), Qpriv[t] = big((size_t)2 * ND * NP);
        next_item = 0; par(rows_any); par(merge_any);
    } else { par(zero_sq); next_item = 0; par(rows_ordered); }
}
static void run_months(const Policy *p, Res *r) { pol = p; res = r; next_item = 0; par(months); }
static void score(int any) { pol = &TODAY; run_rows(any); run_months(&TODAY, &R1); }

// ---------------------------------------------------------------- wide columns: every field an int32 (28 bytes a row)
static int *W[7]; static size_t w_rows;
static void widen(void) {
    w_rows = A.rows;
    for (int i = 0; i < 7; i++) W[i] = big(4 * (w_rows + 64));
    size_t o = 0;
    for (u32 s = 0; s < A.nseg; s++) for (u32 k = 0; k < A.seg[s].n; k++, o++) { u32 i = A.seg[s].row + k; W[0][o] = A.emp[i]; W[1][o] = A.day[i]; W[2][o] = A.kode[i]; W[3][o] = A.vol[i]; W[4][o] = A.menit[i]; W[5][o] = A.status[i]; W[6][o] = A.inp[i]; }
}
#define WSEG 16384u
static void rows_wide(int t) {      // scalar, order not used, norm looked up and multiplied row by row
    memset(Spriv[t], 0, (size_t)4 * ND * NP); memset(Qpriv[t], 0, (size_t)2 * ND * NP);
    u32 *s = Spriv[t]; u16 *q = Qpriv[t]; u16 c[BLK + 32];
    u32 na = (w_rows + WSEG - 1) / WSEG;
    for (u32 w; (w = atomic_fetch_add(&next_item, 1)) < na + B.nseg;) {
        if (w < na) {
            size_t a = (size_t)w * WSEG, z = a + WSEG < w_rows ? a + WSEG : w_rows;
            for (size_t i = a; i < z; i++) {
                int x = W[3][i] * norm_of[W[2][i]]; x = x < W[4][i] ? x : W[4][i];
                x = (W[5][i] == 0 && W[6][i] - W[1][i] <= pol->delay) ? x : 0;
                s[(u32)(W[1][i] - day_lo) * NP + W[0][i]] += x;
            }
        } else {
            Seg g = B.seg[w - na];
            for (u32 i = 0; i < g.n; i += BLK) { u32 m = g.n - i < BLK ? g.n - i : BLK, r = g.row + i; points(r, m, c, pol); for (u32 k = 0; k < m; k++) q[(u32)(B.day[r + k] - day_lo) * NP + B.emp[r + k]] += c[k]; }
        }
    }
}
static void score_wide(void) { pol = &TODAY; next_item = 0; par(rows_wide); par(merge_any); run_months(&TODAY, &R1); }

// ---------------------------------------------------------------- the sweep: 100 caps at once
#define NC 100
#define NCP 128
typedef struct { u64 ge[4][NCP]; long tpp[NCP]; } Sweep;
static Sweep sw[NT_MAX]; static int caps[NCP]; static u8 *day_used;
static void sweep_job(int t) {
    const Policy p = TODAY; Sweep *o = &sw[t]; memset(o, 0, sizeof *o);
    u16 cap16[NCP]; for (int i = 0; i < NCP; i++) cap16[i] = i < NC ? caps[i] : 0;
    __m512i C[4]; for (int j = 0; j < 4; j++) C[j] = _mm512_loadu_si512(cap16 + 32 * j);
    // exact unsigned division of x < 2^31 by 2*target: multiply and shift
    u32 dv = 2 * p.target, L = 0; while ((1ull << L) < dv) L++;
    u64 magic = ((1ull << (31 + L)) / dv) + 1;
    const __m512i mg = _mm512_set1_epi64(magic); const __m128i sh = _mm_cvtsi32_si128(31 + L);
    u32 nb = NP / 64;
    static __thread int ge[4][NCP]; static __thread long tp[NCP]; memset(ge, 0, sizeof ge); memset(tp, 0, sizeof tp);
    for (u32 w; (w = atomic_fetch_add(&next_item, 1)) < nb * n_mon;) {
        u32 m = w / nb, e0 = w % nb * 64;
        for (u32 k = 0; k < 64 && e0 + k < (u32)N; k++) {
            u32 e = e0 + k;
            __m512i P[4] = {_mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512()};
            int off = 0;
            for (int d = mon_d0[m]; d <= mon_d1[m]; d++) {
                if (!day_used[d]) continue;
                u32 s = S[(size_t)d * NP + e]; off += Q[(size_t)d * NP + e];
                __m512i b = _mm512_set1_epi16(s > 65535 ? -1 : (short)s);
                for (int j = 0; j < 4; j++) P[j] = _mm512_add_epi16(P[j], _mm512_min_epu16(b, C[j]));
            }
            int disc = 10000 - off; if (disc < 0) disc = 0;
            int v[5]; for (int g = 0; g < 5; g++) v[g] = (long)(p.base + p.step * kelas[e]) * p.pay[g] / 100;
            const __m512i wd = _mm512_set1_epi32(p.wd * disc + 5), wp = _mm512_set1_epi32(p.wp), one = _mm512_set1_epi32(1);
            for (int j = 0; j < 7; j++) {
                __m256i h = j & 1 ? _mm512_extracti64x4_epi64(P[j >> 1], 1) : _mm512_castsi512_si256(P[j >> 1]);
                __m512i x = _mm512_add_epi32(_mm512_mullo_epi32(_mm512_cvtepu16_epi32(h), _mm512_set1_epi32(20000)), _mm512_set1_epi32(p.target));
                __m512i ev = _mm512_srl_epi64(_mm512_mul_epu32(x, mg), sh), od = _mm512_srl_epi64(_mm512_mul_epu32(_mm512_srli_epi64(x, 32), mg), sh);
                __m512i pr = _mm512_min_epi32(_mm512_or_si512(ev, _mm512_slli_epi64(od, 32)), _mm512_set1_epi32(10000));
                __m512i sc = _mm512_add_epi32(_mm512_mullo_epi32(pr, wp), wd);
                __m512i tv = _mm512_set1_epi32(v[4]);
                for (int g = 3; g >= 0; g--) {
                    __mmask16 k1 = _mm512_cmpge_epi32_mask(sc, _mm512_set1_epi32(10 * p.cut[g]));
                    int *c = ge[g] + 16 * j;
                    _mm512_storeu_si512(c, _mm512_mask_add_epi32(_mm512_loadu_si512(c), k1, _mm512_loadu_si512(c), one));
                    tv = _mm512_mask_mov_epi32(tv, k1, _mm512_set1_epi32(v[g]));
                }
                long *q = tp + 16 * j;
                _mm512_storeu_si512(q, _mm512_add_epi64(_mm512_loadu_si512(q), _mm512_cvtepi32_epi64(_mm512_castsi512_si256(tv))));
                _mm512_storeu_si512(q + 8, _mm512_add_epi64(_mm512_loadu_si512(q + 8), _mm512_cvtepi32_epi64(_mm512_extracti64x4_epi64(tv, 1))));
            }
        }
    }
    for (int g = 0; g < 4; g++) for (int i = 0; i < NCP; i++) o->ge[g][i] = ge[g][i];
    for (int i = 0; i < NCP; i++) o->tpp[i] = tp[i];
}
static void sweep(const char *dir) {
    pol = &TODAY; run_rows(0);
    next_item = 0; par(sweep_job);
    char path[4096]; snprintf(path, sizeof path, "%s/sweep.csv", dir);
    FILE *f = fopen(path, "w"); if (!f) die(path, strerror(errno));
    fprintf(f, "cap,A,B,C,D,E,tpp\n");
    for (int i = 0; i < NC; i++) {
        u64 g[4] = {0}; long tp = 0;
        for (int t = 0; t < NT; t++) { for (int k = 0; k < 4; k++) g[k] += sw[t].ge[k][i]; tp += sw[t].tpp[i]; }
        fprintf(f, "%d,%lu,%lu,%lu,%lu,%lu,%ld\n", caps[i], g[0], g[1] - g[0], g[2] - g[1], g[3] - g[2], (u64)N * n_mon - g[3], tp);
    }
    fclose(f);
}
static void simulate(const char *dir) {
    static Policy other; other = TODAY; other.cap = 420; other.pay[2] = 70;
    pol = &TODAY; run_rows(0); run_months(&TODAY, &R1); run_months(&other, &R2);
    long diff[256] = {0}; int moved[256] = {0};
    for (int e = 0; e < N; e++) {
        int ch = 0; long d = 0;
        for (int m = 0; m < n_mon; m++) { size_t i = (size_t)m * NP + e; d += R2.tpp[i] - R1.tpp[i]; ch |= R1.grade[i] != R2.grade[i]; }
        diff[skpd_of[e]] += d; moved[skpd_of[e]] += ch;
    }
    char path[4096]; snprintf(path, sizeof path, "%s/simulation.csv", dir);
    FILE *f = fopen(path, "w"); if (!f) die(path, strerror(errno));
    fprintf(f, "skpd,tpp_change,employees_changed\n");
    for (int s = 0; s < n_skpd; s++) fprintf(f, "%s,%ld,%d\n", skpd_name[s], diff[s], moved[s]);
    fclose(f);
}

// ---------------------------------------------------------------- output
static char *out_buf[NT_MAX]; static size_t out_len[NT_MAX];
static inline char *put(char *p, u64 v) { char t[24]; int n = 0; do t[n++] = '0' + v % 10; while (v /= 10); while (n) *p++ = t[--n]; return p; }
static inline char *put2(char *p, u32 v) { p = put(p, v / 100); *p++ = '.'; *p++ = '0' + v / 10 % 10; *p++ = '0' + v % 10; return p; }
static void format_job(int t) {
    int a = (long)N * t / NT, z = (long)N * (t + 1) / NT; char *p = out_buf[t];
    for (int e = a; e < z; e++) for (int m = 0; m < n_mon; m++) {
        size_t i = (size_t)m * NP + e;
        memcpy(p, nip_text[e], 18); p += 18; *p++ = ',';
        p = put(p, mon_y[m]); *p++ = '-'; *p++ = '0' + mon_m[m] / 10; *p++ = '0' + mon_m[m] % 10; *p++ = ',';
        p = put(p, R1.P[i]); *p++ = ','; p = put2(p, R1.prod[i]); *p++ = ','; p = put2(p, R1.disc[i]); *p++ = ','; p = put2(p, R1.score[i]);
        *p++ = ','; *p++ = "ABCDE"[R1.grade[i]]; *p++ = ','; p = put(p, R1.tpp[i]); *p++ = '\n';
    }
    out_len[t] = p - out_buf[t];
}
static void write_all(const char *dir) {
    for (int t = 0; t < NT; t++) if (!out_buf[t]) out_buf[t] = big((size_t)(N / NT + 2) * n_mon * 80);
    par(format_job);
    char path[4096]; snprintf(path, sizeof path, "%s/scores.csv", dir);
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644); if (fd < 0) die(path, strerror(errno));
    const char *h = "nip,bulan,P,productivity,discipline,score,grade,tpp\n";
    if (write(fd, h, strlen(h)) < 0) die(path, "write");
    for (int t = 0; t < NT; t++) for (size_t k = 0; k < out_len[t];) { ssize_t r = write(fd, out_buf[t] + k, out_len[t] - k); if (r <= 0) die(path, "write"); k += r; }
    close(fd);
    long heads[256] = {0}, sum[256] = {0}, tpp[256] = {0}, g[256][5]; memset(g, 0, sizeof g);
    for (int e = 0; e < N; e++) { int s = skpd_of[e]; heads[s]++; for (int m = 0; m < n_mon; m++) { size_t i = (size_t)m * NP + e; sum[s] += R1.score[i]; tpp[s] += R1.tpp[i]; g[s][R1.grade[i]]++; } }
    snprintf(path, sizeof path, "%s/skpd.csv", dir);
    FILE *f = fopen(path, "w"); if (!f) die(path, strerror(errno));
    fprintf(f, "skpd,heads,mean_score,A,B,C,D,E,tpp\n");
    for (int s = 0; s < n_skpd; s++) { long n = heads[s] * n_mon, mean = (2 * sum[s] + n) / (2 * n); fprintf(f, "%s,%ld,%ld.%02ld,%ld,%ld,%ld,%ld,%ld,%ld\n", skpd_name[s], heads[s], mean / 100, mean % 100, g[s][0], g[s][1], g[s][2], g[s][3], g[s][4], tpp[s]); }
    fclose(f);
}

// ---------------------------------------------------------------- fused: rows go straight into the day table
static u32 *fkey0, *fkey1, *fsum0, *fsum1; static int f_bad;
static void fused_act(int t) {      // ordered input only; checked
    const u32 base = (u32)day_lo * N; Stage *g = stage_of[t];
    for (u32 c; (c = atomic_fetch_add(&next_item, 1)) < A.nseg;) {
        const char *p, *e; chunk_rows(&FA, c, t, &p, &e);
        __m512i prev = _mm512_set1_epi8(-1); g->emp = (u32)-2; g->day = 0;
        u32 acc = 0, key = ~0u, used, wrong = 0; int first = 1;
        fkey0[c] = fkey1[c] = ~0u; fsum0[c] = fsum1[c] = 0;
        while (p < e) {
            u32 k = stage_rows(g, p, e - p < TXT ? e - p : TXT, &used, c, &prev);
            if (!k) bad(&FA, c, p);
            u32 cr[MAXR];                                         // day of entry and credit, before the day of work is known
            u16 in[MAXR];
            for (u32 r = 0; r < k; r++) {
                const int *l = g->lane[r];
                u32 y = l[L_IY] - Y0, kd = kode_code[l[L_KODE]]; y = y < Y1 - Y0 ? y : 0;
                u32 inp = day_tab[y][l[L_IMD]];
                wrong |= (inp == 0) | (kd == 0xffff) | (l[L_VOL] > 7);
                u32 lim = limit_tab[(kd & 0x3fff) * 8 + l[L_VOL]], m = l[L_MENIT], x = lim < m ? lim : m;
                cr[r] = g->status[r] ? 0 : x; in[r] = inp;
            }
            for (u32 i = 0, r = 0; i <= g->nrun; i++) {
                int last = g->day + TODAY.delay;
                for (u32 z = g->run[i]; r < z; r++) acc += (int)in[r] <= last ? cr[r] : 0;
                if (i == g->nrun) break;
                if (!key_run(g, i)) bad(&FA, c, p);
                u32 k2 = g->day * (u32)N + g->emp;
                if (key != ~0u) {
                    if (k2 < key) f_bad = 1;
                    if (first) { fkey0[c] = key - base; fsum0[c] = acc; first = 0; } else { u32 x = key - base, d = x / (u32)N; S[d * NP + x - d * N] = acc; }
                }
                if (g->day < (u32)day_lo || g->day > (u32)day_hi) bad(&FA, c, p);
                key = k2; acc = 0;
            }
            if (wrong) bad(&FA, c, p);
            p += used;
        }
        if (key != ~0u) { fkey1[c] = key - base; fsum1[c] = acc; }
        chunk_done(&FA, c);
    }
}
static void fused_att(int t) {
    const Policy P = TODAY;
    u16 late[1440], early[1440];
    for (u32 i = 0; i < 1440; i++) { int l = (int)i - P.start, e = P.end - (int)i; late[i] = l <= 0 ? 0 : l <= P.edge[0] ? P.off[0] : l <= P.edge[1] ? P.off[1] : l <= P.edge[2] ? P.off[2] : P.off[3]; early[i] = e <= 0 ? 0 : e <= P.edge[0] ? P.off[0] : e <= P.edge[1] ? P.off[1] : e <= P.edge[2] ? P.off[2] : P.off[3]; }
    for (u32 c; (c = atomic_fetch_add(&next_item, 1)) < B.nseg;) {
        const char *p, *e; chunk_rows(&FB, c, t, &p, &e); ARow r = {.emp = (u32)-2};
        while (p < e) {
            const char *q = att_row(p, &r); if (__builtin_expect(!q, 0)) bad(&FB, c, p);
            u16 x = r.hadir == 0 ? late[r.in] + early[r.out] + P.apel * (2 - r.pagi - r.sore) : r.hadir == 4 ? P.alpa : 0;
            __atomic_store_n(&Q[(u32)(r.day - day_lo) * NP + r.emp], x, __ATOMIC_RELAXED);   // one row a day a head
            p = q;
        }
    }
}

int main(int argc, char **argv) {
    if (argc < 4) die("usage", "limit DATA OUT e2e|fused|inmem [runs]");
    double t0 = now();
    const char *dir = argv[1], *out = argv[2], *mode = argv[3]; int runs = argc > 4 ? atoi(argv[4]) : 3;
    if (getenv("LIMIT_PREAD")) use_mmap = 0;
    if (getenv("LIMIT_THREADS")) NT = atoi(getenv("LIMIT_THREADS"));
    init_dates(); init_act(); pool();
    for (int i = 0; i < NCP; i++) caps[i] = 300 + 2 * i;
    load_small(dir);
    open_file(&FA, dir, "aktivitas.csv"); open_file(&FB, dir, "absensi.csv");
    if (!strcmp(mode, "fused")) {
        A.nseg = (FA.size + CHUNK - 1) / CHUNK; B.nseg = (FB.size + CHUNK - 1) / CHUNK;
        for (int t = 0; t < NT; t++) buf_of[t] = big(CHUNK + 1024), stage_of[t] = big(sizeof(Stage));
        // the date range: from the first and the last row of the attendance file (checked against every row by the bounds below)
        char b[256]; const char *p, *e; chunk_rows(&FB, 0, 0, &p, &e); day_lo = date10(p + 19);
        ssize_t k = pread(FB.fd, b, 200, FB.size - 200); (void)k; char *l = b + 198; while (*l != '\n') l--; day_hi = date10(l + 20);
        prepare();
        fkey0 = malloc(4 * A.nseg); fkey1 = malloc(4 * A.nseg); fsum0 = malloc(4 * A.nseg); fsum1 = malloc(4 * A.nseg);
        double t1 = now(); next_item = 0; par(fused_act);
        for (u32 c = 0; c < A.nseg; c++) { if (fkey0[c] != ~0u) S[fkey0[c] / N * NP + fkey0[c] % N] += fsum0[c]; if (fkey1[c] != ~0u) S[fkey1[c] / N * NP + fkey1[c] % N] += fsum1[c]; }
        if (f_bad) die("fused", "rows not in order");
        double t2 = now(); next_item = 0; par(fused_att); double t3 = now();
        run_months(&TODAY, &R1); double t4 = now(); write_all(out); double t5 = now();
        struct rusage u; getrusage(RUSAGE_SELF, &u);
        printf("{\"mode\":\"fused\",\"small\":%.4f,\"aktivitas\":%.4f,\"absensi\":%.4f,\"months\":%.4f,\"write\":%.4f,\"total\":%.4f,\"rss_mb\":%ld}\n", t1 - t0, t2 - t1, t3 - t2, t4 - t3, t5 - t4, t5 - t0, u.ru_maxrss / 1024);
        return 0;
    }
    double t1 = now();
    alloc_cols(); day_lo = 65535; day_hi = 0;
    next_item = 0; par(parse_act); double t2 = now();
    next_item = 0; par(parse_att); double t3 = now();
    A.rows = finish(A.seg, A.nseg, &act_ordered); B.rows = finish(B.seg, B.nseg, &att_ordered);
    prepare();
    double t4 = now();
    score(0); double t5 = now();
    write_all(out); double t6 = now();
    struct rusage u; getrusage(RUSAGE_SELF, &u);
    printf("{\"mode\":\"%s\",\"rows\":%lu,\"ordered\":%d,\"small\":%.4f,\"parse_aktivitas\":%.4f,\"parse_absensi\":%.4f,\"columns\":%.4f,\"score_first\":%.4f,\"write\":%.4f,\"total\":%.4f,\"rss_mb\":%ld", mode, A.rows, act_ordered && att_ordered, t1 - t0, t2 - t1, t3 - t2, t4 - t1, t5 - t4, t6 - t5, t6 - t0, u.ru_maxrss / 1024);
    if (!strcmp(mode, "inmem")) {
        day_used = calloc(ND, 1);
        for (u32 s = 0; s < A.nseg; s++) for (u32 k = 0; k < A.seg[s].n; k++) day_used[A.day[A.seg[s].row + k] - day_lo] = 1;
        for (u32 s = 0; s < B.nseg; s++) for (u32 k = 0; k < B.seg[s].n; k++) day_used[B.day[B.seg[s].row + k] - day_lo] = 1;
        size_t n = (size_t)n_mon * NP; int *ref = malloc(4 * n); memcpy(ref, R1.tpp, 4 * n);
#define TIME(name, stmt) do { printf(",\"%s\":[", name); for (int i = 0; i <= runs; i++) { double a = now(); stmt; double b = now(); if (i) printf("%s%.5f", i > 1 ? "," : "", b - a); } printf("]"); } while (0)
        TIME("mem", score(0));
        TIME("mem_rows_only", (pol = &TODAY, run_rows(0)));
        TIME("mem_any_order", score(1));
        if (memcmp(ref, R1.tpp, 4 * n)) die("any order", "differs");
        TIME("sim", simulate(out));
        TIME("sweep", sweep(out));
        widen();
        TIME("mem_wide_any_order", score_wide());
        if (memcmp(ref, R1.tpp, 4 * n)) die("wide", "differs");
        write_all(out);
    }
    printf("}\n");
    return 0;
}
