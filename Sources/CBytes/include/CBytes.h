/// Vector loops over bytes. On x86-64 each is compiled for the baseline and for AVX2, and the processor chooses when the program starts.
#ifndef CBYTES_H
#define CBYTES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What 64 bytes are, a bit for each, the first byte in the lowest one. Bits beyond the end of the text are 0.
typedef struct {
    /// An ASCII letter or digit.
    uint64_t word;
    /// An ASCII capital.
    uint64_t upper;
    uint64_t digit;
    /// An ASCII letter or digit after something else, or the first byte of a character beyond ASCII.
    uint64_t starts;
    /// White space of ASCII, or the start of the text, stands before it.
    uint64_t spaced;
    /// What ordinary prose does not have inside a word: a digit, a letter after a full stop, an opening parenthesis after anything but ASCII white
    /// space, and every ASCII byte that is neither letter, white space nor one of `! " ' ( ) , - . ; ?`.
    uint64_t odd;
    /// A comma stands before it, and it is no space.
    uint64_t after_comma;
    uint64_t line_feed;
    /// It and the byte before may be a sign; where it is 0 they are none.
    uint64_t pair;
} emend_survey_group;

/// Writes what `count` bytes are to `(count + 63) / 64` groups. `before` is the byte before the first, a line feed at the start of a text.
void emend_survey(const unsigned char *bytes, size_t count, unsigned char before, emend_survey_group *groups);

/// The index of the first byte with this value, or `count`.
size_t emend_find_byte(const unsigned char *bytes, size_t count, unsigned char value);

/// The index of the first byte with one of four values, or `count`.
size_t emend_find_any(const unsigned char *bytes, size_t count, const unsigned char values[4]);

/// The number of bytes before the first one from 0x80 up.
size_t emend_ascii_length(const unsigned char *bytes, size_t count);

/// Sets a bit for each value that occurs, value by value from the lowest bit of the first word on; others stay.
void emend_bytes_present(const unsigned char *bytes, size_t count, uint64_t set[4]);

#ifdef __cplusplus
}
#endif

#endif
