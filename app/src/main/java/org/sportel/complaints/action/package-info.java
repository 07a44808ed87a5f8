/**
 * What is changed because of complaints: who, until when, with which evidence, and whether it
 * helped.
 */
@org.springframework.modulith.NamedInterface("action")
@org.jspecify.annotations.NullMarked
package org.sportel.complaints.action;
