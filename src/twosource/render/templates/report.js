"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  // A link into something closed opens it.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    target.scrollIntoView({ block: "start" });
  };
  addEventListener("hashchange", reveal);

  // On paper everything is open.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of closed) one.open = false;
  });

  for (const section of all(".findings")) {
    const findings = all(".finding", section);
    const text = new Map(findings.map((one) => [one, one.textContent.toLowerCase()]));
    const tools = section.querySelector(".tools");
    const toggle = section.querySelector(".toggle");
    const filter = section.querySelector(".filter");
    const none = section.querySelector(".no-match");
    tools.hidden = false;

    toggle.addEventListener("click", () => {
      const open = toggle.getAttribute("aria-pressed") !== "true";
      for (const one of findings) if (!one.hidden) one.open = open;
      toggle.setAttribute("aria-pressed", String(open));
      toggle.textContent = open ? "Close all" : "Open all";
    });

    filter.addEventListener("input", () => {
      const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const one of findings) one.hidden = !words.every((word) => text.get(one).includes(word));
      for (const group of all(".origin-group, .status", section)) {
        group.hidden = !group.querySelector(".finding:not([hidden])");
      }
      const shown = findings.filter((one) => !one.hidden).length;
      none.hidden = words.length === 0;
      none.textContent = `${shown} of ${findings.length} findings`;
    });
  }
  reveal();
})();
