/** Pages of messages for staff, the demo's mailbox, and the part of the tracking page. */
@NullMarked
package org.sportel.notify.web;

import org.jspecify.annotations.NullMarked;
