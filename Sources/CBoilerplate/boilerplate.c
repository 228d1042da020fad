#include "CBoilerplate.h"

// #embed is C23; clang takes it earlier, with this warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char en[] = {
#embed "../../corpora/boilerplate/en.txt"
};
static const unsigned char de[] = {
#embed "../../corpora/boilerplate/de.txt"
};
static const unsigned char fr[] = {
#embed "../../corpora/boilerplate/fr.txt"
};
static const unsigned char es[] = {
#embed "../../corpora/boilerplate/es.txt"
};
static const unsigned char it[] = {
#embed "../../corpora/boilerplate/it.txt"
};
static const unsigned char pt[] = {
#embed "../../corpora/boilerplate/pt.txt"
};
static const unsigned char nl[] = {
#embed "../../corpora/boilerplate/nl.txt"
};
static const unsigned char pl[] = {
#embed "../../corpora/boilerplate/pl.txt"
};
static const unsigned char ru[] = {
#embed "../../corpora/boilerplate/ru.txt"
};
static const unsigned char sv[] = {
#embed "../../corpora/boilerplate/sv.txt"
};

static const emend_boilerplate_pack packs[] = {
    {"en", en, sizeof en}, {"de", de, sizeof de}, {"fr", fr, sizeof fr}, {"es", es, sizeof es}, {"it", it, sizeof it},
    {"pt", pt, sizeof pt}, {"nl", nl, sizeof nl}, {"pl", pl, sizeof pl}, {"ru", ru, sizeof ru}, {"sv", sv, sizeof sv},
};

size_t emend_boilerplate_count(void) { return sizeof packs / sizeof *packs; }

emend_boilerplate_pack emend_boilerplate_pack_at(size_t index) { return packs[index]; }
