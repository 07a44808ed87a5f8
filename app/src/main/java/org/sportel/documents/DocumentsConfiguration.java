package org.sportel.documents;

import java.nio.file.Path;
import org.sportel.documents.content.ContentStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the file store into the program's data folder. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {
  @Bean
  ContentStore contentStore(@Value("${sportel.data:data}") Path data) {
    return new ContentStore(data.toAbsolutePath().normalize().resolve("files"));
  }
}
