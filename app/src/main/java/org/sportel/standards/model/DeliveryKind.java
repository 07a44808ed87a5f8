package org.sportel.standards.model;

/** How far a centre offers a service; each kind holds the ones before it. */
public enum DeliveryKind {
  /** Not at all. */
  NONE,
  /** It tells how the service works and where it is had. */
  INFORMATION,
  /** It leads people through it on the institution's own pages. */
  CONSULTATION,
  /** It takes applications and hands them on. */
  RECEPTION,
  /** It takes applications and hands out what was decided. */
  FULL;

  /** Whether a centre that offers this meets what is asked. */
  public boolean meets(DeliveryKind asked) {
    return compareTo(asked) >= 0;
  }
}
