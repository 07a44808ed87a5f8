/** Letters by e-mail: how they look and how they leave the house. */
@NullMarked
package org.sportel.notify.mail;

import org.jspecify.annotations.NullMarked;
