package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing goes at the pace of somebody else inside a transaction: whoever reads or sends slowly
 * would hold its connection and its permit.
 */
@Tag("sources")
class StreamingRulesTests {
  private static final Pattern TRANSACTION =
      Pattern.compile("(?i)(.*\\.)?transactions(\\(\\))?\\s*\\.\\s*(write|read|run)");
  private static final Pattern STREAM =
      Pattern.compile(
          "(HttpServletResponse|ServletOutputStream|InputStream|OutputStream|Reader|Writer"
              + "|Multipart\\w+|Part|Socket)");

  @Test
  void noTransactionTouchesWhatComesOrGoesAtThePaceOfSomebodyElse() {
    var wrong = new ArrayList<String>();
    int[] seen = {0};
    for (var method : Sources.all().methods().toList()) {
      if (method.owner().source().main()) {
        var streams = streams(method.tree());
        for (var name : inTransactions(method.tree(), seen)) {
          if (streams.contains(name)) {
            wrong.add(method + ": " + name);
          }
        }
      }
    }
    assertThat(seen[0]).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  /** The names of what streams in a method: parameters, variables and resources. */
  private static Set<String> streams(MethodTree method) {
    var names = new HashSet<String>();
    new TreeScanner<Boolean, Boolean>() {
      @Override
      public Boolean visitVariable(VariableTree variable, Boolean unused) {
        var type = String.valueOf(variable.getType());
        var value = String.valueOf(variable.getInitializer());
        if (STREAM.matcher(type.replaceAll("<.*", "")).matches()
            || value.endsWith("Stream()")
            || value.endsWith("Writer()")) {
          names.add(variable.getName().toString());
        }
        return super.visitVariable(variable, unused);
      }
    }.scan(method, true);
    return names;
  }

  /** Every name that is used inside a transaction of the method. */
  private static List<String> inTransactions(MethodTree method, int[] seen) {
    var names = new ArrayList<String>();
    new TreeScanner<Boolean, Boolean>() {
      @Override
      public Boolean visitMethodInvocation(MethodInvocationTree call, Boolean unused) {
        if (TRANSACTION.matcher(call.getMethodSelect().toString()).matches()) {
          seen[0]++;
          call.getArguments().stream()
              .filter(LambdaExpressionTree.class::isInstance)
              .forEach(lambda -> names.addAll(names((LambdaExpressionTree) lambda)));
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(method, true);
    return names;
  }

  private static List<String> names(LambdaExpressionTree lambda) {
    var names = new ArrayList<String>();
    new TreeScanner<Boolean, Boolean>() {
      @Override
      public Boolean visitIdentifier(IdentifierTree name, Boolean unused) {
        names.add(name.getName().toString());
        return super.visitIdentifier(name, unused);
      }
    }.scan(lambda, true);
    return names;
  }
}
