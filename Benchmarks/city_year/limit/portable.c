// The limit for processors without AVX-512: the city-year job (JOB.md) in plain C with threads, from CSV to scores.csv and
// skpd.csv, policy and schema compiled in. Every separator, digit and name is checked; rows may come in any order.
//
//   gcc -O3 -march=native -pthread portable.c -o limit && limit DATA OUT [THREADS]
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { CHUNK = 1 << 20, DAYS = 372, MAX_THREADS = 64 };  // a day is month * 31 + day - 1 of the one year

typedef struct { const char *at; size_t size; } File;
typedef struct { uint64_t key; uint32_t person; } Slot;

static int threads = 4, people, offices, year;
static uint64_t *nips;
static uint8_t *grades, *office_of;
static char office_name[256][64];
static Slot *slots;
static uint32_t slot_mask;
static int norm_of[10000];
static File activities, attendance;
static size_t next_chunk;
static int32_t *minutes_of[MAX_THREADS];   // per thread: day x person
static int32_t *deducted;                  // month x person, hundredths of a percent
static uint8_t month_seen[12];

static void die(const char *what, const char *which) { fprintf(stderr, "limit: %s: %s\n", what, which); exit(1); }
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + t.tv_nsec * 1e-9; }

static File map(const char *folder, const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    int fd = open(path, O_RDONLY);
    struct stat st;
    if (fd < 0 || fstat(fd, &st)) die("cannot read", path);
    // one page more, so that reading past the last row stays inside the mapping
    char *at = mmap(0, st.st_size + 4096, PROT_READ, MAP_PRIVATE, fd, 0);
    if (at == MAP_FAILED || st.st_size == 0 || at[st.st_size - 1] != '\n') die("cannot map, or no newline at the end", path);
    madvise(at, st.st_size, MADV_SEQUENTIAL);
    return (File){at, st.st_size};
}

static const char *after_header(File f) { return (const char *)memchr(f.at, '\n', f.size) + 1; }

static uint64_t hash(uint64_t key) { key *= 0x9E3779B97F4A7C15u; return key >> 29; }

static inline uint64_t eight_digits(const char *p, unsigned *bad) {
    uint64_t v;
    memcpy(&v, p, 8);
    uint64_t d = v - 0x3030303030303030u;
    *bad |= (((d + 0x7676767676767676u) | d) & 0x8080808080808080u) != 0;
    d = d * 10 + (d >> 8);
    return (((d & 0x000000FF000000FFu) * 0x000F424000000064u) + (((d >> 16) & 0x000000FF000000FFu) * 0x0000271000000001u)) >> 32;
}

static inline unsigned digit(const char *p, unsigned *bad) { unsigned d = (unsigned char)*p - '0'; *bad |= d > 9; return d; }
static inline unsigned two(const char *p, unsigned *bad) { return digit(p, bad) * 10 + digit(p + 1, bad); }
static inline void expect(const char *p, char c, unsigned *bad) { *bad |= *p != c; }

static inline const char *number(const char *p, int *value, unsigned *bad) {
    int v = digit(p++, bad);
    while ((unsigned char)(*p - '0') < 10) v = v * 10 + (*p++ - '0');
    *value = v;
    return p;
}

// Days since 1970 of yyyy-mm-dd.
static int day_number(const char *p, unsigned *bad) {
    int y = two(p, bad) * 100 + two(p + 2, bad), m = two(p + 5, bad), d = two(p + 8, bad);
    static const int length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    expect(p + 4, '-', bad), expect(p + 7, '-', bad);
    if (m < 1 || m > 12) { *bad = 1; return 0; }
    int leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
    *bad |= d < 1 || d > length[m - 1] + (m == 2 && leap);
    y -= m <= 2;
    int era = y / 400, yoe = y - era * 400, doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

// A small memo: logs repeat few dates.
typedef struct { uint64_t head; uint16_t tail; int day; int slot; } Date;
static inline Date read_date(const char *p, Date *memo, unsigned *bad) {
    uint64_t head; uint16_t tail;
    memcpy(&head, p, 8); memcpy(&tail, p + 8, 2);
    Date *m = &memo[(tail ^ (tail >> 5) ^ (head >> 44)) & 255];
    if (m->head != head || m->tail != tail) {
        unsigned wrong = 0;
        int day = day_number(p, &wrong);
        *bad |= wrong;
        if (wrong) return *m;
        *m = (Date){head, tail, day, (two(p + 5, &wrong) - 1) * 31 + two(p + 8, &wrong) - 1};
    }
    return *m;
}

static inline uint32_t person(const char *p, uint64_t *last, uint32_t *who, unsigned *bad) {
    uint64_t nip = (eight_digits(p, bad) * 100000000u + eight_digits(p + 8, bad)) * 100 + two(p + 16, bad);
    if (nip == *last) return *who;
    uint32_t k = hash(nip) & slot_mask;
    while (slots[k].key && slots[k].key != nip) k = (k + 1) & slot_mask;
    *bad |= slots[k].key == 0;
    *last = nip;
    return *who = slots[k].person;
}

static int chunk(File f, const char *first, const char **p, const char **end) {
    size_t c = __atomic_fetch_add(&next_chunk, 1, __ATOMIC_RELAXED), rows = f.at + f.size - first;
    if (c * CHUNK >= rows) return 0;
    const char *a = first + c * CHUNK, *b = first + (c + 1) * CHUNK, *last = f.at + f.size;
    *p = c ? (const char *)memchr(a - 1, '\n', last - a + 1) + 1 : a;
    *end = b >= last ? last : (const char *)memchr(b - 1, '\n', last - b + 1) + 1;
    return 1;
}

static void *read_activities(void *arg) {
    int32_t *minutes = minutes_of[(intptr_t)arg];
    Date memo[256] = {0};
    const char *first = after_header(activities), *p, *end;
    uint64_t last = 0;
    uint32_t who = 0;
    while (chunk(activities, first, &p, &end))
        while (p < end) {
            unsigned bad = 0;
            uint32_t e = person(p, &last, &who, &bad);
            Date done = read_date(p + 19, memo, &bad);
            expect(p + 18, ',', &bad), expect(p + 29, ',', &bad), expect(p + 30, 'A', &bad);
            int code = two(p + 31, &bad) * 100 + two(p + 33, &bad), volume, taken;
            expect(p + 35, ',', &bad);
            const char *q = number(p + 36, &volume, &bad);
            expect(q, ',', &bad);
            q = number(q + 1, &taken, &bad);
            expect(q, ',', &bad);
            int approved = !memcmp(q + 1, "disetujui,", 10);
            if (approved) q += 11;
            else if (!memcmp(q + 1, "ditolak,", 8)) q += 9;
            else if (!memcmp(q + 1, "menunggu,", 9)) q += 10;
            else bad = 1;
            Date entered = read_date(q, memo, &bad);
            expect(q + 10, '\n', &bad);
            int norm = norm_of[bad ? 0 : code];
            if (bad || norm == 0 || volume < 1 || volume > 5 || taken < 5 || taken > 480) die("bad row", "aktivitas.csv");
            int most = volume * norm, counted = taken < most ? taken : most;
            minutes[(size_t)done.slot * people + e] += approved & (entered.day - done.day <= 3) ? counted : 0;
            p = q + 11;
        }
    return 0;
}

static int band(int m) { return m <= 0 ? 0 : m <= 30 ? 50 : m <= 60 ? 100 : m <= 90 ? 125 : 150; }

static void *read_attendance(void *arg) {
    Date memo[256] = {0};
    const char *first = after_header(attendance), *p, *end;
    uint64_t last = 0;
    uint32_t who = 0;
    static const char *const names[] = {"hadir,", "izin,", "sakit,", "cuti,", "alpa,"};
    (void)arg;
    while (chunk(attendance, first, &p, &end))
        while (p < end) {
            unsigned bad = 0;
            uint32_t e = person(p, &last, &who, &bad);
            Date day = read_date(p + 19, memo, &bad);
            expect(p + 18, ',', &bad), expect(p + 29, ',', &bad);
            const char *q = p + 30;
            int state = 0, came = 480, left = 990;
            while (state < 5 && memcmp(q, names[state], strlen(names[state]))) state++;
            if (state == 5) die("bad row", "absensi.csv");
            q += strlen(names[state]);
            if (*q != ',') came = two(q, &bad) * 60 + two(q + 3, &bad), expect(q + 2, ':', &bad), q += 5;
            expect(q++, ',', &bad);
            if (*q != ',') left = two(q, &bad) * 60 + two(q + 3, &bad), expect(q + 2, ':', &bad), q += 5;
            expect(q, ',', &bad), expect(q + 2, ',', &bad), expect(q + 4, '\n', &bad);
            unsigned attended = digit(q + 1, &bad) + digit(q + 3, &bad);
            if (bad || attended > 2) die("bad row", "absensi.csv");
            int off = state == 4 ? 300 : state == 0 ? band(came - 480) + band(990 - left) + 25 * (2 - (int)attended) : 0, month = day.slot / 31;
            __atomic_fetch_add(&deducted[(size_t)month * people + e], off, __ATOMIC_RELAXED);
            month_seen[month] = 1;
            p = q + 5;
        }
    return 0;
}

static void parallel(void *(*work)(void *)) {
    pthread_t t[MAX_THREADS];
    next_chunk = 0;
    for (intptr_t i = 1; i < threads; i++) pthread_create(&t[i], 0, work, (void *)i);
    work(0);
    for (int i = 1; i < threads; i++) pthread_join(t[i], 0);
}

typedef struct { uint64_t nip; uint8_t grade, office; } Row;
static int by_nip(const void *a, const void *b) { uint64_t x = ((const Row *)a)->nip, y = ((const Row *)b)->nip; return x < y ? -1 : x > y; }
static int by_name(const void *a, const void *b) { return strcmp(a, b); }

static void read_small(const char *folder) {
    File f = map(folder, "pegawai.csv");
    Row *rows = malloc(f.size / 20 * sizeof *rows);
    const char *last = f.at + f.size;
    for (int pass = 0; pass < 2; pass++) {   // first the offices, in order of name, then the people
        people = 0;
        for (const char *p = after_header(f); p < last;) {
            unsigned bad = 0;
            Row r = {(eight_digits(p, &bad) * 100000000u + eight_digits(p + 8, &bad)) * 100 + two(p + 16, &bad), 0, 0};
            const char *name = (const char *)memchr(p + 19, ',', last - p) + 1, *comma = memchr(name, ',', last - name);
            int k = 0, grade;
            while (k < offices && (strncmp(office_name[k], name, comma - name) || office_name[k][comma - name])) k++;
            if (k == offices && pass == 0) {
                if (offices == 256 || comma - name > 63) die("too many offices, or too long a name", "pegawai.csv");
                memcpy(office_name[offices++], name, comma - name);
            }
            number(comma + 1, &grade, &bad);
            if (bad) die("bad row", "pegawai.csv");
            r.grade = grade, r.office = k;
            rows[people++] = r;
            p = (const char *)memchr(comma, '\n', last - comma) + 1;
        }
        if (pass == 0) qsort(office_name, offices, 64, by_name);
    }
    qsort(rows, people, sizeof *rows, by_nip);
    nips = malloc(people * sizeof *nips), grades = malloc(people), office_of = malloc(people);
    for (slot_mask = 15; slot_mask < 3u * people; slot_mask = slot_mask * 2 + 1) {}
    slots = calloc(slot_mask + 1, sizeof *slots);
    for (int i = 0; i < people; i++) {
        nips[i] = rows[i].nip, grades[i] = rows[i].grade, office_of[i] = rows[i].office;
        uint32_t k = hash(nips[i]) & slot_mask;
        while (slots[k].key) k = (k + 1) & slot_mask;
        slots[k] = (Slot){nips[i], i};
    }
    free(rows);
    f = map(folder, "norma.csv");
    for (const char *p = after_header(f), *end = f.at + f.size; p < end;) {
        unsigned bad = 0;
        int code = two(p + 1, &bad) * 100 + two(p + 3, &bad);
        const char *line = memchr(p, '\n', end - p), *q = line;
        while (q[-1] != ',') q--;
        number(q, &norm_of[code], &bad);
        if (bad || norm_of[code] < 5 || norm_of[code] > 480) die("bad row", "norma.csv");
        p = line + 1;
    }
}

int main(int argc, char **argv) {
    if (argc < 3) die("usage", "limit DATA OUT [THREADS]");
    double start = now();
    if (argc > 3) threads = atoi(argv[3]);
    if (threads < 1 || threads > MAX_THREADS) die("usage", "threads");
    read_small(argv[1]);
    activities = map(argv[1], "aktivitas.csv"), attendance = map(argv[1], "absensi.csv");
    unsigned bad = 0;
    const char *row = after_header(attendance);
    year = two(row + 19, &bad) * 100 + two(row + 21, &bad);
    for (int t = 0; t < threads; t++) minutes_of[t] = calloc((size_t)DAYS * people, 4);
    deducted = calloc((size_t)12 * people, 4);
    parallel(read_activities);
    parallel(read_attendance);
    int first = 0, months = 12;
    while (first < 12 && !month_seen[first]) first++;
    while (months > first && !month_seen[months - 1]) months--;

    char path[4096], *text = malloc((size_t)people * 12 * 80 + 100), *o = text;
    int64_t heads[256] = {0}, scores[256] = {0}, rows[256] = {0}, counts[256][5] = {{0}}, paid[256] = {0};
    o += sprintf(o, "nip,bulan,P,productivity,discipline,score,grade,tpp\n");
    for (int e = 0; e < people; e++) {
        int office = office_of[e];
        heads[office]++;
        for (int m = first; m < months; m++) {
            int64_t minutes = 0;
            for (int d = m * 31; d < m * 31 + 31; d++) {
                int s = 0;
                for (int t = 0; t < threads; t++) s += minutes_of[t][(size_t)d * people + e];
                minutes += s < 450 ? s : 450;
            }
            int64_t productivity = (20000 * minutes + 6000) / 12000, discipline = 10000 - deducted[(size_t)m * people + e];
            if (productivity > 10000) productivity = 10000;
            if (discipline < 0) discipline = 0;
            int64_t score = (6 * productivity + 4 * discipline + 5) / 10;
            int grade = score >= 9000 ? 0 : score >= 7500 ? 1 : score >= 6000 ? 2 : score >= 5000 ? 3 : 4;
            static const int pay[] = {100, 90, 75, 50, 0};
            int64_t tpp = (1000000 + 350000 * (int64_t)grades[e]) * pay[grade] / 100;
            o += sprintf(o, "%018lu,%d-%02d,%ld,%ld.%02ld,%ld.%02ld,%ld.%02ld,%c,%ld\n", (unsigned long)nips[e], year, m + 1, (long)minutes,
                (long)productivity / 100, (long)productivity % 100, (long)discipline / 100, (long)discipline % 100,
                (long)score / 100, (long)score % 100, 'A' + grade, (long)tpp);
            scores[office] += score, rows[office]++, counts[office][grade]++, paid[office] += tpp;
        }
    }
    snprintf(path, sizeof path, "%s/scores.csv", argv[2]);
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(text, 1, o - text, f) != (size_t)(o - text) || fclose(f)) die("cannot write", path);
    snprintf(path, sizeof path, "%s/skpd.csv", argv[2]);
    f = fopen(path, "wb");
    if (!f) die("cannot write", path);
    fprintf(f, "skpd,heads,mean_score,A,B,C,D,E,tpp\n");
    for (int k = 0; k < offices; k++) {
        int64_t mean = rows[k] ? (2 * scores[k] + rows[k]) / (2 * rows[k]) : 0;
        fprintf(f, "%s,%ld,%ld.%02ld,%ld,%ld,%ld,%ld,%ld,%ld\n", office_name[k], (long)heads[k], (long)mean / 100, (long)mean % 100, (long)counts[k][0],
            (long)counts[k][1], (long)counts[k][2], (long)counts[k][3], (long)counts[k][4], (long)paid[k]);
    }
    fclose(f);
    printf("{\"total\": %.4f}\n", now() - start);
    return 0;
}
