/* Totals, filters and files. */

const modes = {
  "check": "A check: nothing was written. These are the changes that would be made.",
  "none": "Nothing was written. These are the changes that would be made.",
  "in-place": "Files were rewritten in place. Places are those in the files as they were.",
  "out": "Cleaned copies were written to another directory. Places are those in the originals.",
  "stdout": "The cleaned text went to standard output. Places are those in the original.",
};

function showTotals() {
  const totals = data.totals;
  const entries = [
    ["Files", figure(totals.files), totals.filesWithoutText ? `${figure(totals.filesWithoutText)} more hold no text` : ""],
    ["Changed files", figure(totals.changedFiles), totals.files ? share(totals.changedFiles, totals.files) + " of files" : ""],
    ["Changes", figure(totals.applied), totals.bytes ? `${frequency(1e4 * totals.applied / totals.bytes)} in 10 KB` : ""],
    ["Hints", figure(totals.hints), "told, not changed"],
    ["Read", size(totals.bytes), `${size(totals.bytesCleaned)} after cleaning`],
  ];
  if (totals.failedFiles) entries.push(["Failed files", figure(totals.failedFiles), "left as they were, or cut short"]);
  byId("totals").replaceChildren(...entries.map(([name, value, note]) =>
    make("div", {}, make("dt", {}, name), make("dd", {}, value, note ? make("small", {}, note) : ""))));
  byId("mode").textContent = modes[data.settings.mode];
  const failures = byId("failures");
  failures.hidden = data.failures.length === 0;
  const more = totals.failedFiles - data.failures.length;
  failures.replaceChildren(
    make("summary", {}, counted(totals.failedFiles, "file") + " failed"),
    make("ul", {}, ...data.failures.map((message) => make("li", {}, visible(message))), ...(more > 0 ? [make("li", {}, `and ${figure(more)} more`)] : [])));
  const settings = data.settings;
  byId("settings").textContent =
    `emend ${settings.emend}, ICU ${settings.icu}, Unicode ${settings.unicode}; ${counted(settings.filters.length, "filter")}, language ${settings.language}, ` +
    `${settings.unsafe ? "unsafe changes made" : "safe changes only"}; settings ${settings.hash}, lexicon ${settings.lexicon}.`;
}

/** A figure with a decimal where that says something. */
const frequency = (number) => (number < 100 ? number.toFixed(1) : figure(Math.round(number)));

/** A part as a percentage that is neither 0 nor 100 where the part is not. */
function share(part, whole) {
  const percent = 100 * part / whole;
  if (part === 0 || part === whole) return `${percent}%`;
  return percent < 0.1 ? "under 0.1%" : percent > 99.9 ? "over 99.9%" : `${percent < 10 ? percent.toFixed(1) : Math.min(99, Math.round(percent))}%`;
}

const fewFilters = 14;
let showsAllFilters = false;

function showFilters() {
  const isSampled = changes.length < data.totals.applied + data.totals.hints;
  const all = [...data.filters].sort((a, b) => b.applied + b.hints - a.applied - a.hints);
  const shown = showsAllFilters ? all : all.slice(0, fewFilters);
  const most = all.length ? all[0].applied + all[0].hints : 1;
  const bar = (filter) => {
    const part = (kind, count) => {
      const element = make("span", { class: kind });
      element.style.width = `${100 * count / most}%`;
      return element;
    };
    return make("span", { class: "bar", "aria-hidden": "true" }, ...(filter.applied ? [part("applied", filter.applied)] : []), ...(filter.hints ? [part("hints", filter.hints)] : []));
  };
  const rows = shown.map((filter) => make("tr", { class: filter.id === chosen.filter ? "chosen" : null },
    make("th", { scope: "row" },
      make("button", { type: "button", class: "link", title: filter.summary, "aria-pressed": String(filter.id === chosen.filter), click: () => choose({ filter: filter.id === chosen.filter ? "" : filter.id }) }, filter.id),
      " ", make("small", {}, filter.group)),
    make("td", { class: "bars" }, bar(filter)),
    make("td", { class: "number" }, filter.applied ? figure(filter.applied) : "\u2013"),
    make("td", { class: "number" }, filter.hints ? figure(filter.hints) : "\u2013"),
    ...(isSampled ? [make("td", { class: "number quiet" }, filter.shown === filter.applied + filter.hints ? "all" : share(filter.shown, filter.applied + filter.hints))] : [])));
  const heading = (text, kind) => make("th", { scope: "col", class: kind }, text);
  const table = make("table", { class: "chart" },
    make("caption", { class: "away" }, "Changes and hints of each filter"),
    make("thead", {}, make("tr", {}, heading("Filter"), make("td"), heading("Changes", "number key-applied"), heading("Hints", "number key-hints"),
      ...(isSampled ? [heading("Shown", "number")] : []))),
    make("tbody", {}, ...rows));
  const rest = all.length - fewFilters;
  byId("chart").replaceChildren(
    all.length ? table : make("p", { class: "quiet" }, "No filter found anything."),
    ...(rest > 0 ? [make("button", { type: "button", id: "more-filters", click: () => {
      showsAllFilters = !showsAllFilters;
      showFilters();
      byId("more-filters").focus();
    } }, showsAllFilters ? "Show fewer" : `Show ${counted(rest, "more filter")}`)] : []));
}

const filesAPage = 14;
let filesPage = 0;
const orders = { name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0), applied: (a, b) => a.applied - b.applied, hints: (a, b) => a.hints - b.hints, bytes: (a, b) => a.bytes - b.bytes };

function showFiles() {
  const isDown = chosen.files.startsWith("-");
  const key = Object.hasOwn(orders, chosen.files.replace("-", "")) ? chosen.files.replace("-", "") : "applied";
  const sorted = [...data.files].sort((a, b) => (isDown ? orders[key](b, a) : orders[key](a, b)) || orders.name(a, b));
  const last = Math.max(0, Math.ceil(sorted.length / filesAPage) - 1);
  filesPage = Math.min(filesPage, last);
  const heading = (name, text, kind) => make("th", { scope: "col", class: kind, "aria-sort": key === name ? (isDown ? "descending" : "ascending") : null },
    make("button", { type: "button", class: "sort", id: `sort-${name}`, click: () => {
      const down = key === name ? !isDown : name !== "name";
      filesPage = 0;
      choose({ files: (down ? "-" : "") + name, page: chosen.page });
      byId(`sort-${name}`).focus();
    } }, text));
  const rows = sorted.slice(filesPage * filesAPage, (filesPage + 1) * filesAPage).map((file) => make("tr", { class: file.name === chosen.file ? "chosen" : null },
    make("th", { scope: "row", class: "path" },
      make("button", { type: "button", class: "link", title: visible(file.name), "aria-pressed": String(file.name === chosen.file), click: () => choose({ file: file.name === chosen.file ? "" : file.name }) }, make("bdi", {}, visible(file.name))),
      ...(file.status === "failed" ? [" ", make("span", { class: "badge bad", title: file.error }, "failed")] : []),
      ...(file.status === "not-text" ? [" ", make("span", { class: "badge" }, "not text")] : [])),
    make("td", { class: "number" }, figure(file.applied)), make("td", { class: "number" }, file.hints ? figure(file.hints) : "\u2013"), make("td", { class: "number quiet" }, size(file.bytes))));
  const left = data.totals.files + data.totals.filesWithoutText - data.files.length;
  byId("files").replaceChildren(
    make("div", { class: "scroll" }, make("table", { class: "files" },
      make("caption", { class: "away" }, "Files by number of changes"),
      make("thead", {}, make("tr", {}, heading("name", "File"), heading("applied", "Changes", "number"), heading("hints", "Hints", "number"), heading("bytes", "Size", "number"))),
      make("tbody", {}, ...rows))),
    pager("files", filesPage, last, (page) => {
      filesPage = page;
      showFiles();
    }),
    ...(left > 0 ? [make("p", { class: "quiet" }, `${counted(left, "file")} with fewer changes ${left === 1 ? "is" : "are"} not listed.`)] : []));
}

/** Buttons that lead from page to page; nothing where there is one. */
function pager(id, page, last, go) {
  if (last === 0) return "";
  const button = (name, text, target, isOff) => make("button", { type: "button", id: `${id}-${name}`, "aria-label": `${text} page`, disabled: isOff, click: () => {
    go(target);
    const same = byId(`${id}-${name}`);
    // Where it leads no further, the way back is next.
    (same.disabled ? byId(`${id}-${name === "next" || name === "last" ? "previous" : "next"}`) : same).focus({ preventScroll: id === "files" });
  } }, { first: "\u00AB", previous: "\u2039", next: "\u203A", last: "\u00BB" }[name]);
  return make("div", { class: "pager" },
    button("first", "First", 0, page === 0), button("previous", "Previous", page - 1, page === 0),
    make("span", {}, `Page ${figure(page + 1)} of ${figure(last + 1)}`),
    button("next", "Next", page + 1, page === last), button("last", "Last", last, page === last));
}
