"use strict";
const root = document.documentElement;
const notes = [...document.querySelectorAll(".note")];
const filter = document.querySelector(".filter");
const told = document.getElementById("told");
root.classList.add("live");

const hidden = (note) => note.classList.contains("hidden");
const parts = new Map(notes.map((note) => [note.id, []]));
for (const part of document.querySelectorAll("[data-note]")) parts.get(part.dataset.note).push(part);
const partsOf = (note) => parts.get(note.id);
let current = null;

function choose(note) {
  if (current) {
    current.classList.remove("current");
    partsOf(current).forEach((part) => part.classList.remove("current"));
  }
  current = note;
  if (!note) return;
  note.classList.add("current");
  partsOf(note).forEach((part) => part.classList.add("current"));
}

// Each card stands beside its mark, or below the card before it. Without this they stand beside their paragraph.
function arrange() {
  const gap = 12;
  for (const copy of document.querySelectorAll(".copy")) {
    const top = copy.getBoundingClientRect().top;
    const cards = [...copy.querySelectorAll(".note:not(.hidden)")];
    const places = cards.map((note) => {
      const mark = document.getElementById(`${note.id}-m`) || note.closest(".row");
      return { note, at: mark.getClientRects()[0].top - top, height: note.offsetHeight };
    });
    let free = 0;
    for (const { note, at, height } of places) {
      const place = Math.max(at, free);
      note.style.top = `${Math.round(place)}px`;
      free = place + height + gap;
    }
    copy.style.minHeight = `${Math.round(free)}px`;
  }
}

function goTo(note) {
  choose(note);
  const mark = document.getElementById(`${note.id}-m`) || note;
  mark.scrollIntoView({ block: "center" });
  note.focus({ preventScroll: true });
  const shown = notes.filter((each) => !hidden(each));
  told.textContent = `${shown.indexOf(note) + 1} of ${shown.length}`;
}

function step(forward) {
  const shown = notes.filter((note) => !hidden(note));
  if (!shown.length) return;
  const at = shown.indexOf(current);
  const next = forward ? at + 1 : at < 0 ? shown.length - 1 : at - 1;
  goTo(shown[(next + shown.length) % shown.length]);
}

function apply() {
  const wanted = (name) => new Set([...filter.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value));
  const severities = wanted("severity");
  const rules = wanted("rule");
  for (const note of notes) {
    const shown = severities.has(note.dataset.severity) && rules.has(note.dataset.rule);
    note.classList.toggle("hidden", !shown);
    partsOf(note).forEach((part) => part.classList.toggle("hidden", !shown));
  }
  root.classList.toggle("without-facts", !filter.elements.facts.checked);
  if (current && hidden(current)) choose(null);
  arrange();
  told.textContent = `${notes.filter((note) => !hidden(note)).length} of ${notes.length} findings shown`;
}

arrange();
addEventListener("resize", arrange);
document.fonts.ready.then(arrange);
filter.addEventListener("change", apply);
filter.addEventListener("submit", (event) => event.preventDefault());

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j" || event.key === "k") step(event.key === "j");
  else if (event.key === "f") {
    filter.elements.facts.checked = !filter.elements.facts.checked;
    apply();
  } else if (event.key === "Enter" && event.target.classList.contains("note")) {
    const number = document.querySelector(`.ref[data-note="${event.target.id}"]`);
    if (number) number.focus();
  } else if (event.key === "Escape") {
    const rules = document.querySelector("details[open]");
    if (rules) rules.open = false;
    else choose(null);
  } else return;
  event.preventDefault();
});

document.addEventListener("click", (event) => {
  const part = event.target.closest("[data-note]");
  const note = part ? document.getElementById(part.dataset.note) : event.target.closest(".note");
  if (!note) return;
  choose(note);
  if (part && part.localName === "a") {
    event.preventDefault();
    note.focus({ preventScroll: true });
    note.scrollIntoView({ block: "nearest" });
  }
});
document.addEventListener("focusin", (event) => {
  const note = event.target.closest(".note");
  if (note) choose(note);
});
