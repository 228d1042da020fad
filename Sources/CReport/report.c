#include "CReport.h"

// #embed is C23; clang takes it earlier, with this warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char page[] = {
#embed "page.html"
};
static const unsigned char style[] = {
#embed "style.css"
};
static const unsigned char script[] = {
#embed "text.js"
    ,
#embed "data.js"
    ,
#embed "overview.js"
    ,
#embed "changes.js"
    ,
#embed "page.js"
};

emend_report_file emend_report_template(void) { return (emend_report_file){page, sizeof page}; }
emend_report_file emend_report_style(void) { return (emend_report_file){style, sizeof style}; }
emend_report_file emend_report_script(void) { return (emend_report_file){script, sizeof script}; }
