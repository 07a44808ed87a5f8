package org.sportel.documents;

import java.nio.file.Path;
import org.sportel.documents.content.ContentStore;
import org.sportel.documents.content.CopiedStore;
import org.sportel.documents.content.FolderStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the file store where the settings say. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {
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
