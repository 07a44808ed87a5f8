// Pages with plain fields: what was typed stays in this browser until the server has it.
import { keepTyped } from "./keep.js";

document.querySelectorAll("form[data-keep]").forEach(keepTyped);
