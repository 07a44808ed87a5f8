package org.sportel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.intake.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@SportelTest
class DoubleSendingTests {
  private static final String START = "/m/budva/apply/BD-004";
  private static final Pattern NUMBER = Pattern.compile("<br><strong>([^<]+)</strong>");

  @Autowired WebApplicationContext context;

  @Test
  void aFormSentTwentyTimesAtOnceIsOneApplicationWithOneReceipt() throws Exception {
    var applying = Applying.from("127.0.0.1", context);
    var person = new Person("PERSON", "self", "Dvaput Poslato", "", "Trg 1, Budva", "", "", "");
    var draft = applying.filled("BD-004", person);
    Callable<String> one =
        () -> {
          var sent = applying.call(post(START + "/check").cookie(draft));
          assertThat(sent.getRedirectedUrl()).isEqualTo(START + "/receipt");
          var number =
              NUMBER.matcher(
                  applying.call(get(START + "/receipt").cookie(draft)).getContentAsString());
          assertThat(number.find()).isTrue();
          return number.group(1);
        };
    var numbers = new HashSet<String>();
    try (var threads = Executors.newFixedThreadPool(20)) {
      for (var answer : threads.invokeAll(Collections.nCopies(20, one))) {
        numbers.add(answer.get());
      }
    }
    assertThat(numbers).hasSize(1);
  }
}
