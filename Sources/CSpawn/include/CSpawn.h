/// What a child process may use; core files it writes none.
struct spawn_limits {
  /// Bytes of memory.
  unsigned long memory;
  /// Seconds of processor time.
  unsigned long seconds;
};

/// Starts the program `arguments[0]` with the three `streams` in a process group of its own, limited, and killed when the thread that started it ends; its number goes to `child`. 0, or the number of an error.
int spawn_limited(int *child, char *const arguments[], char *const environment[],
                  const int streams[], struct spawn_limits limits);
