/** How long a service really takes, on its public page. */
@org.jspecify.annotations.NullMarked
package org.sportel.insight.taken;
