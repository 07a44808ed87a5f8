package org.sportel.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sportel.audit.AccessLog;
import org.sportel.documents.content.FileProblem;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/**
 * Opens a file of a subject for staff: its owner says whether they may, and the look is recorded.
 */
@Component
public final class ReadFile {
  private final Map<String, FileReaders> byType;
  private final Files files;
  private final Downloads downloads;
  private final AccessLog accessLog;

  ReadFile(List<FileReaders> readers, Files files, Downloads downloads, AccessLog accessLog) {
    this.byType =
        readers.stream()
            .collect(Collectors.toUnmodifiableMap(FileReaders::type, Function.identity()));
    this.files = files;
    this.downloads = downloads;
    this.accessLog = accessLog;
  }

  /**
   * Opens it in the caller's write transaction, to be sent after that.
   *
   * @throws FileRefusal UNKNOWN when it is no file of this subject, or no owner lets anybody read
   *     such files
   * @throws org.sportel.platform.NotAllowed for whoever may not read it
   */
  public Downloads.Ready open(Subject subject, FileId id) {
    var owner = Optional.ofNullable(byType.get(subject.type())).orElseThrow(ReadFile::unknown);
    owner.require(subject);
    var file = files.get(id);
    if (!file.subject().map(Subject::id).equals(Optional.of(subject.id()))) {
      throw unknown();
    }
    accessLog.record(owner.page(), owner.purpose(), List.of(subject));
    return downloads.ready(file);
  }

  private static FileRefusal unknown() {
    return new FileRefusal(FileProblem.UNKNOWN, "", 0);
  }
}
