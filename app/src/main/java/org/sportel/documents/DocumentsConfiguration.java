package org.sportel.documents;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.sportel.documents.content.ClamdScan;
import org.sportel.documents.content.ContentStore;
import org.sportel.documents.content.CopiedStore;
import org.sportel.documents.content.FolderStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the file store where the settings say, and finds the scanner for malware. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Without the setting there is none, and nothing promises that files were scanned. */
  @Bean
  MalwareScan malwareScan(@Value("${sportel.clamd:}") String clamd) {
    return new MalwareScan(
        clamd.isBlank() ? Optional.empty() : Optional.of(new ClamdScan(clamd.strip(), PATIENCE)));
  }

  @Bean
  ContentStore contentStore(
      @Value("${sportel.files-folder:${sportel.data:data}/files}") Path files,
      @Value("${sportel.backup:}") String backup) {
    var store = new FolderStore(files.toAbsolutePath().normalize());
    return backup.isBlank()
        ? store
        : new CopiedStore(
            store, new FolderStore(Path.of(backup).toAbsolutePath().resolve("files")));
  }
}
