package org.sportel.identity;

import org.junit.jupiter.api.BeforeEach;
import org.sportel.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test on the program as it answers over HTTP. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"sportel.background=false", "sportel.mode=test", "sportel.second-factor=offered"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Desks.class, ForeignRows.class})
public abstract class Served {
  @Autowired protected Desks desks;
  @LocalServerPort protected int port;
  protected Desks.Desk desk;
  protected Browser browser;

  @BeforeEach
  void open() {
    Browser.comesFrom(getClass());
    desk = desks.of(townOfTest());
    browser = new Browser(port);
  }

  /** The town of the test; one that changes settings at random has a town of its own. */
  protected String townOfTest() {
    return "served";
  }
}
