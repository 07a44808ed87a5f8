package org.sportel.intake.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.sportel.StandingPacks;
import org.sportel.intake.DraftKey;
import org.sportel.intake.Filling;
import org.sportel.intake.KeepDraft;
import org.sportel.intake.Person;
import org.sportel.intake.ServiceForms;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody who applies in Budva from a network address of their own. */
final class Applying {
  private final ApplicationContext context;
  private final Tenant budva;
  private final MockMvc mvc;
  private final String address;

  private Applying(WebApplicationContext context, Tenant budva, String address) {
    this.context = context;
    this.budva = budva;
    this.address = address;
    Filter inBudva =
        (request, response, chain) ->
            get(CurrentTenant.class)
                .within(
                    budva,
                    () -> {
                      try {
                        chain.doFilter(request, response);
                      } catch (java.io.IOException | jakarta.servlet.ServletException e) {
                        throw new IllegalStateException(e);
                      }
                      return true;
                    });
    Filter frame =
        Objects.requireNonNull(
            context.getBean("frameFilter", FilterRegistrationBean.class).getFilter());
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
    this.mvc = builder.addFilters(inBudva, frame, context.getBean(SharedComputer.class)).build();
  }

  static Applying from(String address, WebApplicationContext context) {
    return new Applying(context, context.getBean(StandingPacks.class).budva(), address);
  }

  <T> T get(Class<T> bean) {
    return context.getBean(bean);
  }

  Tenant tenant() {
    return budva;
  }

  <T> T here(Supplier<T> work) {
    return get(Transactions.class).write(Scope.of(budva.id()), work);
  }

  MockHttpServletResponse call(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    var made =
        request
            .cookie(new Cookie("lang", "en"))
            .with(
                sent -> {
                  sent.setRemoteAddr(address);
                  return sent;
                });
    var response = mvc.perform(made).andReturn().getResponse();
    response.setCharacterEncoding("UTF-8");
    return response;
  }

  /** The key of the draft behind its cookie. */
  static DraftKey key(Cookie cookie) {
    var value = cookie.getValue();
    return DraftKey.read(value.substring(0, value.lastIndexOf('.'))).orElseThrow();
  }

  /** Begins an application of a service. */
  Cookie begun(String service) throws Exception {
    var response = call(post("/m/budva/apply/" + service));
    var value =
        Pattern.compile("(sportel-draft)=([^;]+)")
            .matcher(String.valueOf(response.getHeader("Set-Cookie")));
    if (!value.find()) {
      throw new AssertionError("Not begun: " + response.getStatus());
    }
    return new Cookie(value.group(1), value.group(2));
  }

  /** Fills everything in that is required. */
  Cookie filled(String service, Person person) throws Exception {
    var cookie = begun(service);
    var key = key(cookie);
    here(
        () -> {
          var draft = get(KeepDraft.class).find(key).orElseThrow();
          var form = get(ServiceForms.class).of(draft.version());
          Map<String, Object> answers = new HashMap<>();
          for (int round = 0; round < 5; round++) {
            Map<String, List<String>> posted = new HashMap<>();
            Filling.fill(form.view(answers, get(ServiceForms.class).now()).blocks(), posted);
            answers = form.collect(posted, answers, get(ServiceForms.class).now()).answers();
          }
          get(KeepDraft.class).keep(draft.with(person).with(answers));
          return draft;
        });
    return cookie;
  }
}
