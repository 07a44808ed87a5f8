package org.sportel.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.catalogue.card.Category;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Finds published services over the whole network or inside a tenant; anybody may ask. */
@Component
public final class FindServices {
  /** Shorter words say nothing by themselves. */
  private static final int SHORTEST = 4;

  private static final int WORDS = 4;

  private final Transactions transactions;
  private final Published published;
  private final Needs needs;

  FindServices(Transactions transactions, Published published, Needs needs) {
    this.transactions = transactions;
    this.published = published;
    this.needs = needs;
  }

  /**
   * Services that answer a question, nearest first; where nothing was asked for in words, in the
   * alphabet of whoever reads. Where no title has all the words, what people call the need is
   * looked for, then each word by itself. Must be called outside a transaction.
   */
  public FoundServices find(ServiceQuestion question, Lang reader) {
    return transactions.read(
        Scope.open(),
        () ->
            TypedText.blank(question.words())
                ? published.inOrder(question, reader)
                : inWords(question));
  }

  private FoundServices inWords(ServiceQuestion question) {
    var exact = counted(question, published.inWords(question));
    return exact.total() > 0
        ? exact
        : first(question, needs.of(question.words()).stream())
            .map(FoundServices::asNearest)
            .or(() -> first(question, words(question)).map(FoundServices::few))
            .orElse(exact);
  }

  /** With the number of services counted once, where several municipalities were asked. */
  private FoundServices counted(ServiceQuestion question, FoundServices found) {
    return question.tenant().isPresent() || found.total() < 2
        ? found
        : found.counted(published.once(question));
  }

  private Optional<FoundServices> first(ServiceQuestion question, Stream<String> words) {
    return words
        .map(word -> counted(question.in(word), published.inWords(question.in(word))))
        .filter(found -> found.total() > 0)
        .findFirst();
  }

  private static Stream<String> words(ServiceQuestion question) {
    return Arrays.stream(question.words().strip().split("\\s+"))
        .filter(word -> word.length() >= SHORTEST)
        .sorted(Comparator.comparing(String::length).reversed())
        .limit(WORDS);
  }

  /** How many services each category has; must be called outside a transaction. */
  public Map<Category, Long> categories(Optional<TenantId> tenant) {
    return transactions.read(Scope.open(), () -> published.categories(tenant));
  }

  /** What people say when they need something, as suggestions for a search. */
  public List<String> suggestions(Lang lang) {
    return needs.sayings(lang);
  }
}
