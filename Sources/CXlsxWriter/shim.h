#include <stdlib.h>
#include <unistd.h>
#include <sys/syscall.h>
#include <xlsxwriter.h>

/// A file in memory, since this version of the library writes to files alone; -1 where the system has none.
static inline int kehoach_memoryFile(void) { return (int)syscall(SYS_memfd_create, "xlsx", 1 /* close on exec */); }
