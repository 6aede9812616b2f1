"use strict";
{
  const EVERY = 10000;
  const parts = ["main", ".written"];
  const read = (page) => parts.map((part) => page.querySelector(part).innerHTML);
  let shown = read(document);
  const renew = async () => {
    try {
      const answer = await fetch(location.pathname, { cache: "no-store" });
      if (answer.ok) {
        const news = read(new DOMParser().parseFromString(await answer.text(), "text/html"));
        // What the reader opened or ticked stays as it is while nothing is new.
        parts.forEach((part, i) => {
          if (news[i] !== shown[i]) document.querySelector(part).innerHTML = news[i];
        });
        shown = news;
      }
    } catch {
      // The server is gone or asleep: what is shown stays, with its hour above it.
    }
    setTimeout(renew, EVERY);
  };
  setTimeout(renew, EVERY);
}
