#define _GNU_SOURCE
#include "CFiles.h"
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

void emend_begin_writeback(int file) { sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE); }
int emend_sync_file_system(int file) { return syncfs(file); }
int emend_rename_if_new(int directory, const char *from, const char *to) { return renameat2(directory, from, directory, to, RENAME_NOREPLACE); }
long emend_no_time(void) { return UTIME_OMIT; }
