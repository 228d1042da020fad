// ICU as the rest of the project sees it: plain C over UTF-8, without ICU's own headers.
#ifndef CUNICODE_H
#define CUNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The class of a scalar as bits: 1 letter, 2 mark, 4 digit, 8 space, 16 control, format, unassigned or private,
// 32 upper or title case, 64 lower case, 128 of the Latin script or of none in particular.
uint8_t emend_character_class(uint32_t scalar);

// Simple case mappings.
uint32_t emend_lowercase(uint32_t scalar);
uint32_t emend_titlecase(uint32_t scalar);

// Calls `edit` for each piece that canonical composition (NFC) changes, in order, with offsets into `bytes`. Nothing is called for text that is
// normalised already, nor for runs of more than 64 combining marks. `bytes` is valid UTF-8.
typedef void (*emend_edit)(void *context, size_t start, size_t end, const uint8_t *replacement, size_t count);
void emend_nfc_edits(const uint8_t *bytes, size_t count, void *context, emend_edit edit);

// The last sentence boundary strictly inside the text, or -1.
ptrdiff_t emend_last_sentence_boundary(const uint8_t *bytes, size_t count);
// The last grapheme cluster boundary strictly inside the text, or -1.
ptrdiff_t emend_last_grapheme_boundary(const uint8_t *bytes, size_t count);

// A regular expression in ICU's syntax, over UTF-8. One is used by one thread at a time; a clone shares what was compiled.
typedef struct emend_regex emend_regex;
// Null where the pattern is none; then `problem` holds ICU's name for why and `offset` the character of the pattern, from 0, or -1.
emend_regex *emend_regex_open(const uint8_t *pattern, size_t count, bool ignores_case, const char **problem, int32_t *offset);
emend_regex *emend_regex_clone(const emend_regex *regex);
void emend_regex_close(emend_regex *regex);
// Calls `found` for each match that is not empty, in order. False where the search took more than a number of steps that is linear in `count`, or
// too much memory; it depends on pattern and text alone. `bytes` is valid UTF-8.
typedef void (*emend_match)(void *context, size_t start, size_t end);
bool emend_regex_find(emend_regex *regex, const uint8_t *bytes, size_t count, void *context, emend_match found);

// The number of groups that the pattern captures, and the number of one by its name, or -1.
int32_t emend_regex_group_count(const emend_regex *regex);
int32_t emend_regex_group(const emend_regex *regex, const char *name);
// The same for each match, empty ones too: `bounds` holds start and end of the match and of each of its groups, -1 for one that took no part.
typedef void (*emend_groups)(void *context, const ptrdiff_t *bounds);
bool emend_regex_find_groups(emend_regex *regex, const uint8_t *bytes, size_t count, void *context, emend_groups found);

// Calls `text` with the UTF-8 of bytes in another encoding. False where ICU does not know the encoding, or the bytes are not in it.
typedef void (*emend_text)(void *context, const uint8_t *bytes, size_t count);
bool emend_decode(const char *encoding, const uint8_t *bytes, size_t count, void *context, emend_text text);

// Calls `found` with the usual name (MIME's, else IANA's, else ICU's) of an encoding that ICU knows by any name. False where it knows none.
bool emend_encoding_name(const char *name, void *context, emend_text found);
// Calls `found` with ICU's name of each encoding.
void emend_encoding_names(void *context, emend_text found);

// A converter from an encoding to UTF-8 for a text that arrives in pieces. Used by one thread at a time.
typedef struct emend_decoder emend_decoder;
// Bytes that were replaced: where they start in all that was read, how many, and how many bytes of UTF-8 stand in their place. A loss is U+FFFD
// for bytes that are not in the encoding.
typedef struct {
    size_t start;
    uint32_t removed;
    uint32_t inserted;
    bool is_loss;
} emend_decoded_edit;
typedef void (*emend_decoded)(void *context, const uint8_t *text, size_t count, const emend_decoded_edit *edits, size_t edit_count);
// Null where ICU does not know the encoding.
emend_decoder *emend_decoder_open(const char *encoding);
emend_decoder *emend_decoder_clone(const emend_decoder *decoder);
void emend_decoder_close(emend_decoder *decoder);
// Calls `decoded` once. `count` is below 2^28.
void emend_decoder_decode(emend_decoder *decoder, const uint8_t *bytes, size_t count, bool is_final, void *context, emend_decoded decoded);

// Calls `guess` with ICU's names of the encodings that a text may be in and its confidence (0 to 100), the likeliest first.
typedef void (*emend_guess)(void *context, const char *encoding, int32_t confidence);
void emend_detect_encoding(const uint8_t *bytes, size_t count, void *context, emend_guess guess);

// The version of the linked ICU and of the Unicode Standard that it implements, as in "72.1" and "15.0".
const char *emend_icu_version(void);
const char *emend_unicode_version(void);

// The same with compatibility composition (NFKC).
void emend_nfkc_edits(const uint8_t *bytes, size_t count, void *context, emend_edit edit);

// The script of a scalar: its four letters in ISO 15924, the first in the highest byte.
uint32_t emend_script(uint32_t scalar);
// What a scalar is as bits: 1 extended pictographic, 2 emoji, 4 emoji modifier, 8 ideographic, 16 written from right to left, 32 strongly from left to
// right, 64 of a combining class other than 0, 128 punctuation, 256 symbol.
uint32_t emend_traits(uint32_t scalar);
// The character that a scalar is confusable with, by the data of UTS #39; itself where it is one of its own, 0 where it is like several in a row.
uint32_t emend_prototype(uint32_t scalar);

// A transform of ICU, by its identifier, which may be a chain. It may be shared between threads.
typedef struct emend_transform emend_transform;
// Null where there is none of this name; then `problem` holds ICU's name for why.
emend_transform *emend_transform_open(const uint8_t *id, size_t count, const char **problem);
void emend_transform_close(emend_transform *transform);
// Calls `text` with what becomes of a text. False where memory is short. ICU takes quadratic time: pieces should be short. `bytes` is valid UTF-8.
bool emend_transform_apply(emend_transform *transform, const uint8_t *bytes, size_t count, void *context, emend_text text);
// Calls `name` with the identifier of each transform that there is.
void emend_transform_names(void *context, emend_text name);

#ifdef __cplusplus
}
#endif

#endif
