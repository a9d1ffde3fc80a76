/* Random calls of one thread: fuzz [SEED] [CALLS]. */
#include <time.h>
#include "random.h"

int main(int argc, char **argv) {
    uint64_t seed = argc > 1 ? strtoull(argv[1], NULL, 10) : (uint64_t)time(NULL);
    long calls = argc > 2 ? strtol(argv[2], NULL, 10) : 100000, i, odd = 0;
    trial t;
    memset(&t, 0, sizeof t);
    t.dice.state = seed * 2 + 1;
    printf("fuzz: seed %llu\n", (unsigned long long)seed);
    for (i = 0; i < calls; i++) {
        if (attempt(&t)) continue;
        if (odd++ < 10) printf("fuzz: [FAIL] call %ld did not end as a call may\n", i);
    }
    give_back(&t);
    HOLDS(odd == 0);
    return finish("fuzz");
}
