// Adds a field to a list of everything: rows without the words in it are not shown. Paper shows all rows.
(() => {
  const later = document.querySelector("template[data-list]");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const groups = [...document.querySelectorAll(".group")].map((group) =>
    [group, [...group.querySelectorAll(".clist > li")].map((row) => [row, ` ${plain(row.textContent)}`])]);
  later.replaceWith(later.content);
  const field = document.getElementById("list-words");
  const count = document.getElementById("list-count");
  const none = document.getElementById("list-none");
  let telling;

  // Counts what is in sight, which the choice of a status decides, too; not with each letter, for those who hear it.
  const tell = () => {
    const shown = groups.flatMap(([, rows]) => rows).filter(([row]) => row.offsetParent).length;
    none.hidden = shown > 0;
    clearTimeout(telling);
    telling = setTimeout(() => count.textContent = `${count.dataset.count} ${shown}`, 400);
  };

  const show = () => {
    const words = plain(field.value).split(" ");
    groups.forEach(([group, rows]) => {
      rows.forEach(([row, text]) => row.classList.toggle("off", !words.every((word) => text.includes(` ${word}`))));
      group.classList.toggle("off", rows.every(([row]) => row.classList.contains("off")));
    });
    const address = new URL(location);
    field.value.trim() ? address.searchParams.set("words", field.value.trim()) : address.searchParams.delete("words");
    history.replaceState(null, "", address);
    tell();
  };

  field.addEventListener("input", show);
  document.querySelectorAll(".filter input").forEach((choice) => choice.addEventListener("change", tell));
  field.value = new URLSearchParams(location.search).get("words") || "";
  if (field.value) show();
})();
