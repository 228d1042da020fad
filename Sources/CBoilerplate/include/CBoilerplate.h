/// The patterns of left-over page lines in `corpora/boilerplate`, embedded in the binary: no file to lose at run time.
#ifndef CBOILERPLATE_H
#define CBOILERPLATE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The patterns of one language.
typedef struct {
    /// The code of ISO 639-1, which is the name of the file without `.txt`.
    const char *language;
    /// The bytes of the file. They live as long as the process.
    const unsigned char *bytes;
    size_t count;
} emend_boilerplate_pack;

/// The number of packs.
size_t emend_boilerplate_count(void);

/// A pack by its index.
emend_boilerplate_pack emend_boilerplate_pack_at(size_t index);

#ifdef __cplusplus
}
#endif

#endif
