import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  Radios,
  SkipLink,
  Tabs,
  createAll,
} from "govuk-frontend";

const components = [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink, Tabs];

/** Tells the style sheet that scripts run, then wakes the components inside `root`. */
export function wake(root = document) {
  document.body.classList.add("js-enabled", "govuk-frontend-supported");
  for (const component of components) createAll(component, undefined, { scope: root, onError: () => {} });
}
