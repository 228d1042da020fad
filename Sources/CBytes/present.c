#include "CBytes.h"
#include "vector.h"

/// A space, and all lower-case letters.
static const uint64_t common_low = (uint64_t)1 << ' ';
static const uint64_t common_high = (((uint64_t)1 << 26) - 1) << ('a' - 64);

EMEND_INLINE void add_each(const unsigned char *bytes, size_t count, uint64_t set[4]) {
    unsigned char seen[256] = {0};
    for (size_t i = 0; i < count; i++) seen[bytes[i]] = 1;
    for (int value = 0; value < 256; value++) set[value >> 6] |= (uint64_t)seen[value] << (value & 63);
}

EMEND_VECTORISED
void emend_bytes_present(const unsigned char *bytes, size_t count, uint64_t set[4]) {
    enum { PIECE = 4096, MANY = 16 };
    size_t i = 0;
    while (i < count) {
        size_t end = count - i > PIECE ? i + PIECE : count;
        if ((set[0] & common_low) == 0 || (set[1] & common_high) != common_high) {
            add_each(bytes + i, end - i, set);
            i = end;
            continue;
        }
        // What most bytes of most texts are has been seen: only the others are looked at.
        for (; end - i >= EMEND_LANES; i += EMEND_LANES) {
            emend_lanes b;
            memcpy(&b, bytes + i, EMEND_LANES);
            uint64_t others = ~EMEND_BITS((b - 'a' < 26) | (b == ' '));
            if (__builtin_popcountll(others) > MANY) break;
            for (; others; others &= others - 1) {
                unsigned char value = bytes[i + (size_t)__builtin_ctzll(others)];
                set[value >> 6] |= (uint64_t)1 << (value & 63);
            }
        }
        add_each(bytes + i, end - i, set);
        i = end;
    }
}
