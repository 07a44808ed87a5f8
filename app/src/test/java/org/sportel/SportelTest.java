package org.sportel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole program with a real PostgreSQL. All such tests share one context; followers
 * and jobs run only when told.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      "sportel.background=false",
      "sportel.mode=test",
      "sportel.second-factor=offered",
      "sportel.sign-in.demo-passwords=true",
      "sportel.limits=10000"
    })
@ContextConfiguration(initializers = TestDatabase.class)
public @interface SportelTest {}
