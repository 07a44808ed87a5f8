package org.sportel.outbound;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.Json;
import org.sportel.platform.packs.PackTexts;
import org.springframework.stereotype.Component;

/** Takes the other bodies of a pack, its file {@code bodies.json}, into a tenant's address book. */
@Component
public final class ImportBodies {
  private static final String FILE = "bodies.json";

  private final OtherBodies bodies;
  private final SetOtherBody setOtherBody;
  private final Json json;
  private final PackTexts texts;

  ImportBodies(OtherBodies bodies, SetOtherBody setOtherBody, Json json, PackTexts texts) {
    this.texts = texts;
    this.bodies = bodies;
    this.setOtherBody = setOtherBody;
    this.json = json;
  }

  /** The file. */
  record Bodies(List<Body> bodies) {}

  /** What it says of a body. */
  record Body(String code, String name, Optional<String> address, Optional<String> email) {}

  /** Takes those of a pack by its name; may be repeated. */
  public void fromShipped(String pack) {
    texts.at(pack + "/" + FILE).ifPresent(this::from);
  }

  /**
   * Takes those of a file; one whose code or name is there already, open or closed, stays as it is.
   *
   * @throws org.sportel.outbound.model.OutboundRefusal for what the address book refuses
   */
  public void from(String text) {
    for (var body : json.read(text, Bodies.class).bodies()) {
      if (!bodies.has(body.code(), body.name())) {
        setOtherBody.set(
            Optional.empty(),
            new SetOtherBody.Entry(
                body.code(),
                body.name(),
                body.address().orElse(""),
                body.email().orElse(""),
                true));
      }
    }
  }
}
