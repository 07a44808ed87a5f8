/** The pages for signing in and for looking after staff. */
@org.jspecify.annotations.NullMarked
package org.sportel.identity.web;
