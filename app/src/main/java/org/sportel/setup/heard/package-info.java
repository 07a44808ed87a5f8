/**
 * The parts of the demo's story in which people are heard: complaints, problems in the street,
 * ratings, paper out of boxes, interviews, surveys, mystery visits, and what offices promise.
 */
@org.jspecify.annotations.NullMarked
package org.sportel.setup.heard;
