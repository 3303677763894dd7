// Shows the printed plan, and shows it anew when it has changed. Only the preview sends it.
(() => {
  "use strict";
  const file = "/plan.pdf";
  const byId = (id) => document.getElementById(id);
  const clock = () => new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  let have = "";
  let since = "";

  async function state(now) {
    const told = await (await fetch("/__pp/faults?page=" + encodeURIComponent(file))).json();
    byId("found").replaceChildren(...told.findings.map((finding) => {
      const item = document.createElement("li");
      item.textContent = finding.severity + ": " + finding.message + " " + finding.path + ":" + finding.line
        + (finding.hint ? " – " + finding.hint : "");
      return item;
    }));
    const fails = now.behind || now.faults > 0;
    document.querySelector("header").classList.toggle("behind", fails);
    if (have === "none") byId("said").textContent = "cannot be made as it stands.";
    else byId("said").textContent = (fails ? "cannot be made as it stands: this is how it was at " : "as of ") + since + ".";
  }

  const listen = () => {
    const news = new EventSource("/__pp/events?page=" + encodeURIComponent(file) + "&have=" + have);
    news.addEventListener("page", (event) => {
      have = event.lastEventId;
      since = clock();
      // Of what cannot be made the server says why in its place.
      byId("shown").src = file + "?" + have;
    });
    news.addEventListener("state", (event) => state(JSON.parse(event.data)));
    news.onerror = () => {
      news.close();
      byId("said").textContent = "is not kept up any more. It goes on when planpress serve runs again.";
      setTimeout(listen, 1000);
    };
  };
  listen();
})();
