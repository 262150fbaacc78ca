// Makes what already works a little easier; without this script every page does the same.
(() => {
  "use strict";
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  // Copy a text
  for (const button of all("[data-kopieer]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.kopieer).textContent);
      document.getElementById("gemeld").textContent = button.dataset.klaar;
      const before = button.textContent;
      button.textContent = button.dataset.klaar;
      setTimeout(() => (button.textContent = before), 3000);
    });
  }

  // Print
  for (const button of all("[data-afdrukken]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  window.addEventListener("beforeprint", () => all("main details").forEach((d) => (d.open = true)));

  // Pick a file instead of pasting it
  for (const area of all("[data-bestand]")) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.className = "ts-file";
    label.className = "ts-file__label";
    label.append(area.dataset.bestand + " ", input);
    area.before(label);
    input.addEventListener("change", async () => {
      if (input.files.length > 0) area.value = await input.files[0].text();
    });
  }

  // Follow a link into something folded
  const unfold = () => {
    const goal = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    for (let at = goal; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    if (goal) goal.scrollIntoView();
  };
  window.addEventListener("hashchange", unfold);
  unfold();

  // Parts that take long: at once after the page is there, or when they are asked for
  const bring = (button, take) => {
    const form = document.getElementById("naar");
    const name = button.dataset.deel;
    const note = document.querySelector("#" + name + " [data-wacht]");
    const asked = note && note.textContent;
    if (note) note.textContent = note.dataset.wacht;
    button.disabled = true;
    const body = new URLSearchParams(new FormData(form));
    fetch(new URL(form.action).pathname + name, { method: "POST", body })
      .then((response) => (response.ok ? response.text() : Promise.reject(response.status)))
      .then((html) => {
        const made = new DOMParser().parseFromString(html, "text/html").getElementById(name);
        document.getElementById(name).replaceWith(made);
        if (take) made.focus();
      })
      .catch(() => {
        if (note) note.textContent = asked;
        button.disabled = false;
      });
  };
  // Work that goes on at the server: look again until it is done
  const look = () => {
    const part = document.querySelector("[data-ververs]");
    if (!part) return;
    fetch(location.href)
      .then((response) => response.text())
      .then((html) => {
        part.replaceWith(new DOMParser().parseFromString(html, "text/html").getElementById(part.id));
        setTimeout(look, 1000);
      });
  };
  setTimeout(look, 1000);

  for (const button of all("[data-deel]")) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      bring(button, true);
    });
    if ("meteen" in button.dataset) bring(button, false);
  }
})();
