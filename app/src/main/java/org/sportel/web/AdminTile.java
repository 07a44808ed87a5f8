package org.sportel.web;

import java.util.function.Supplier;

/**
 * A place of the administrator's start page, contributed by the module that owns it; a bean.
 *
 * @param title message key of its name
 * @param text message key of the sentence that says what it is for
 * @param count how it stands there now; asked inside a reading transaction of the tenant
 */
public record AdminTile(
    int order, String href, String title, String text, Supplier<MessageText> count) {
  /**
   * What a tenant needs before it takes applications, said by the module that owns it; a bean.
   *
   * @param about message key of what is needed
   * @param state how it stands; asked inside a reading transaction of the tenant
   */
  public record Need(int order, String about, Supplier<State> state) {
    /**
     * How a need stands.
     *
     * @param text how many there are, in words
     */
    public record State(boolean met, MessageText text) {}
  }
}
