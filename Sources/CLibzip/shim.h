#include <stdlib.h>
#include <zip.h>
