package org.sportel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the program. */
@Modulithic(sharedModules = {"platform", "web"})
@SpringBootApplication
public class Sportel {
  /** The arguments are a command of the launcher and its options. */
  public static void main(String[] args) {
    SpringApplication.run(Sportel.class, args);
  }
}
