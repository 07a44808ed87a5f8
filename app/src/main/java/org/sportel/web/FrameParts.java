package org.sportel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Gives each frame what it may ask for: form token, menu, bars, built files. */
@Component
final class FrameParts {
  private final SingletonSupplier<List<MenuEntry>> entries;
  private final SingletonSupplier<Optional<Authority>> authority;
  private final Panels panels;
  private final Assets assets;

  FrameParts(
      ObjectProvider<MenuEntry> entries,
      ObjectProvider<Authority> authority,
      Panels panels,
      Assets assets) {
    this.entries =
        SingletonSupplier.of(
            () -> entries.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList());
    this.authority = SingletonSupplier.of(() -> Optional.ofNullable(authority.getIfAvailable()));
    this.panels = panels;
    this.assets = assets;
  }

  Frame.Outfit of(HttpServletRequest request) {
    return new Frame.Outfit(() -> csrf(request), this::menu, this::bars, assets);
  }

  private static Optional<Csrf> csrf(HttpServletRequest request) {
    return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
        .map(token -> new Csrf(token.getParameterName(), token.getHeaderName(), token.getToken()));
  }

  private List<PanelContent> bars(String host) {
    return panels.of(host, new UUID(0, 0));
  }

  /** An address stands once, also when several powers lead to it. */
  private List<MenuEntry> menu() {
    var seen = new HashSet<String>();
    return entries.obtain().stream()
        .filter(this::visible)
        .filter(entry -> seen.add(entry.href()))
        .toList();
  }

  private boolean visible(MenuEntry entry) {
    var powers = entry.powers();
    return powers.isEmpty() ? !mayAny(Set.of(Power.MAKE_MYSTERY_VISITS)) : mayAny(powers);
  }

  private boolean mayAny(Set<Power> powers) {
    return authority.obtain().filter(held -> powers.stream().anyMatch(held::may)).isPresent();
  }
}
