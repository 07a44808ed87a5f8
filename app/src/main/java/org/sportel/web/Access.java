package org.sportel.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sportel.platform.Power;

/** Who may call a handler. A handler without it is denied to everybody. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {
  /** The rule; {@link Rule#BY_POWER} where only powers are named. */
  Rule value() default Rule.BY_POWER;

  /** The powers of which one is enough; only with {@link Rule#BY_POWER}. */
  Power[] power() default {};

  /** Nothing personal is on the page, so a browser may keep it and ask whether it is fresh. */
  boolean open() default false;

  /**
   * Whoever reads the same language sees the same page, so that it is made once for a few seconds
   * for all of them. Only with {@link #open}, and never with a form token.
   */
  boolean kept() default false;

  /** The page sends files; a post in parts is refused everywhere else before it is read. */
  boolean files() default false;

  /**
   * Programs post here with a key of their own or none: no form token is asked for, and nobody's
   * sign-in counts: the handler acts as a stranger.
   */
  boolean programs() default false;
}
