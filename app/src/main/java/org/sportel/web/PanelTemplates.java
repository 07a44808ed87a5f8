package org.sportel.web;

import org.springframework.stereotype.Component;

/** Makes panels from templates, so that no module writes HTML by hand. */
@Component
public final class PanelTemplates {
  private final Templates templates;

  PanelTemplates(Templates templates) {
    this.templates = templates;
  }

  /**
   * A panel that a template draws.
   *
   * @param title in the person's language
   * @param template such as {@code casework/web/casesOfVisit}
   * @param page what the template takes under the name {@code page}
   */
  public PanelContent of(String title, String template, Object page) {
    return new PanelContent(title, output -> templates.render(template, page, output));
  }
}
