/* The data of the page, and which of it the address asks for: #filter=misspelling&search=teh */

const data = JSON.parse(byId("data").textContent);
const filters = new Map(data.filters.map((filter) => [filter.id, filter]));

const changes = data.changes.map(
  ([file, record, field, filter, safety, applied, nested, line, column, offset, lead, before, after, trail, reason]) => ({
    file: data.names[file], record, field, filter, group: filters.get(filter).group, safety, isApplied: applied === 1, isNested: nested === 1, line, column, offset,
    lead, before, after, trail, reason,
  }));

for (const filter of data.filters) filter.shown = 0;
for (const change of changes) filters.get(change.filter).shown += 1;

/** Where a change stands, as compilers say it. A record stands before its line and column. */
function place(change) {
  const record = change.record === null ? "" : `:${change.record}`;
  return `${visible(change.file)}${record}:${change.line}:${change.column}`;
}

const unchosen = { search: "", filter: "", group: "", safety: "", state: "", file: "", page: "1", files: "-applied", theme: "" };
const chosen = { ...unchosen };

/** Takes over what the address says. False where it says nothing of this kind, as a link within the page. */
function readAddress() {
  const address = location.hash.slice(1);
  if (address && !address.includes("=")) return false;
  const asked = new URLSearchParams(address);
  for (const name of Object.keys(unchosen)) chosen[name] = asked.get(name) || unchosen[name];
  return true;
}

function writeAddress() {
  const asked = new URLSearchParams();
  for (const name of Object.keys(unchosen)) if (chosen[name] !== unchosen[name]) asked.set(name, chosen[name]);
  // Not location.hash: each letter of a search would be a step to go back.
  try {
    history.replaceState(null, "", "#" + asked.toString().replace(/^$/, "all="));
  } catch {
    // Some browsers allow only so many a minute; the choice holds without.
  }
}

/** What a search looks at: the texts as they are and as they are shown. */
function haystack(change) {
  if (change.haystack === undefined) {
    const piece = (text) => (typeof text === "string" ? text : text[0] + text[2]);
    const texts = [piece(change.before), piece(change.after)];
    change.haystack = [
      change.lead + texts[0] + change.trail, change.lead + texts[1] + change.trail, ...texts.map(visible), change.reason, change.filter, place(change), change.field || "",
    ].join("\n").toLowerCase();
  }
  return change.haystack;
}

/** The changes that are asked for, in the order of the run. */
function matching() {
  const search = chosen.search.toLowerCase();
  const isWhole = data.names.includes(chosen.file);
  const file = chosen.file.toLowerCase();
  return changes.filter((change) =>
    (!chosen.filter || change.filter === chosen.filter) &&
    (!chosen.group || change.group === chosen.group) &&
    (!chosen.safety || change.safety === chosen.safety) &&
    (!chosen.state || change.isApplied === (chosen.state === "applied")) &&
    (!file || (isWhole ? change.file === chosen.file : change.file.toLowerCase().includes(file))) &&
    (!search || haystack(change).includes(search)));
}

/** Takes over a choice and shows what it leads to. */
function choose(choice) {
  Object.assign(chosen, { page: "1" }, choice);
  writeAddress();
  showChosen();
}
