package org.sportel.notify;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.platform.subject.NoticeSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The kinds of messages: those of the owners of subjects first, then our own. */
@Component
final class MessageKinds {
  private final SingletonSupplier<List<MessageKind>> all;
  private final SingletonSupplier<Map<String, MessageKind>> byName;

  MessageKinds(ObjectProvider<NoticeSource> sources) {
    this.all =
        SingletonSupplier.of(
            () ->
                Stream.concat(
                        sources
                            .orderedStream()
                            .flatMap(source -> source.kinds().stream())
                            .map(MessageKind::of),
                        MessageKind.OWN.stream())
                    .toList());
    this.byName =
        SingletonSupplier.of(
            () ->
                all.obtain().stream()
                    .collect(Collectors.toMap(MessageKind::name, Function.identity())));
  }

  List<MessageKind> all() {
    return all.obtain();
  }

  /** The kind that a row names. */
  MessageKind get(String name) {
    var known = byName.obtain().get(name);
    return known == null ? MessageKind.former(name) : known;
  }
}
