// The editor of forms: form-js, with the schema saved as it grows.
import { FormEditor } from "@bpmn-io/form-js-editor";
import "@bpmn-io/form-js-viewer/dist/assets/form-js.css";
import "@bpmn-io/form-js-editor/dist/assets/form-js-editor.css";
import "@bpmn-io/form-js-editor/dist/assets/properties-panel.css";
import "./editor.css";
import { begin, findings, saving } from "./save.js";

const root = document.querySelector("[data-editor=form]");
const editor = new FormEditor({ container: root.querySelector("[data-canvas]") });

const mark = {
  go(id) {
    const field = editor.get("formFieldRegistry").getAll().find((one) => one.key === id || one.id === id);
    if (field) editor.get("selection").set(field);
  },
};
const show = findings(root, mark);

const save = saving(root, async () => JSON.stringify(editor.saveSchema(), null, 1), (found) => {
  show(found);

});
const start = await begin(root);
await editor.importSchema(JSON.parse(start.body));
show(JSON.parse(root.dataset.found));
root.dataset.ready = "true";
if (start.unsaved) save.changed();
editor.on("commandStack.changed", save.changed);
document.querySelector("[data-undo]").addEventListener("click", () => editor.get("commandStack").undo());
document.querySelector("[data-redo]").addEventListener("click", () => editor.get("commandStack").redo());
