#ifndef EMEND_VECTOR_H
#define EMEND_VECTOR_H

#include <stdint.h>
#include <string.h>

#if defined(__x86_64__) && defined(__linux__)
#define EMEND_VECTORISED __attribute__((target_clones("avx2", "default")))
#else
#define EMEND_VECTORISED
#endif

#define EMEND_INLINE static inline __attribute__((always_inline))

enum { EMEND_LANES = 64 };

typedef unsigned char emend_lanes __attribute__((ext_vector_type(EMEND_LANES)));
typedef char emend_truths __attribute__((ext_vector_type(EMEND_LANES)));
typedef _Bool emend_bools __attribute__((ext_vector_type(EMEND_LANES)));

/// A bit for each lane that is true. A macro, since vectors that functions pass are laid out by the features of the caller.
#define EMEND_BITS(truths) ({ \
    emend_bools bools = __builtin_convertvector((emend_truths)(truths), emend_bools); \
    uint64_t word; \
    memcpy(&word, &bools, sizeof word); \
    word; \
})

#endif
