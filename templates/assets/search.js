// Finds pages by their words: the list from A to Z needs no script, this adds the search above it.
(() => {
  const form = document.querySelector("form[data-index]");
  const field = form.elements.q;
  const found = document.getElementById("found");
  const count = found.querySelector("[data-count]");
  const groups = found.querySelector("[data-groups]");
  const list = found.querySelector("ol");
  const hit = list.querySelector("template");
  const [few, more] = [20, found.querySelector("button")];
  const english = /^en\b/.test(document.documentElement.lang);
  // Beginnings of words that change into each other, such as p, b, mh and ph in Welsh, each with the one that stands for all.
  const sounds = form.dataset.sounds.split("|").filter(Boolean)
    .flatMap((group) => group.split(" ").map((one) => one.replace("-", "")).map((one, _, [first]) => [one, first]))
    .sort(([one], [other]) => other.length - one.length);
  const begun = (word) => {
    const [start, first] = sounds.find(([one]) => word.startsWith(one)) ?? ["", ""];
    return first + word.slice(start.length);
  };
  const stem = english ? (word) => stemmer(word) : sounds.length > 0 ? begun : (word) => word;
  const long = 200;
  const small = new Set(form.dataset.small.split(" "));
  let index;
  let last = 0;
  let asked;

  // Parts text as the index was made: small letters without marks, ids whole and in parts.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();
  const words = (text) => (plain(text).replace(/['\u2019]s(?![\p{L}\p{N}])/gu, "").match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) || [])
    .flatMap((word) => word.includes(".") ? [word, ...word.split(".")] : [word])
    .filter((word) => word.length > 1);

  // Each word by its stem, in the form that the library reads.
  const read = (all) => {
    const stems = new Map();
    const lengths = all.pages.map(() => [0, 0]);
    [all.titles, all.words].forEach((part, of) => Object.entries(part).forEach(([word, places]) => {
      const key = stem(word);
      if (!stems.has(key)) stems.set(key, [{}, {}]);
      const times = stems.get(key)[of];
      let page = 0;
      places.forEach((place, at) => {
        if (place < 0) return;
        page += place;
        const often = places[at + 1] < 0 ? -places[at + 1] : 1;
        times[page] = (times[page] || 0) + often;
        lengths[page][of] += often;
      });
    }));
    const ids = Object.fromEntries(all.pages.map((_, page) => [page, page]));
    const old = new Set(all.old);
    const sum = (of) => lengths.reduce((whole, length) => whole + length[of], 0) / Math.max(1, lengths.length);
    return {
      ...all,
      same: all.same.map((group) => group.map((one) => one.split(" "))),
      everywhere: new Set(all.everywhere),
      search: MiniSearch.loadJS({
        serializationVersion: 2, documentCount: all.pages.length, nextId: all.pages.length, dirtCount: 0,
        documentIds: ids, fieldIds: { title: 0, words: 1 }, averageFieldLength: [sum(0), sum(1)], storedFields: {},
        fieldLength: Object.fromEntries(lengths.map((length, page) => [page, length])),
        index: [...stems].map(([key, [title, text]]) => [key, { 0: title, 1: text }]),
      }, {
        fields: ["title", "words"],
        tokenize: words,
        processTerm: stem,
        searchOptions: {
          boost: { title: 4 },
          boostDocument: (page) => old.has(page) ? 0.4 : 1,
          prefix: (term, at, terms) => at === terms.length - 1 && term.length > 2,
        },
      }),
    };
  };

  const script = (address) => new Promise((there, missing) => {
    const tag = document.createElement("script");
    [tag.src, tag.onload, tag.onerror] = [address, there, () => missing(new Error(address))];
    document.head.append(tag);
  });

  // What most visitors of the page never need is fetched at the first use.
  const load = () => index ??= Promise.all([
    fetch(form.dataset.index).then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(answer.status))),
    script(form.dataset.library),
    ...(english ? [script(form.dataset.stems)] : []),
  ]).then(([all]) => read(all));

  // What is asked, and the same with words in the place of others that mean the same.
  const ways = (all, query) => {
    const told = words(query);
    const rare = told.filter((word) => !all.everywhere.has(word));
    const telling = rare.filter((word) => !small.has(word));
    // Titles may have a word that stands on most pages.
    const said = [telling, rare, told].find((way) => way.length > 0) ?? [];
    const others = all.same.flatMap((group) => group.flatMap((one) => {
      const at = said.findIndex((_, from) => one.every((word, next) => said[from + next] === word));
      return at < 0 ? [] : group.filter((other) => other !== one)
        .map((other) => [...said.slice(0, at), ...other.filter((word) => !all.everywhere.has(word)), ...said.slice(at + one.length)]);
    }));
    return [said, ...others].filter((way) => way.length > 0);
  };

  const search = (all, query) => {
    const asked = ways(all, query);
    const within = (combineWith, fuzzy) => asked.length === 0 ? [] : all.search.search({
      combineWith: "OR",
      queries: asked.map((way) => ({ combineWith, fuzzy, queries: [way.join(" ")] })),
    });
    const misspelt = (least, letters) => (term) => /\p{N}/u.test(term) || term.length < least ? false : letters;
    // All words as they are; then as they may be misspelt by a letter or two; then some of them.
    const whole = within("AND", false);
    const tries = [["AND", misspelt(4, 1)], ["AND", misspelt(5, 2)], ["OR", false], ["OR", misspelt(5, 2)]];
    const pages = tries.reduce((before, [combine, fuzzy]) => before.length > 0 ? before : within(combine, fuzzy), whole);
    // Pages of that very name come first, also one that has no word to look for, such as S&H.
    const named = (title) => plain(title.trim()) === plain(query.trim());
    const found = pages.map((result) => all.pages[result.id]).filter(([title]) => !named(title));
    const first = all.pages.filter(([title]) => named(title));
    return { ways: asked, pages: [...first, ...found], near: whole.length === 0 && first.length === 0 && found.length > 0 };
  };

  const has = (text, stems) => words(text).some((word) => stems.some((asked) => stem(word).startsWith(asked)));

  // Puts words into a place, those that were looked for marked.
  const put = (place, text, stems) => {
    place.textContent = "";
    text.split(/([\p{L}\p{M}\p{N}]+)/u).forEach((part) => {
      if (!has(part, stems)) return place.append(part);
      const mark = document.createElement("mark");
      mark.textContent = part;
      place.append(mark);
    });
  };

  // The sentence that tells best why a page was found, or as much of it as stands around the first word.
  const told = (sentence, text, stems) => {
    const best = [sentence, ...text.split("\n")].find((one) => has(one, stems)) ?? sentence;
    if (best.length <= long) return best;
    const parts = best.split(" ");
    const from = Math.max(0, parts.findIndex((part) => has(part, stems)) - 12);
    let cut = parts.slice(from);
    while (cut.join(" ").length > long) cut = cut.slice(0, -1);
    return (from > 0 ? "… " : "") + cut.join(" ") + (from + cut.length < parts.length ? " …" : "");
  };

  const item = (all, [title, address, group, sentence, state, text], stems) => {
    const one = hit.content.cloneNode(true);
    one.querySelector("[data-kind]").textContent = state ? `${all.groups[group]} · ${state}` : all.groups[group];
    const link = one.querySelector("a");
    link.href = new URL(address.slice(1), new URL("../", new URL(form.dataset.index, location))).href;
    put(link, title, stems);
    put(one.querySelector("[data-sentence]"), told(sentence, text, stems), stems);
    return one;
  };

  const show = (all, query, most) => {
    const { ways: asked, pages, near } = search(all, query);
    const stems = asked.flat().map(stem);
    list.querySelectorAll("li").forEach((before) => before.remove());
    pages.slice(0, most).forEach((page) => list.append(item(all, page, stems)));
    count.textContent = `${count.dataset.count} ${pages.length}`;
    form.querySelector("[data-told]").textContent = count.textContent;
    const kinds = all.groups.map((name, group) => [name, pages.filter((page) => page[2] === group).length]);
    groups.textContent = kinds.filter(([, number]) => number > 0).map(([name, number]) => `${name}: ${number}`).join(", ");
    found.querySelector("[data-none]").hidden = pages.length > 0;
    found.querySelector("[data-near]").hidden = !near;
    more.hidden = pages.length <= most;
    more.onclick = () => {
      show(all, query, pages.length);
      list.children[most + 1]?.querySelector("a").focus();
    };
    found.hidden = false;
  };

  const ask = async () => {
    const query = field.value.trim();
    const turn = last += 1;
    const address = new URL(location);
    query ? address.searchParams.set("q", query) : address.searchParams.delete("q");
    history.replaceState(null, "", address);
    if (query.length < 2) {
      found.hidden = true;
      return;
    }
    try {
      const all = await load();
      if (turn === last) show(all, query, few);
    } catch {
      // As when the pages are opened from a disk: the list below has all that the search has.
      index = undefined;
      form.querySelector("[data-broken]").hidden = false;
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  field.addEventListener("input", () => {
    clearTimeout(asked);
    asked = setTimeout(ask, 200);
  });
  field.addEventListener("focus", () => load().catch(() => index = undefined), { once: true });
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) ask();
})();
