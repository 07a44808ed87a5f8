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
    properties = {
      "sportel.background=false",
      "sportel.mode=test",
      "sportel.second-factor=offered",
      "sportel.data=target/test-files"
    })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Desks.class, ForeignRows.class})
public abstract class Served {
  @Autowired protected Desks desks;
  @LocalServerPort protected int port;
  protected Desks.Desk desk;
  protected Browser browser;

  @BeforeEach
  void open() {
    desk = desks.of("served");
    browser = new Browser(port);
  }
}
