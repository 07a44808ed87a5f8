package org.sportel.feel;

import java.util.List;
import java.util.Map;
import scala.jdk.javaapi.CollectionConverters;

/** Java collections to the expression library's and back. */
final class Scala {
  private Scala() {}

  static <T> scala.collection.immutable.List<T> list(List<T> items) {
    return scala.collection.immutable.List.from(CollectionConverters.asScala(items));
  }

  static <T> List<T> list(scala.collection.immutable.List<T> items) {
    return CollectionConverters.asJava(items);
  }

  static <T> scala.collection.immutable.Map<String, T> map(Map<String, T> entries) {
    return scala.collection.immutable.Map.from(CollectionConverters.asScala(entries));
  }
}
