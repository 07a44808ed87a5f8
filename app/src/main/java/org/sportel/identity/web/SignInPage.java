package org.sportel.identity.web;

import org.sportel.web.FieldErrors;

/**
 * The page to sign in.
 *
 * @param name what was typed
 * @param to where to go afterwards
 * @param kept the sealed form that waits to be sent again, or nothing
 */
record SignInPage(Note note, String name, String to, String kept, FieldErrors errors) {
  /** Why the page is shown. */
  enum Note {
    /** No special reason. */
    NONE,
    /** The sign-in lapsed while a form was sent; the form is kept. */
    KEPT,
    /** The sign-in lapsed while a form was sent; the form could not be kept. */
    LOST,
    /** The person signed out. */
    SIGNED_OUT,
    /** The person has just chosen a password. */
    PASSWORD_CHOSEN
  }
}
