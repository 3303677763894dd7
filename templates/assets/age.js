// Shows what a page holds ready for the day when it has grown old. The words stand in the page.
document.querySelectorAll("template[data-after]").forEach((later) => {
  if (new Date().toISOString().slice(0, 10) > later.dataset.after) later.replaceWith(later.content);
});
