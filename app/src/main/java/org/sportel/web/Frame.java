package org.sportel.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;

/**
 * What surrounds the page that is being made: who acts, in which language, where. Error pages know
 * neither actor nor tenant.
 *
 * @param path the address without its query
 * @param query the query without {@code lang}, never beginning with a question mark
 */
public record Frame(
    Lang lang, Actor actor, Optional<TenantFace> tenant, String path, String query, Outfit outfit) {
  /** The order of filters that know the frame. */
  public static final int KNOWN = WebConfiguration.AFTER_THE_PERSON + 1;

  private static final ScopedValue<Frame> CURRENT = ScopedValue.newInstance();
  private static final int IN_SIGHT = 8;
  private static final Frame BARE = bare(Lang.EN, "/", "", Outfit.NONE);

  /**
   * What a frame asks for only when it needs it.
   *
   * @param csrf empty where nothing can be posted
   * @param menu the staff menu as the acting person may see it
   * @param bars what stands on every page of a host, {@code web.staff} or {@code web.public}
   */
  record Outfit(
      Supplier<Optional<Csrf>> csrf,
      Supplier<List<MenuEntry>> menu,
      Function<String, List<PanelContent>> bars,
      Assets assets) {
    static final Outfit NONE =
        new Outfit(Optional::empty, List::of, host -> List.of(), Assets.none());
  }

  /** The frame of the running request; a bare English one outside. */
  public static Frame current() {
    return CURRENT.isBound() ? CURRENT.get() : BARE;
  }

  /** A frame without actor and tenant. */
  static Frame bare(Lang lang, String path, String query, Outfit outfit) {
    return new Frame(lang, Actor.anonymous(), Optional.empty(), path, query, outfit);
  }

  /** Runs work inside this frame. */
  <T, X extends Throwable> T around(ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(CURRENT, this).call(work);
  }

  /** How many lines of a menu always stand in sight; the others are behind one word. */
  public static int inSight(int lines) {
    return lines <= IN_SIGHT + 1 ? lines : IN_SIGHT;
  }

  /** The form token. */
  public Optional<Csrf> csrf() {
    return outfit.csrf().get();
  }

  /** The staff menu as the acting person may see it. */
  public List<MenuEntry> menu() {
    return outfit.menu().get();
  }

  /** What modules contribute to every page of the staff, on the host {@code web.staff}. */
  public List<PanelContent> bars() {
    return actor.kind() == Actor.Kind.STAFF ? outfit.bars().apply("web.staff") : List.of();
  }

  /** What modules contribute to every public page, on the host {@code web.public}. */
  public List<PanelContent> publicBars() {
    return outfit.bars().apply("web.public");
  }

  /** What modules contribute to a part of a public page that is about no subject. */
  public List<PanelContent> parts(String host) {
    return outfit.bars().apply(host);
  }

  /** The address of a built file, such as {@code sportel.css}. */
  public String asset(String name) {
    return outfit.assets().address(name);
  }

  /** This page in another language. */
  public String in(Lang other) {
    return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + other.tag();
  }

  /** Whether somebody is signed in. */
  public boolean signedIn() {
    return actor.kind() == Actor.Kind.STAFF || actor.kind() == Actor.Kind.CITIZEN;
  }

  /** Whether the acting person may look for cases, which is what the head's search finds. */
  public boolean finds() {
    return menu().stream().anyMatch(entry -> entry.href().equals("/desk/cases"));
  }

  /** The start of the public pages: the tenant's, or everybody's. */
  public String home() {
    return tenant.map(TenantFace::home).orElse("/");
  }

  /** Whether the address lies at or below this one. */
  public boolean at(String href) {
    return path.equals(href) || (!href.equals("/desk") && path.startsWith(href + "/"));
  }
}
