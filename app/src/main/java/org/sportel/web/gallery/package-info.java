/** The page that shows every component, for those who make pages. */
@org.jspecify.annotations.NullMarked
package org.sportel.web.gallery;
