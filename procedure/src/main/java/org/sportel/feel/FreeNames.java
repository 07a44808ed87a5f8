package org.sportel.feel;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import scala.Product;
import scala.Tuple2;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Names that an expression takes from its data. Inside a filter a name may be a field of an item,
 * so names there are left out.
 */
final class FreeNames {
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> bound = new HashSet<>();

  private FreeNames() {}

  static Set<String> of(Exp tree) {
    var free = new FreeNames();
    free.walk(tree);
    free.names.removeAll(free.bound);
    return Set.copyOf(free.names);
  }

  private void walk(Object node) {
    switch (node) {
      case Ref ref -> names.add(ref.names().head());
      case Filter filter -> walk(filter.list());
      case For f -> bind(f.iterators(), f.exp());
      case SomeItem some -> bind(some.iterators(), some.condition());
      case EveryItem every -> bind(every.iterators(), every.condition());
      case ConstContext context -> {
        CollectionConverters.asJava(context.entries())
            .forEach(
                entry -> {
                  bound.add(entry._1());
                  walk(entry._2());
                });
      }
      case Product product ->
          CollectionConverters.asJava(product.productIterator()).forEachRemaining(this::walk);
      case Iterable<?> items -> CollectionConverters.asJava(items).forEach(this::walk);
      default -> {}
    }
  }

  private void bind(scala.collection.immutable.List<Tuple2<String, Exp>> iterators, Exp body) {
    bound.add("partial");
    for (var source : CollectionConverters.asJava(iterators)) {
      bound.add(source._1());
      walk(source._2());
    }
    walk(body);
  }
}
