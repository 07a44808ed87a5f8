package org.sportel.feel;

import java.util.List;
import java.util.Map;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionParameters;
import org.camunda.feel.syntaxtree.NamedFunctionParameters;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** The arguments of one call, by place or by name. */
record Arguments(List<Exp> byPlace, Map<String, Exp> byName) {
  static Arguments of(FunctionParameters parameters) {
    return switch (parameters) {
      case PositionalFunctionParameters p ->
          new Arguments(CollectionConverters.asJava(p.params()), Map.of());
      case NamedFunctionParameters n ->
          new Arguments(List.of(), CollectionConverters.asJava(n.params()));
      default -> throw new IllegalStateException("unknown parameters: " + parameters.getClass());
    };
  }

  int count() {
    return byPlace.size() + byName.size();
  }

  @Nullable Exp at(int place, String name) {
    return place < byPlace.size() ? byPlace.get(place) : byName.get(name);
  }
}
