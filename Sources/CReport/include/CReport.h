/// The page of `--report FILE.html` without its data, embedded in the binary: no file to lose at run time.
#ifndef CREPORT_H
#define CREPORT_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Bytes that live as long as the process.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} emend_report_file;

/// HTML with @POLICY@, @STYLE@, @SUMMARY@, @DATA@ and @SCRIPT@ for the rest, and no other @.
emend_report_file emend_report_template(void);

/// The style sheet.
emend_report_file emend_report_style(void);

/// The scripts, one behind the other.
emend_report_file emend_report_script(void);

#ifdef __cplusplus
}
#endif

#endif
