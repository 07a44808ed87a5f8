// The editor of procedures: bpmn-js with the properties and templates of our tasks and activities.
import Modeler from "bpmn-js/lib/Modeler";
import {
  BpmnPropertiesPanelModule,
  BpmnPropertiesProviderModule,
  ZeebePropertiesProviderModule,
} from "bpmn-js-properties-panel";
import { CloudElementTemplatesPropertiesProviderModule } from "bpmn-js-element-templates";
import ElementTemplateChooserModule from "@bpmn-io/element-template-chooser";
import ZeebeBehaviors from "camunda-bpmn-js-behaviors/lib/camunda-cloud";
import zeebe from "zeebe-bpmn-moddle/resources/zeebe.json";
import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/bpmn-font/css/bpmn.css";
import "@bpmn-io/properties-panel/dist/assets/properties-panel.css";
import "bpmn-js-element-templates/dist/assets/element-templates.css";
import "@bpmn-io/element-template-chooser/dist/element-template-chooser.css";
import "./editor.css";
import { begin, drawn, findings, saving } from "./save.js";

const root = document.querySelector("[data-editor=procedure]");
const dictionary = JSON.parse(root.dataset.dictionary);

const translate = (template, replacements = {}) =>
  (dictionary[template] ?? template).replace(/{([^}]+)}/g, (whole, key) => replacements[key] ?? whole);

const modeler = new Modeler({
  container: root.querySelector("[data-canvas]"),
  propertiesPanel: { parent: root.querySelector("[data-properties]") },
  keyboard: { bind: true },
  moddleExtensions: { zeebe },
  additionalModules: [
    BpmnPropertiesPanelModule,
    BpmnPropertiesProviderModule,
    ZeebePropertiesProviderModule,
    CloudElementTemplatesPropertiesProviderModule,
    ElementTemplateChooserModule,
    ZeebeBehaviors,
    { translate: ["value", translate] },
  ],
});

const overlays = modeler.get("overlays");
const registry = modeler.get("elementRegistry");
const selection = modeler.get("selection");

const mark = {
  go(id) {
    const element = registry.get(id);
    if (!element) return;
    selection.select(element);
    modeler.get("canvas").scrollToElement(element);
    root.scrollIntoView({ block: "nearest" });
  },
  all(found) {
    overlays.remove({ type: "finding" });
    for (const finding of found.filter((f) => f.here && registry.get(f.element))) {
      const sign = document.createElement("div");
      sign.className = "sp-mark";
      sign.dataset.weight = finding.weight;
      sign.textContent = "!";
      sign.title = `${finding.text} ${finding.advice}`;
      const element = registry.get(finding.element);
      const position = element.waypoints ? { top: -12, left: 0 } : { top: -12, right: 12 };
      overlays.add(finding.element, "finding", { position, html: sign });
    }
  },
};

const show = findings(root, mark);
const save = saving(root, async () => (await modeler.saveXML({ format: true })).xml, show);

/** Shows everything, beside the tools that lie over the left edge. */
function fit() {
  const canvas = modeler.get("canvas");
  canvas.zoom("fit-viewport", "auto");
  canvas.zoom(canvas.zoom() * 0.85, "auto");
  canvas.scroll({ dx: 60, dy: 0 });
}

const start = await begin(root);
modeler.on("elementTemplates.errors", ({ errors }) => errors.forEach((error) => console.error(error.message)));
modeler.get("elementTemplatesLoader").setTemplates(JSON.parse(root.dataset.templates));
if (await drawn(root, save, () => modeler.importXML(start.body))) {
  fit();
  if (start.unsaved) save.changed();
  modeler.on("commandStack.changed", save.changed);
}
show(JSON.parse(root.dataset.found));

document.querySelector("[data-undo]").addEventListener("click", () => modeler.get("commandStack").undo());
document.querySelector("[data-redo]").addEventListener("click", () => modeler.get("commandStack").redo());
document.querySelector("[data-fit]").addEventListener("click", fit);
