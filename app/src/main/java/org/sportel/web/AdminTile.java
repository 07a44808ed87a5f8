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
    int order, String href, String title, String text, Supplier<MessageText> count) {}
