// Keeps an open page up with the plan that is being written, and says how the plan stands. Only the preview sends it.
(() => {
  "use strict";
  const own = document.currentScript;
  let have = own.dataset.have;
  const address = () => location.pathname;

  // ---- the page --------------------------------------------------------------------------------------------------

  // The news of a page bring the page; of one that cannot be made the server says why in its place.
  async function follow(page) {
    const html = page || await (await fetch(location.href, { cache: "no-store" })).text();
    const next = new DOMParser().parseFromString(html, "text/html");
    const script = next.querySelector("script[data-have]");
    have = script ? script.dataset.have : "";
    next.querySelectorAll('script[src^="/__pp/"]').forEach((mine) => mine.remove());
    for (const name of ["lang", "class", "dir"]) {
      const value = next.documentElement.getAttribute(name);
      if (value === null) document.documentElement.removeAttribute(name);
      else if (value !== document.documentElement.getAttribute(name)) document.documentElement.setAttribute(name, value);
    }
    // Each element with its like: told to change what is inside, Idiomorph would put the new element into the old one.
    Idiomorph.morph(document.head, next.head, { morphStyle: "outerHTML", head: { style: "merge" } });
    Idiomorph.morph(document.body, next.body, {
      morphStyle: "outerHTML",
      ignoreActiveValue: true,
      restoreFocus: true,
      callbacks: {
        // What a reader opened or typed is no part of the plan.
        beforeAttributeUpdated: (name, node) => !(name === "open" && node.tagName === "DETAILS"),
      },
    });
    document.documentElement.dispatchEvent(new CustomEvent("planpress:shown"));
    shown.textContent = "Shown as of " + clock();
  }

  // ---- the bar ---------------------------------------------------------------------------------------------------

  const clock = () => new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const host = document.createElement("planpress-preview");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; font: 15px/1.4 system-ui, sans-serif; }
    :host([hidden]) { display: none; }
    @media print { :host { display: none; } }
    .bar, .panel { background: #1d2733; color: #fff; }
    .bar { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; align-items: center; padding: .4rem .9rem; }
    .bar.waiting { background: #5c3a00; } .bar.behind { background: #7a1f1f; } .until { font-weight: 700; }
    h2 { font: inherit; font-weight: 700; margin: .6rem 0 0; }
    .panel { max-height: 45vh; overflow: auto; padding: .2rem .9rem .8rem; border-bottom: 1px solid #4b5a6b; }
    ul { list-style: none; margin: 0; padding: 0; } li { padding: .5rem 0; border-top: 1px solid #35424f; }
    li:first-child { border: 0; } .kind { font-weight: 700; } .error .kind { color: #ffb3ab; } .warning .kind { color: #ffdf9e; }
    .hint { display: block; color: #d5dde6; } button, a, input { font: inherit; color: inherit; }
    button { background: #35424f; border: 1px solid #93a1b0; border-radius: 4px; padding: .1rem .6rem; cursor: pointer; }
    input { background: #fff; color: #1d2733; border: 1px solid #93a1b0; border-radius: 4px; padding: .05rem .35rem; }
    a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid #ffd23f; outline-offset: 1px; }
    .where { font-family: ui-monospace, monospace; font-size: .9em; } [hidden] { display: none; }
  `);
  root.adoptedStyleSheets = [sheet];
  const make = (tag, words, attributes = {}) => {
    const element = document.createElement(tag);
    if (words) element.textContent = words;
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  };
  const panel = make("div", "", { class: "panel", hidden: "", role: "region", "aria-label": "What is wrong" });
  const bar = make("div", "", { class: "bar" });
  const said = make("span", "Preview", { role: "status" });
  const shown = make("span", "Shown as of " + clock());
  const list = make("button", "What is wrong", { type: "button", "aria-expanded": "false" });
  const label = make("label", "As of ");
  const day = make("input", "", { type: "date" });
  const until = make("span", "", { role: "status", class: "until" });
  const wait = make("label", "", { hidden: "" });
  const all = make("input", "", { type: "checkbox" });
  const place = make("span", "", { role: "status" });
  const print = make("a", "Printed plan", { href: "/__pp/print", target: "_blank" });
  const edit = make("a", "Edit", { href: "/__pp/edit/" });
  label.append(day);
  wait.append(all, " Show what is not public yet");
  bar.append(until, said, shown, list, label, wait, edit, print, place);
  root.append(panel, bar);
  // Beside a form the page stands alone.
  host.hidden = window.top !== window;
  document.documentElement.append(host);
  // The end of a page must not stand behind the bar, and neither must what has the focus.
  new ResizeObserver(() => {
    const height = bar.offsetHeight + "px";
    document.documentElement.style.paddingBottom = height;
    document.documentElement.style.scrollPaddingBottom = height;
  }).observe(bar);

  list.addEventListener("click", () => open(panel.hidden));
  function look() {
    const asked = "/__pp/day?day=" + encodeURIComponent(day.value) + "&all=" + (all.checked ? "yes" : "no");
    if (day.value) fetch(asked, { method: "POST" });
  }
  day.addEventListener("change", look);
  all.addEventListener("change", look);

  function open(yes) {
    panel.hidden = !yes;
    list.setAttribute("aria-expanded", String(yes));
    if (yes) fill();
  }

  const counted = (number, word) => number + " " + word + (number === 1 ? "" : "s");

  function link(at) {
    const where = at.path + ":" + at.line + ":" + at.column;
    if (at.opens) return make("a", where, { href: at.opens, class: "where" });
    const copy = make("button", where, { type: "button", class: "where", title: "Copy the place" });
    copy.addEventListener("click", () => navigator.clipboard.writeText(where));
    return copy;
  }

  async function fill() {
    const told = await (await fetch("/__pp/findings")).json();
    const items = make("ul");
    told.findings.forEach((finding) => {
      const item = make("li", "", { class: finding.severity });
      item.append(make("span", finding.severity + " ", { class: "kind" }), finding.message + " ", link(finding));
      if (finding.hint) item.append(make("span", finding.hint, { class: "hint" }));
      items.append(item);
    });
    if (!told.findings.length) items.append(make("li", told.checked ? "Nothing is wrong." : "Nothing so far; the checks go on."));
    const waiting = (await (await fetch("/__pp/embargo")).json()).items;
    const later = make("ul");
    waiting.forEach((item) => {
      const line = make("li");
      line.append(make("span", item.from + " ", { class: "kind" }), item.label + " ", link(item));
      later.append(line);
    });
    panel.replaceChildren(items, ...(waiting.length ? [make("h2", "Not public yet, and from when it is"), later] : []));
  }

  function state(now) {
    const found = counted(now.errors, "error") + ", " + counted(now.warnings, "warning") + (now.checked ? "" : ", checking …");
    said.textContent = now.behind
      ? "The plan cannot be shown as it stands: " + found + ". This is how it was."
      : now.faults ? "The templates cannot make this page: this is how it was." : "Preview: " + found;
    bar.classList.toggle("behind", now.behind || now.faults > 0);
    until.textContent = now.embargo;
    bar.classList.toggle("waiting", now.embargo !== "");
    wait.hidden = now.embargoed === 0;
    all.checked = now.all;
    if (document.activeElement !== host || root.activeElement !== day) day.value = now.day;
    if (now.behind || now.faults) open(true);
    else if (!panel.hidden) fill();
  }

  // ---- from a text to its line: with the Alt key held ---------------------------------------------------------------

  document.addEventListener("click", async (event) => {
    if (!event.altKey || event.composedPath().includes(host)) return;
    event.preventDefault();
    const words = wordsAt(event);
    if (!words) return;
    const found = await (await fetch(
      "/__pp/where?page=" + encodeURIComponent(address()) + "&words=" + encodeURIComponent(words))).json();
    place.replaceChildren();
    if (!found.places.length) place.textContent = "These words are not in the content: Planpress says them.";
    found.places.slice(0, 3).forEach((at) => place.append(link(at), " "));
    if (found.places.length === 1 && found.places[0].opens) location.href = found.places[0].opens;
  }, true);

  function wordsAt(event) {
    const range = document.caretPositionFromPoint
      ? document.caretPositionFromPoint(event.clientX, event.clientY)
      : document.caretRangeFromPoint(event.clientX, event.clientY);
    const node = range && (range.offsetNode || range.startContainer);
    return node && node.nodeType === Node.TEXT_NODE ? node.data.replace(/\s+/g, " ").trim() : "";
  }

  // ---- news ------------------------------------------------------------------------------------------------------

  let following = Promise.resolve();
  const listen = () => {
    const news = new EventSource("/__pp/events?page=" + encodeURIComponent(address()) + "&have=" + have);
    news.addEventListener("page", (event) => {
      if (event.lastEventId !== have) following = following.then(() => follow(event.data));
    });
    news.addEventListener("state", (event) => state(JSON.parse(event.data)));
    news.onerror = () => {
      // A server that was started again knows nothing of this page: it is asked anew, with what is shown now.
      news.close();
      said.textContent = "The preview has stopped. It goes on when planpress serve runs again.";
      setTimeout(listen, 1000);
    };
  };
  listen();
})();
