/* Random calls from 8 threads that share what is kept, 100,000 in all and as many again; memory of the second half is held against that of the first. */
#define _DEFAULT_SOURCE
#include <pthread.h>
#include <time.h>
#include <unistd.h>
#include "random.h"

enum { THREADS = 8, CALLS = 12500 };

static uint64_t seed;
static iki_handle shared;

static long resident(void) {
    long pages = 0, of_memory = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld %ld", &pages, &of_memory) != 2) exit(2);
    fclose(file);
    return of_memory * sysconf(_SC_PAGESIZE);
}

static void *work(void *given) {
    trial t;
    long i, odd = 0;
    iki_outcome outcome;
    int64_t whole[2] = {80, 1};
    iki_figure named[2];
    memset(&t, 0, sizeof t);
    memset(named, 0, sizeof named);
    named[0].name = "a";
    named[0].name_length = 1;
    named[0].value.coefficient = 80;
    named[1].name = "b";
    named[1].name_length = 1;
    named[1].value.coefficient = 1;
    t.dice.state = (seed + (uint64_t)(size_t)given) * 2 + 1;
    t.kept[0] = 0;
    for (i = 0; i < CALLS; i++) {
        if (!attempt(&t)) odd++;
        if (iki_formula_compute_whole(shared, whole, 2, &outcome) != IKI_WELL || outcome.numerator != 79 || outcome.denominator != 80) odd++;
        if (i % 8 == 0 && (iki_formula_once("(a - b) / a * 100%", 18, named, 2, &outcome) != IKI_WELL || outcome.numerator != 79 || outcome.denominator != 80)) odd++;
    }
    give_back(&t);
    return (void *)(size_t)odd;
}

static long all(int round) {
    pthread_t threads[THREADS];
    long odd = 0;
    int i;
    for (i = 0; i < THREADS; i++) {
        if (pthread_create(&threads[i], NULL, work, (void *)(size_t)(round * THREADS + i)) != 0) exit(2);
    }
    for (i = 0; i < THREADS; i++) {
        void *count;
        pthread_join(threads[i], &count);
        odd += (long)(size_t)count;
    }
    return odd;
}

/* One thread uses a handle while another releases it: every call gives the value, or tells that there is no such handle. */
static void *use(void *given) {
    volatile iki_handle *handle = (volatile iki_handle *)given;
    int64_t whole[2] = {80, 1};
    iki_outcome outcome;
    long odd = 0, i;
    for (i = 0; i < 200000; i++) {
        int code = iki_formula_compute_whole(*handle, whole, 2, &outcome);
        if (code != IKI_WRONG_CALL && (code != IKI_WELL || outcome.numerator != 79)) odd++;
    }
    return (void *)(size_t)odd;
}

static long released_in_use(const char *question) {
    static volatile iki_handle handle;
    pthread_t user;
    void *odd;
    int i;
    if (pthread_create(&user, NULL, use, (void *)&handle) != 0) exit(2);
    for (i = 0; i < 2000; i++) {
        iki_handle fresh, old = handle;
        iki_formula_compile(question, length_of(question), &fresh, NULL);
        handle = fresh;
        iki_release(old);
    }
    pthread_join(user, &odd);
    iki_release(handle);
    return (long)(size_t)odd;
}

int main(int argc, char **argv) {
    const char *question = "{\"formula\":\"(a - b) / a * 100%\",\"decimals\":2}";
    long first, second;
    seed = argc > 1 ? strtoull(argv[1], NULL, 10) : (uint64_t)time(NULL);
    printf("threads: seed %llu\n", (unsigned long long)seed);
    HOLDS(iki_formula_compile(question, length_of(question), &shared, NULL) == IKI_WELL);
    guarded = shared;
    HOLDS(all(0) == 0);
    first = resident();
    HOLDS(all(1) == 0);
    HOLDS(all(2) == 0);
    second = resident();
    printf("threads: resident memory %ld KiB after 100,000 calls, %ld KiB after 300,000\n", first / 1024, second / 1024);

    /* What is left behind by 200,000 calls would show: 100 bytes of each are 20 MB. */
    HOLDS(second < first + 16L * 1024 * 1024);
    HOLDS(released_in_use(question) == 0);
    HOLDS(iki_release(shared) == IKI_WELL);
    return finish("threads");
}
