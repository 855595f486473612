// posix_spawn sets no limits, and the programs that do (prlimit, setpriv) take longer to start than some converters to
// run. As in posix_spawn, the child borrows this process's memory until its program begins: it calls nothing but the
// system, and no handler of a signal runs in it.
#define _GNU_SOURCE
#include "CSpawn.h"

#ifdef __linux__
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Makes `from` the stream `to`, kept open when a program starts.
static int give(int from, int to) {
  return from == to ? fcntl(from, F_SETFD, 0) : dup2(from, to);
}

static int limit(int resource, rlim_t most) {
  const struct rlimit both = {most, most};
  return setrlimit(resource, &both);
}

/// Forgets what this process does on signals; what it ignores stays so, but for broken pipes.
static void reset_signals(void) {
  struct sigaction usual = {0}, own;
  usual.sa_handler = SIG_DFL;
  for (int number = 1; number < NSIG; number++) {
    if (sigaction(number, 0, &own)) continue;
    if (own.sa_handler != SIG_IGN || number == SIGPIPE) sigaction(number, &usual, 0);
  }
}

/// What the child does until its program begins; comes back only where that fails.
static void begin(char *const arguments[], char *const environment[], const int streams[],
                  struct spawn_limits limits, pid_t parent, const sigset_t *blocked) {
  reset_signals();
  if (setpgid(0, 0)) return;
  for (int stream = 0; stream < 3; stream++) {
    if (give(streams[stream], stream) < 0) return;
  }
  if (limit(RLIMIT_AS, limits.memory) || limit(RLIMIT_CPU, limits.seconds) || limit(RLIMIT_CORE, 0))
    return;
  if (prctl(PR_SET_PDEATHSIG, SIGKILL)) return;
  // It may have died before.
  if (getppid() != parent) _exit(127);
  if (sigprocmask(SIG_SETMASK, blocked, 0)) return;
  execve(arguments[0], arguments, environment);
}

int spawn_limited(int *child, char *const arguments[], char *const environment[],
                  const int streams[], struct spawn_limits limits) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  const pid_t parent = getpid();
  volatile int failure = 0;
  const pid_t started = vfork();
  if (started == 0) {
    begin(arguments, environment, streams, limits, parent, &before);
    failure = errno;
    _exit(127);
  }
  if (started < 0) failure = errno;
  pthread_sigmask(SIG_SETMASK, &before, 0);
  if (started > 0 && failure) {
    while (waitpid(started, 0, 0) < 0 && errno == EINTR) continue;
  }
  *child = started;
  return failure;
}
#endif
