import { wake } from "./govuk.js";

wake();
