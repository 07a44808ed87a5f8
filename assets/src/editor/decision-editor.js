// The editor of decisions: dmn-js with its tables, expressions and diagram.
import DmnModeler from "dmn-js/lib/Modeler";
import "dmn-js/dist/assets/diagram-js.css";
import "dmn-js/dist/assets/dmn-js-shared.css";
import "dmn-js/dist/assets/dmn-js-drd.css";
import "dmn-js/dist/assets/dmn-js-decision-table.css";
import "dmn-js/dist/assets/dmn-js-decision-table-controls.css";
import "dmn-js/dist/assets/dmn-js-literal-expression.css";
import "dmn-js/dist/assets/dmn-js-boxed-expression.css";
import "dmn-js/dist/assets/dmn-js-boxed-expression-controls.css";
import "dmn-js/dist/assets/dmn-font/css/dmn.css";
import "./editor.css";
import { begin, drawn, findings, saving } from "./save.js";

const root = document.querySelector("[data-editor=decision]");
const dictionary = JSON.parse(root.dataset.dictionary);
const translate = (template, replacements = {}) =>
  (dictionary[template] ?? template).replace(/{([^}]+)}/g, (whole, key) => replacements[key] ?? whole);
const words = { additionalModules: [{ translate: ["value", translate] }] };

const modeler = new DmnModeler({
  container: root.querySelector("[data-canvas]"),
  drd: words,
  decisionTable: words,
  literalExpression: words,
  boxedExpression: words,
});

const mark = {
  go(id) {
    const view = modeler.getViews().find((candidate) => candidate.element.id === id);
    if (view) modeler.open(view);
  },
};
const show = findings(root, mark);
const save = saving(root, async () => (await modeler.saveXML({ format: true })).xml, show);
const start = await begin(root);
const readable = await drawn(root, save, async () => {
  await modeler.importXML(start.body);
  const table = modeler.getViews().find((view) => view.type === "decisionTable");
  if (table) await modeler.open(table);
});
show(JSON.parse(root.dataset.found));
if (readable && start.unsaved) save.changed();

const heard = new WeakSet();
function listen() {
  const viewer = modeler.getActiveViewer();
  if (!viewer || heard.has(viewer)) return;
  heard.add(viewer);
  viewer.on("commandStack.changed", save.changed);
  viewer.on("elements.changed", save.changed);
}
modeler.on("views.changed", () => {
  listen();
  names();
});

const views = document.querySelector("[data-views]");
function names() {
  views.replaceChildren(
    ...modeler.getViews().map((view) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sp-link-button";
      button.textContent = view.name || view.id;
      if (view === modeler.getActiveView()) button.setAttribute("aria-current", "true");
      button.addEventListener("click", () => modeler.open(view));
      return button;
    }),
  );
}
listen();
names();
document.querySelector("[data-undo]").addEventListener("click", () => modeler.getActiveViewer().get("commandStack").undo());
document.querySelector("[data-redo]").addEventListener("click", () => modeler.getActiveViewer().get("commandStack").redo());
