// The digest's own functions are deprecated in favour of ones that load providers and a configuration file first, which takes longer than reading a plan.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
