/* The changes, side by side, a page of them at a time. */

const changesAPage = 50;
/* A print has what was chosen, up to so many. */
const changesInPrint = 1000;
const controls = ["search", "filter", "group", "safety", "state", "file"];

function badge(text, explanation, kind) {
  return make("span", { class: `badge ${kind || ""}`, title: explanation }, text);
}

function row(change) {
  const side = (heading, tag, piece) => {
    const mark = make(tag);
    appendPiece(mark, piece);
    if (piece === "") mark.title = tag === "del" ? "nothing stands here" : "nothing is left";
    const text = make("div", { dir: "auto", class: "text" });
    appendText(text, change.lead, false);
    text.append(mark);
    appendText(text, change.trail, false);
    return make("td", { role: "cell", "data-heading": heading }, text);
  };
  const isOpen = change.safety === "hint" && (change.after === "" || change.before === change.after);
  const badges = [];
  if (!change.isApplied) badges.push(badge("hint", "found, and left as it is", "hint"));
  if (change.safety === "unsafe") badges.push(badge("unsafe", "needs a second look", "hint"));
  if (change.isNested) badges.push(badge("nested", "an earlier filter had changed this text; the place is the smallest in the original that holds it"));
  const after = isOpen
    ? make("td", { role: "cell", "data-heading": "After", class: "quiet" }, make("div", { class: "text" }, "no correction is proposed"))
    : side("After", "ins", change.after);
  return make("tr", { role: "row" }, side("Before", "del", change.before), after,
    make("td", { role: "cell", "data-heading": "Why", class: "why" },
      make("div", {}, make("button", { type: "button", class: "link", title: "Only this filter", click: () => choose({ filter: change.filter }) }, change.filter), " ", ...badges.flatMap((mark) => [mark, " "])),
      make("div", { class: "place" }, make("bdi", {}, place(change)), change.field === null ? "" : make("span", { class: "quiet" }, ` in ${visible(change.field)}`)),
      make("div", { class: "reason" }, visible(change.reason))));
}

function showChanges(isPrint) {
  const found = matching();
  const count = isPrint ? changesInPrint : changesAPage;
  const last = Math.max(0, Math.ceil(found.length / count) - 1);
  const page = isPrint ? 0 : Math.min(last, Math.max(0, (Number.parseInt(chosen.page, 10) || 1) - 1));
  const start = page * count;
  const rows = found.slice(start, start + count);
  byId("rows").replaceChildren(...rows.map(row));
  byId("list").hidden = rows.length === 0;
  const all = data.totals.applied + data.totals.hints;
  const isChosen = controls.some((name) => chosen[name]);
  const isSampled = changes.length < all;
  if (all === 0) {
    byId("found").textContent = "Nothing was found: the text is clean.";
  } else if (rows.length === 0) {
    byId("found").textContent = isSampled ? "None of the changes on this page match." : "No change matches.";
  } else {
    const range = rows.length === 1 && found.length === 1 ? "1" : `${figure(start + 1)}\u2013${figure(start + rows.length)} of ${figure(found.length)}`;
    const whole = isChosen ? ` that ${found.length === 1 ? "matches" : "match"}, of ${figure(changes.length)}` : "";
    byId("found").textContent = `${range}${whole}${isSampled ? ` in the sample of ${figure(all)}` : ""}`;
  }
  byId("pages").replaceChildren(isPrint ? "" : pager("changes", page, last, (target) => {
    choose({ page: String(target + 1) });
    byId("list").scrollIntoView({ block: "start" });
  }));
}

/** Fills the lists of the controls with what there is, each with its exact count. */
function fillControls() {
  const option = (value, text) => make("option", { value }, text);
  const counts = (name) => {
    const result = new Map();
    for (const filter of data.filters) result.set(filter[name], (result.get(filter[name]) || 0) + filter.applied + filter.hints);
    return result;
  };
  const groups = counts("group");
  byId("filter").replaceChildren(option("", "all"), ...[...groups.keys()].map((group) => make("optgroup", { label: group },
    ...data.filters.filter((filter) => filter.group === group).map((filter) => option(filter.id, `${filter.id} (${figure(filter.applied + filter.hints)})`)))));
  byId("group").replaceChildren(option("", "all"), ...[...groups].map(([group, count]) => option(group, `${group} (${figure(count)})`)));
  byId("safety").replaceChildren(option("", "all"), option("safe", "safe"), option("unsafe", "unsafe"), option("hint", "hint"));
  byId("state").replaceChildren(option("", "all"), option("applied", `changes (${figure(data.totals.applied)})`), option("hint", `hints (${figure(data.totals.hints)})`));
  for (const name of controls) {
    const control = byId(name);
    control.addEventListener(control.tagName === "INPUT" ? "input" : "change", () => choose({ [name]: control.value }));
  }
  byId("controls").addEventListener("submit", (event) => event.preventDefault());
  byId("clear").addEventListener("click", () => choose(Object.fromEntries(controls.map((name) => [name, ""]))));
}

function showSample() {
  const all = data.totals.applied + data.totals.hints;
  const notice = byId("sample");
  notice.hidden = changes.length >= all;
  const whole = data.filters.filter((filter) => filter.shown === filter.applied + filter.hints);
  notice.textContent =
    `This page holds a random sample: ${figure(changes.length)} of ${figure(all)} changes and hints (${share(changes.length, all)}). ` +
    `${whole.length ? `Of ${counted(whole.length, "seldom filter")} it holds all, of each other one` : "Of each filter it holds"} the share that stands under \u201CShown\u201D. ` +
    "Numbers of files, changes and hints are those of the whole run. A report to a .json file holds every change.";
}
