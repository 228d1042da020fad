/* Puts the page together. */

const themes = ["", "light", "dark"];

function showTheme() {
  const theme = themes.includes(chosen.theme) ? chosen.theme : "";
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  byId("theme").textContent = `Theme: ${theme || "auto"}`;
}

function showChosen() {
  for (const name of controls) {
    const control = byId(name);
    // A list keeps what it has where the address names something else.
    if (control.value !== chosen[name]) control.value = chosen[name];
  }
  byId("clear").disabled = !controls.some((name) => chosen[name]);
  showTheme();
  showFilters();
  showFiles();
  showChanges(false);
}

byId("theme").addEventListener("click", () => choose({ theme: themes[(themes.indexOf(chosen.theme) + 1) % themes.length], page: chosen.page }));
addEventListener("hashchange", () => {
  if (readAddress()) showChosen();
});
addEventListener("beforeprint", () => showChanges(true));
addEventListener("afterprint", () => showChanges(false));

showTotals();
showSample();
fillControls();
readAddress();
showChosen();
