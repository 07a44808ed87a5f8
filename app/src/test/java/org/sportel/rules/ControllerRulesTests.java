package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Tag("sources")
class ControllerRulesTests {
  /** The scoped values of person and tenant are unbound where these would run. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "java.util.concurrent.Callable",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CompletionStage",
          "org.springframework.web.context.request.async.DeferredResult",
          "org.springframework.web.context.request.async.WebAsyncTask",
          "org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody",
          "org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter",
          "org.springframework.web.servlet.mvc.method.annotation.SseEmitter");

  /** Sessions hold text only; what has just been done stands in the address. */
  private static final Set<String> IN_SESSIONS =
      Set.of(
          "org.springframework.web.servlet.mvc.support.RedirectAttributes",
          "org.springframework.web.bind.support.SessionStatus");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.sportel");

  @Test
  void seesTheHandlers() {
    assertThat(handlers().count()).isGreaterThan(20);
  }

  @Test
  void handlersAnswerInTheirOwnThread() {
    assertThat(
            handlers()
                .filter(
                    method ->
                        method.getReturnType().getAllInvolvedRawTypes().stream()
                            .anyMatch(type -> ELSEWHERE.contains(type.getName())))
                .map(JavaMethod::getFullName))
        .isEmpty();
  }

  @Test
  void handlersPutNoObjectsIntoTheSession() {
    assertThat(
            handlers()
                .filter(
                    method ->
                        method.getRawParameterTypes().stream()
                            .anyMatch(type -> IN_SESSIONS.contains(type.getName())))
                .map(JavaMethod::getFullName))
        .isEmpty();
  }

  @Test
  void handlersSayWhoMayCallThem() {
    assertThat(
            handlers()
                .filter(method -> !method.isAnnotatedWith(Access.class))
                .map(JavaMethod::getFullName))
        .isEmpty();
  }

  @Test
  void publicHandlersAskForNoSession() {
    assertThat(
            handlers()
                .filter(
                    method ->
                        List.of(method.getAnnotationOfType(Access.class).value())
                            .contains(Rule.PUBLIC))
                .filter(
                    method ->
                        method.getRawParameterTypes().stream()
                            .anyMatch(type -> type.getName().endsWith("Session")))
                .map(JavaMethod::getFullName))
        .isEmpty();
  }

  /** Whoever only reads gets none; the others are begun by a sign-in or a shown tracking code. */
  @Test
  void onlyTheseBeginSessions() {
    var beginners =
        CLASSES.stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(call -> call.getTarget().getName().equals("getSession"))
            .filter(call -> call.getTargetOwner().getName().endsWith("HttpServletRequest"))
            .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
            .map(call -> call.getOriginOwner().getSimpleName())
            .distinct();
    assertThat(beginners)
        .containsExactlyInAnyOrder(
            "TrackedCases",
            "MyController",
            "CaseBinder",
            "BrowserSession",
            "SecondFactorController");
  }

  private static Stream<JavaMethod> handlers() {
    return CLASSES.stream()
        .filter(type -> type.isMetaAnnotatedWith(Controller.class))
        .flatMap(type -> type.getMethods().stream())
        .filter(
            method ->
                method.isAnnotatedWith(RequestMapping.class)
                    || method.isMetaAnnotatedWith(RequestMapping.class));
  }
}
