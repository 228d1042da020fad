#pragma once

/// Calls of Linux that C's standard headers show only to who asks for GNU's extensions.

/// Has the system begin to write what a file holds to the disk, and does not wait for it.
void emend_begin_writeback(int file);

/// Waits until all that was written to the file system that holds a file is on the disk; 0, or -1 with errno.
int emend_sync_file_system(int file);

/// Gives a file another name in its directory unless there is one of that name; 0, or -1 with errno.
int emend_rename_if_new(int directory, const char *from, const char *to);

/// The time that futimens and utimensat leave as it is.
long emend_no_time(void);
