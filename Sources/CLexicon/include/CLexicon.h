/// The compiled lexicon, embedded in the binary: no file to lose at run time.
#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The image that `swift run emend-dev lexicon` writes, aligned to a cache line. It lives as long as the process.
const void *emend_lexicon_image(void);

/// The number of bytes of the image.
size_t emend_lexicon_size(void);

#ifdef __cplusplus
}
#endif

#endif
