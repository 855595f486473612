#include <libxml/parser.h>
#include <libxml/HTMLparser.h>

/// `xmlFree` is a mutable global function pointer, which Swift 6 refuses to read.
static inline void kehoach_xmlFree(void *pointer) { xmlFree(pointer); }
