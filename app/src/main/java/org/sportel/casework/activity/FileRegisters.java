package org.sportel.casework.activity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sportel.network.Tenants;
import org.sportel.platform.JobFailed;
import org.sportel.platform.Json;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Registers as files, for a register that another body hands over from time to time: {@code
 * FOLDER/municipality/register.json}, one JSON object with the fields of each entry under its key.
 * The folder is named by {@code SPORTEL_REGISTERS}; without it there are none.
 */
@Component
final class FileRegisters implements OtherRegister {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
  private static final long LARGEST = 50_000_000;

  private final Tenants tenants;
  private final Transactions transactions;
  private final Json json;
  private final String folder;

  FileRegisters(
      Tenants tenants,
      Transactions transactions,
      Json json,
      @Value("${sportel.registers:}") String folder) {
    this.tenants = tenants;
    this.transactions = transactions;
    this.json = json;
    this.folder = folder;
  }

  @Override
  public boolean has(TenantId tenant, String register) {
    return file(tenant, register).isPresent();
  }

  @Override
  public Optional<Map<String, @Nullable Object>> find(
      TenantId tenant, String register, String key) {
    return file(tenant, register).flatMap(file -> entry(file, key));
  }

  private Optional<Path> file(TenantId tenant, String register) {
    if (folder.isBlank() || !NAME.matcher(register).matches()) {
      return Optional.empty();
    }
    var slug = transactions.read(Scope.of(tenant), () -> tenants.get(tenant).slug());
    return Optional.of(Path.of(folder, slug, register + ".json")).filter(Files::isRegularFile);
  }

  @SuppressWarnings("unchecked")
  private Optional<Map<String, @Nullable Object>> entry(Path file, String key) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new IOException("larger than " + LARGEST + " bytes");
      }
      var all = json.tree(Files.readString(file, StandardCharsets.UTF_8));
      var entry = all.path(key);
      return entry.isObject()
          ? Optional.of((Map<String, @Nullable Object>) json.read(entry, LinkedHashMap.class))
          : Optional.empty();
    } catch (IOException e) {
      throw new JobFailed("register", "read " + file.getFileName(), true, e);
    }
  }
}
