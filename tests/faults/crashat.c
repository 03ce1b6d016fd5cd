/* Loaded before the C library: dies, or fails, at the n-th change of a file under one folder. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <sys/types.h>

static char prefix[PATH_MAX];
static long at = -1, fail_syncs_from = -1, changes = 0, syncs = 0;
static int torn = 0;

void crash_arm(const char *folder, long point, int half) {
    snprintf(prefix, sizeof prefix, "%s", folder);
    at = point; torn = half; changes = 0;
}
void fail_arm(const char *folder, long from) {
    snprintf(prefix, sizeof prefix, "%s", folder);
    fail_syncs_from = from; syncs = 0;
}
long crash_count(void) { return changes; }
long sync_count(void) { return syncs; }

static int path_counts(const char *path) { return prefix[0] && !strncmp(path, prefix, strlen(prefix)); }
static int fd_counts(int fd) {
    char name[64], path[PATH_MAX];
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    ssize_t n = prefix[0] ? readlink(name, path, sizeof path - 1) : -1;
    if (n < 0) return 0;
    path[n] = 0;
    return path_counts(path);
}
static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }
static int here(int counts) { return counts && at >= 0 && changes++ == at; }
/* Half way through only a write can be; what is no write is not counted then. */
static int here_whole(int counts) { return !torn && here(counts); }
#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *data, size_t n) {
    REAL(ssize_t, "write", int, const void *, size_t);
    if (here(fd_counts(fd))) { if (torn) real(fd, data, n / 2); die(); }
    return real(fd, data, n);
}
ssize_t pwrite64(int fd, const void *data, size_t n, off_t offset) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t);
    if (here(fd_counts(fd))) { if (torn) real(fd, data, n / 2, offset); die(); }
    return real(fd, data, n, offset);
}
ssize_t pwrite(int fd, const void *data, size_t n, off_t offset) { return pwrite64(fd, data, n, offset); }
static int sync_fails(int counts) {
    if (counts && fail_syncs_from >= 0 && syncs++ >= fail_syncs_from) { errno = EIO; return 1; }
    return 0;
}
int fsync(int fd) {
    REAL(int, "fsync", int);
    int counts = fd_counts(fd);
    if (here_whole(counts)) die();
    return sync_fails(counts) ? -1 : real(fd);
}
int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    int counts = fd_counts(fd);
    if (here_whole(counts)) die();
    return sync_fails(counts) ? -1 : real(fd);
}
int ftruncate64(int fd, off_t size) {
    REAL(int, "ftruncate64", int, off_t);
    if (here_whole(fd_counts(fd))) die();
    return real(fd, size);
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }
int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    if (here_whole(path_counts(to))) die();
    return real(from, to);
}
int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    if (here_whole(path_counts(path))) die();
    return real(path);
}
