// The editor of forms: form-js, with the schema saved as it grows.
import { FormEditor } from "@bpmn-io/form-js-editor";
import "@bpmn-io/form-js-viewer/dist/assets/form-js.css";
import "@bpmn-io/form-js-editor/dist/assets/form-js-editor.css";
import "@bpmn-io/form-js-editor/dist/assets/properties-panel.css";
import "./editor.css";
import { begin, drawn, findings, saving } from "./save.js";

const root = document.querySelector("[data-editor=form]");
const editor = new FormEditor({ container: root.querySelector("[data-canvas]") });

const mark = {
  go(id) {
    const field = editor.get("formFieldRegistry").getAll().find((one) => one.key === id || one.id === id);
    if (field) editor.get("selection").set(field);
  },
};
const show = findings(root, mark);

const save = saving(root, async () => JSON.stringify(editor.saveSchema(), null, 1), show);
const start = await begin(root);
if (await drawn(root, save, () => editor.importSchema(JSON.parse(start.body)))) {
  if (start.unsaved) save.changed();
  editor.on("commandStack.changed", save.changed);
}
show(JSON.parse(root.dataset.found));
document.querySelector("[data-undo]").addEventListener("click", () => editor.get("commandStack").undo());
document.querySelector("[data-redo]").addEventListener("click", () => editor.get("commandStack").redo());
