#include "CLexicon.h"

#include <stdalign.h>

// #embed is C23; clang takes it earlier, with this warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static alignas(64) const unsigned char image[] = {
#embed "lexicon.bin"
};

const void *emend_lexicon_image(void) { return image; }

size_t emend_lexicon_size(void) { return sizeof image; }
