#include <libxml/xmlversion.h>

// Debian's libxml2 is built with ICU and would pull ICU's headers in, which clash with those of Foundation.
// Only libxml2's own encoding handlers, which are not used here, know the difference.
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/HTMLparser.h>

/// `xmlFree` is a mutable global function pointer, which Swift 6 refuses to read.
static inline void kehoach_xmlFree(void *pointer) { xmlFree(pointer); }
